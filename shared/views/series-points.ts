import { monthRange, type PeriodCode, periodsOf } from '../calendar/period.ts';
import { type CoverageKind, coverage } from '../calendar/period-coverage.ts';
import { type IndicatorFacts, totalsOf } from '../indicators/amount.ts';
import type { IndicatorExpr } from '../indicators/indicator-seed.ts';
import type { PeriodWindow } from '../indicators/period-window.ts';
import { addTotals, type Total } from '../numbers/total.ts';
import type { Break } from '../places/breaks.ts';
import type { PlaceInTime } from '../places/place-in-time.ts';
import { breakText } from '../places/wording.ts';
import { type Measure, sidesOf } from './place-lines.ts';
import type { Boundary, SeriesPoint, Step } from './views.contract.ts';

/**
 * One plan year of a series. A period from which nothing has come draws no point: carrying the last lũy kế on would
 * look like news. Facts are those with the units of each period's own end.
 */
export const pointsOfYear = (
  measure: Measure,
  factsAt: (period: PeriodCode) => IndicatorFacts,
  year: number,
  step: Step,
  cumulative: boolean,
): SeriesPoint[] => periodsOf(year, step).map((period) => pointOf(measure, factsAt(period), { period, cumulative }));

function pointOf(measure: Measure, facts: IndicatorFacts, window: PeriodWindow): SeriesPoint {
  const { period } = window;
  const inPeriod = { period, cumulative: false };
  const shown = window.cumulative && isReported(measure, facts, inPeriod) ? window : inPeriod;
  const numerator = whole(measure.numerator, facts, shown);
  const denominator = measure.denominator && whole(measure.denominator, facts, shown);
  const point = { period, ...sidesOf(measure, { numerator, denominator }) };
  return numerator.known ? point : { ...point, percent: null, status: null };
}

function isReported({ numerator }: Measure, facts: IndicatorFacts, window: PeriodWindow): boolean {
  const { district: totalOf } = totalsOf(numerator, facts, window);
  return facts.districts.some((district) => totalOf(district).known);
}

/** Complete place by place: of ten years nobody wants to know which district it was that missed one. */
const whole = (expr: IndicatorExpr, facts: IndicatorFacts, window: PeriodWindow): Total =>
  addTotals(facts.districts.map(totalsOf(expr, facts, window).district));

/** The longer period in which a point's own one lies: months add to quarters, quarters to the year. */
export function longerPeriod(period: PeriodCode, step: Step): string {
  const { year, first } = monthRange(period);
  return step === 'month' ? `${year} ${Math.ceil(first / 3)}` : step === 'quarter' ? String(year) : period;
}

/** Each break before the point whose coverage it falls into. */
export function boundariesOf(breaks: readonly Break[], periods: readonly PeriodCode[], kind: CoverageKind): Boundary[] {
  const ends = periods.map((period) => coverage(period, kind).to);
  return breaks.flatMap((each) => {
    const before = ends.findIndex((end) => end >= each.on);
    return before < 0 ? [] : [{ day: each.on, before, text: breakText(each) }];
  });
}

/** What of a break happened among some units. */
export function breakWithin({ on, ended, began }: Break, isWithin: (place: PlaceInTime) => boolean): Break[] {
  const own = { on, ended: ended.filter(isWithin), began: began.filter(({ place }) => isWithin(place)) };
  return own.ended.length + own.began.length === 0 ? [] : [own];
}
