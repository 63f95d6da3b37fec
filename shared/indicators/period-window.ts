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

/**
 * The periods of one kind whose figures belong to the window, in time order. A yearly form counts from the day it
 * is filled, whatever the month, because there is one of it in the year.
 */
export function periodsIn(window: PeriodWindow, kind: PeriodKind): PeriodCode[] {
  const { year, last } = monthRange(window.period);
  if (kind === 'year') return periodsOf(year, 'year');
  const ending = periodsOf(year, kind).filter((code) => monthRange(code).last <= last);
  return window.cumulative ? ending : ending.filter((code) => contains(window.period, code));
}

/** The window that ends with the n-th month of the year: one point of a trend. */
export function windowToMonth(year: number, month: number): PeriodWindow {
  const period = periodOfMonth(year, month, 'month');
  if (period === undefined) throw new Error('a year has twelve months');
  return { period, cumulative: true };
}
