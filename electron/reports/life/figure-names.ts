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
  readonly subjectOf: (source: string) => Subject | null;
  readonly nameOf: (source: string) => string;
  readonly elementsOf: (source: string) => readonly ElementCode[];
}

export async function figureNames(context: Context): Promise<FigureNames> {
  const elements = new Map((await elementRows(context.db)).map(({ code, name }) => [code, name]));
  const indicators = new Map((await indicatorDefinitions(context)).map(({ code, name }) => [code, name]));
  const counted = await indicatorElements(context);
  const places = namedPlaces(context.handle);
  const subjectOf = (source: string) => parseFigureSource(source) ?? null;
  return {
    subjectOf,
    nameOf: (source) => {
      const subject = subjectOf(source);
      if (subject === null) return words.unknownFigure;
      const place = subject.place === null ? '' : (places.get(subject.place)?.name ?? '');
      const name = subject.kind === 'element' ? elements.get(subject.element) : indicators.get(subject.indicator);
      return words.figure(name ?? words.unknownFigure, place, subject.kind === 'element' && subject.cumulative);
    },
    elementsOf: (source) => {
      const subject = subjectOf(source);
      if (subject === null) return [];
      return subject.kind === 'element' ? [subject.element] : (counted.get(subject.indicator) ?? []);
    },
  };
}
