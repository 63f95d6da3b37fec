import {
  contains,
  monthRange,
  type PeriodCode,
  type PeriodKind,
  periodOfMonth,
  periodsOf,
} from '../calendar/period.ts';

/** Lũy kế: from the start of the plan year to the end of `period`; or the period by itself. */
export interface PeriodWindow {
  readonly period: PeriodCode;
  readonly cumulative: boolean;
}

/** A period with its first and last month (1–12). */
export interface Span {
  readonly period: PeriodCode;
  readonly first: number;
  readonly last: number;
}

/**
 * The periods whose figures belong to the window, a list per kind in the order given. What comes by the year only
 * (plans, registrations) counts in the lũy kế from the day it is filled in, because there is one of it in the year.
 */
export function spansIn(window: PeriodWindow, kinds: readonly PeriodKind[]): Span[][] {
  const yearlyOnly = kinds.length === 1 && kinds[0] === 'year' && window.cumulative;
  return kinds.map((kind) => periodsIn(window, kind, yearlyOnly).map((period) => ({ period, ...monthRange(period) })));
}

function periodsIn(window: PeriodWindow, kind: PeriodKind, yearlyOnly: boolean): PeriodCode[] {
  const { year, last } = monthRange(window.period);
  const all = periodsOf(year, kind);
  if (yearlyOnly) return all;
  const ended = all.filter((code) => monthRange(code).last <= last);
  return window.cumulative ? ended : ended.filter((code) => contains(window.period, code));
}

/** The window that ends with the n-th month of the year: one point of a trend. */
export function windowToMonth(year: number, month: number): PeriodWindow {
  const period = periodOfMonth(year, month, 'month');
  if (period === undefined) throw new Error('a year has twelve months');
  return { period, cumulative: true };
}
