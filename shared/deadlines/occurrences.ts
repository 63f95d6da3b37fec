import { addDays, compareDays, type Day, dayOf, partsOf } from '../calendar/day.ts';
import { dueDay } from '../calendar/due-date.ts';
import { formatPeriod, type PeriodCode, PeriodKind, parsePeriod, periodsOf } from '../calendar/period.ts';
import { type CoverageKind, coverage } from '../calendar/period-coverage.ts';
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from '../calendar/working-day.ts';
import type { DueRule, RegimeFrequency } from './regime-seed.ts';

export interface RegimeTiming {
  readonly frequency: RegimeFrequency;
  readonly coverage: CoverageKind;
  readonly due: DueRule;
}

export interface Occurrence {
  readonly period: PeriodCode;
  readonly cutOff: Day;
  readonly dueOn: Day;
}

/** Every date a regime makes in a year; none for one that waits to be asked. No date appears that no rule made. */
export const occurrencesIn = (year: number, regime: RegimeTiming, calendar: WorkingCalendar): Occurrence[] =>
  periodsWithDates(year, regime.frequency).flatMap((period) => occurrenceOf(period, regime, calendar));

/** What falls due once has the plan year as its period. */
function periodsWithDates(year: number, frequency: RegimeFrequency): readonly PeriodCode[] {
  if (frequency === 'once') return [formatPeriod({ year, kind: 'year', number: 1 })];
  const kind = PeriodKind.safeParse(frequency).data;
  return kind === undefined ? [] : periodsOf(year, kind);
}

function occurrenceOf(period: PeriodCode, regime: RegimeTiming, calendar: WorkingCalendar): Occurrence[] {
  const end = coverage(period, regime.coverage).to;
  const dueOn = dueDayOf(period, regime, calendar);
  if (dueOn === undefined) return [];
  // What falls due inside its period cannot wait for the period's end: it is cut off on the day itself.
  return [{ period, cutOff: compareDays(dueOn, end) < 0 ? dueOn : end, dueOn }];
}

function dueDayOf(period: PeriodCode, regime: RegimeTiming, calendar: WorkingCalendar): Day | undefined {
  const { due } = regime;
  const { year } = parsePeriod(period);
  switch (due.kind) {
    case 'working-days-after-cut-off':
      return dueDay(period, regime.coverage, due.days, calendar);
    case 'day-of-month':
      return nextWorkingDay(dayAfterMonths(coverage(period, regime.coverage).to, due), calendar);
    case 'fixed':
      return nextWorkingDay(clampedDay(year, due.month, due.day), calendar);
    case 'before': {
      const named = clampedDay(year, due.month, due.day);
      return due.reading === 'habit' ? nextWorkingDay(named, calendar) : lastWorkingDay(addDays(named, -1), calendar);
    }
    case 'once':
      return partsOf(due.on).year === year ? nextWorkingDay(due.on, calendar) : undefined;
    case 'on-request':
      return undefined;
  }
}

function dayAfterMonths(cutOff: Day, { day, months }: { day: number; months: number }): Day {
  const { year, month } = partsOf(cutOff);
  const counted = year * 12 + month - 1 + months;
  return clampedDay(Math.floor(counted / 12), (counted % 12) + 1, day);
}

/** The 31st of a shorter month is its last day, also 29 February in a common year. */
function clampedDay(year: number, month: number, day: number): Day {
  for (let candidate = day; candidate > 27; candidate -= 1) {
    const found = dayOf(year, month, candidate);
    if (found !== undefined) return found;
  }
  const found = dayOf(year, month, day);
  if (found === undefined) throw new Error(`no day ${day} in month ${month} of ${year}`);
  return found;
}

function lastWorkingDay(day: Day, calendar: WorkingCalendar): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, -1);
  return candidate;
}

export interface InForce {
  readonly startsOn: Day | null;
  readonly endedOn: Day | null;
}

/** Whether the rule as it stands makes an occurrence that is cut off on this day. */
export const isInForce = (cutOff: Day, { startsOn, endedOn }: InForce): boolean =>
  (startsOn === null || compareDays(cutOff, startsOn) >= 0) && (endedOn === null || compareDays(cutOff, endedOn) <= 0);

/** The next dates of a rule from a day on: what the officer checks a rule by. Early in a year some belong to the last. */
export const nextDates = (today: Day, regime: RegimeTiming & InForce, calendar: WorkingCalendar, count = 5): Day[] =>
  [-1, 0, 1]
    .flatMap((shift) => occurrencesIn(partsOf(today).year + shift, regime, calendar))
    .filter(({ cutOff }) => isInForce(cutOff, regime))
    .map(({ dueOn }) => dueOn)
    .filter((dueOn) => compareDays(dueOn, today) >= 0)
    .sort(compareDays)
    .slice(0, count);
