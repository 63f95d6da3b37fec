import { compareDays, type Day } from '../calendar/day.ts';
import type { PeriodCode } from '../calendar/period.ts';
import { coverage } from '../calendar/period-coverage.ts';
import { misfitOf } from '../forms/figure-misfit.ts';
import type { DataElement } from '../forms/forms.contract.ts';
import { type FeedingEntry, fedFigure, storedAs } from './fed-figure.ts';
import type { Feed } from './feed.ts';

/**
 * What the entries of one place give for an element in a period, as its figure is stored. An element is fed exactly where
 * they say something it can hold: where no entry speaks, the district's own figure stands and is typed and taken in as ever.
 */
export function fedValue(
  feed: Feed,
  element: DataElement,
  entries: readonly FeedingEntry[],
  period: PeriodCode,
): number | undefined {
  const said = fedFigure(feed, entries, coverage(period, 'administrative'));
  const value = said === undefined ? undefined : storedAs(said, element);
  return value === undefined || misfitOf(element, { state: 'number', value }) !== undefined ? undefined : value;
}

/** Counts and sums are of what happened in the period; all else says how things stand at its end, and goes on saying so. */
export const isOfItsPeriod = ({ how }: Feed): boolean => how.kind === 'count' || how.kind === 'sum';

/** Whether an entry of that day can change what the feed gives for the period. */
export function reaches(feed: Feed, on: Day, period: PeriodCode): boolean {
  const { from, to } = coverage(period, 'administrative');
  return compareDays(on, to) <= 0 && (!isOfItsPeriod(feed) || compareDays(from, on) <= 0);
}
