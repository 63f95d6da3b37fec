import type { Figure } from './figure.ts';
import { addTotals, sumFigures, type Total } from './total.ts';

/** A flow (phát sinh trong kỳ) adds over time; a stock (số hiện có) is the last value known. */
export type RollUpKind = 'flow' | 'stock';

/** One place over the shorter periods of a longer one, in time order. Parts counted are periods; a stock is one part. */
export const overTime = (kind: RollUpKind, series: readonly (Figure | undefined)[]): Total =>
  sumFigures(kind === 'flow' ? series : [series.findLast((figure) => figure !== undefined)]);

/** Parts counted are places. What a place gave is in the value, but it counts only when nothing of it is missing. */
export function overPlaces(totals: readonly Total[]): Total {
  let [expected, missing] = [0, 0];
  for (const total of totals) {
    if (total.expected > 0) expected += 1;
    if (total.missing > 0) missing += 1;
  }
  return { ...addTotals(totals), expected, missing, counted: expected - missing };
}

export const rollUp = (kind: RollUpKind, places: readonly (readonly (Figure | undefined)[])[]): Total =>
  overPlaces(places.map((series) => overTime(kind, series)));
