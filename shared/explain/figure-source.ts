import { PeriodCode } from '../calendar/period.ts';
import { ElementCode, IndicatorCode, PlaceId } from '../ids.ts';
import type { Subject } from './explain.contract.ts';

/**
 * What a printed figure is the figure of, as one word beside it: 'indicator:CT11' (the province, lũy kế as targets are
 * counted), 'indicator:CT11:period', 'element:TT02' (in the period), 'element:TT02:cumulative' (lũy kế); 'element:TT02@12'
 * is that of the place with that id.
 */
export function figureSource(subject: Subject): string {
  const code = subject.kind === 'indicator' ? subject.indicator : subject.element;
  const place = subject.place === null ? '' : `@${subject.place}`;
  return `${subject.kind}:${code}${place}${markOf(subject)}`;
}

/** What does not go without saying. */
function markOf({ kind, cumulative }: Subject): string {
  if (kind === 'indicator') return cumulative ? '' : ':period';
  return cumulative ? ':cumulative' : '';
}

const written = /^(?:indicator:([^:@~]+)(?:@(\d+))?(:period)?|element:([^:@~]+)(?:@(\d+))?(:cumulative)?)$/;

/** Undefined for what no figure of ours says of itself. */
export function parseFigureSource(text: string): Subject | undefined {
  const [whole, indicator, indicatorPlace, period, element, elementPlace, cumulative] = written.exec(text) ?? [];
  if (whole === undefined) return undefined;
  if (indicator !== undefined) {
    const code = IndicatorCode.parse(indicator);
    return { kind: 'indicator', indicator: code, place: placeOf(indicatorPlace), cumulative: period === undefined };
  }
  const code = ElementCode.parse(element);
  return { kind: 'element', element: code, place: placeOf(elementPlace), cumulative: cumulative !== undefined };
}

/** Of another period than the paper's own, such as the same one of the year before: 'element:TT02~2022-M09'. */
export const figureSourceIn = (subject: Subject, period: PeriodCode): string => `${figureSource(subject)}~${period}`;

/** `period` undefined: that of the paper the figure stands in. */
export interface PrintedSource {
  readonly subject: Subject;
  readonly period: PeriodCode | undefined;
}

export function parsePrintedSource(text: string): PrintedSource | undefined {
  const [own = '', period, ...more] = text.split('~');
  const subject = parseFigureSource(own);
  const known = PeriodCode.safeParse(period);
  if (subject === undefined || more.length > 0 || (period !== undefined && !known.success)) return undefined;
  return { subject, period: known.data };
}

const placeOf = (id: string | undefined): PlaceId | null => (id === undefined ? null : PlaceId.parse(Number(id)));
