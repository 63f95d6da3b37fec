import { type Day, dayOf } from '../calendar/day.ts';
import { dueDay } from '../calendar/due-date.ts';
import { type PeriodCode, PeriodKind, parsePeriod, periodsOf } from '../calendar/period.ts';
import { type CoverageKind, coverage } from '../calendar/period-coverage.ts';
import { nextWorkingDay, type WorkingCalendar } from '../calendar/working-day.ts';
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
export function occurrencesIn(year: number, regime: RegimeTiming, calendar: WorkingCalendar): Occurrence[] {
  const kind = PeriodKind.safeParse(regime.frequency).data;
  return kind === undefined ? [] : periodsOf(year, kind).flatMap((period) => occurrenceOf(period, regime, calendar));
}

function occurrenceOf(period: PeriodCode, regime: RegimeTiming, calendar: WorkingCalendar): Occurrence[] {
  const cutOff = coverage(period, regime.coverage).to;
  const dueOn = dueDayOf(period, regime, calendar);
  return dueOn === undefined ? [] : [{ period, cutOff, dueOn }];
}

function dueDayOf(period: PeriodCode, regime: RegimeTiming, calendar: WorkingCalendar): Day | undefined {
  switch (regime.due.kind) {
    case 'working-days-after-cut-off':
      return dueDay(period, regime.coverage, regime.due.days, calendar);
    case 'fixed': {
      const day = dayOf(parsePeriod(period).year, regime.due.month, regime.due.day);
      return day === undefined ? undefined : nextWorkingDay(day, calendar);
    }
    case 'on-request':
      return undefined;
  }
}
