import { type PeriodCode, parsePeriod } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import { parseFigureSource } from '../../shared/explain/figure-source.ts';
import type { ElementCode, IndicatorCode } from '../../shared/ids.ts';
import {
  type ChangingFigure,
  type PrintedSubject,
  restsOn,
  type TouchedPrint,
} from '../../shared/imports/touched-print.ts';
import { elementsOf } from '../../shared/indicators/elements-of.ts';
import type { Context } from '../context.ts';
import { indicatorDefinitions } from '../indicators/indicator-table.ts';
import { printsOfYear, type Since, sourcesOfPrint } from './touched-prints.repository.ts';

export type IndicatorElements = ReadonlyMap<IndicatorCode, readonly ElementCode[]>;

export async function indicatorElements(context: Context): Promise<IndicatorElements> {
  const definitions = await indicatorDefinitions(context);
  return new Map(
    definitions.map(({ code, numerator, denominator }) => [
      code,
      [...elementsOf(numerator), ...elementsOf(denominator)],
    ]),
  );
}

/** Figures that change, all of one period; `since`: prints made before do not hold them. */
export interface ChangingFigures {
  readonly period: PeriodCode;
  readonly figures: readonly ChangingFigure[];
  readonly since: Since;
}

/** Printed reports with at least one figure that rests on one that changes, newest first. */
export function touchedPrints(
  { handle }: Pick<Context, 'handle'>,
  indicators: IndicatorElements,
  { period, figures, since }: ChangingFigures,
): TouchedPrint[] {
  if (figures.length === 0) return [];
  return printsOfYear(handle, parsePeriod(period).year, since)
    .filter((print) =>
      sourcesOfPrint(handle, print.id)
        .flatMap((source) => subjectOf(source, indicators) ?? [])
        .some((subject) => restsOn(subject, print.period, figures, period)),
    )
    .map((print) => ({ ...print, periodLabel: periodTitle(print.period) }));
}

function subjectOf(source: string, indicators: IndicatorElements): PrintedSubject | undefined {
  const subject = parseFigureSource(source);
  if (subject === undefined) return undefined;
  const { place, cumulative } = subject;
  const elements = subject.kind === 'element' ? [subject.element] : (indicators.get(subject.indicator) ?? []);
  return { elements, place, cumulative };
}
