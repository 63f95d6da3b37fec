import { partsOf } from '../../shared/calendar/day.ts';
import type { PeriodKind } from '../../shared/calendar/period.ts';
import { periodLabel } from '../../shared/calendar/period-label.ts';
import type { Period } from '../../shared/deadlines/deadlines.contract.ts';
import { shortDay } from './time.ts';

export const periodKindNames: Readonly<Record<PeriodKind, string>> = {
  month: 'Tháng',
  quarter: 'Quý',
  'half-year': '6 tháng',
  'nine-months': '9 tháng',
  year: 'Năm',
};

/** 'Tháng 9 (15/8–14/9)': label and coverage */
export const periodOption = (period: Period): string => `${periodLabel(period.code)} (${coverage(period)})`;

/** '15/8–14/9'; the first day carries its year when it lies in the year before. */
export function coverage({ administrative: { from, to } }: Period): string {
  const [start, end] = [partsOf(from), partsOf(to)];
  const first = start.year === end.year ? shortDay(from) : `${shortDay(from)}/${start.year}`;
  return `${first}–${shortDay(to)}`;
}

/** 'tháng 9' inside a sentence; the year stands in the top bar. */
export function periodInSentence({ code }: Period): string {
  const label = periodLabel(code);
  return label.charAt(0).toLowerCase() + label.slice(1);
}
