import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { Subject } from '../../../shared/explain/explain.contract.ts';
import { parseFigureSource } from '../../../shared/explain/figure-source.ts';
import type { ElementCode } from '../../../shared/ids.ts';
import { correctionWording as words } from '../../../shared/reports/life/wording.ts';
import type { Context } from '../../context.ts';
import { namedPlaces } from '../../explain/explain.repository.ts';
import { elementRows } from '../../forms/forms.repository.ts';
import { indicatorElements } from '../../imports/touched-prints.ts';
import { indicatorDefinitions } from '../../indicators/indicator-table.ts';

/** What the figures of a document are figures of: as a subject, in words, and by the elements they are counted from. */
export interface FigureNames {
  readonly subjectOf: (source: string) => PrintedSubject | null;
  readonly nameOf: (source: string) => string;
  readonly elementsOf: (source: string) => readonly ElementCode[];
}

interface PrintedSubject {
  readonly subject: Subject;
  /** Another than the report's own, such as the same one of the year before; null: the report's. */
  readonly period: PeriodCode | null;
}

/** 'element:TT02', or of another period 'element:TT02~2022-M09'. */
function subjectOf(source: string): PrintedSubject | null {
  const [own = '', period] = source.split('~');
  const subject = parseFigureSource(own);
  return subject === undefined ? null : { subject, period: PeriodCode.safeParse(period).data ?? null };
}

export async function figureNames(context: Context): Promise<FigureNames> {
  const elements = new Map((await elementRows(context.db)).map(({ code, name }) => [code, name]));
  const indicators = new Map((await indicatorDefinitions(context)).map(({ code, name }) => [code, name]));
  const counted = await indicatorElements(context);
  const places = namedPlaces(context.handle);
  return {
    subjectOf,
    nameOf: (source) => {
      const found = subjectOf(source);
      if (found === null) return words.unknownFigure;
      const { subject, period } = found;
      const place = subject.place === null ? '' : (places.get(subject.place)?.name ?? '');
      const name = subject.kind === 'element' ? elements.get(subject.element) : indicators.get(subject.indicator);
      return words.figure(name ?? words.unknownFigure, place, subject.kind === 'element' && subject.cumulative, period);
    },
    elementsOf: (source) => {
      const subject = subjectOf(source)?.subject;
      if (subject === undefined) return [];
      return subject.kind === 'element' ? [subject.element] : (counted.get(subject.indicator) ?? []);
    },
  };
}
