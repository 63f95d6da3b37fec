import type { Day } from './day.ts';
import type { PeriodCode } from './period.ts';
import { type CoverageKind, coverage } from './period-coverage.ts';
import { addWorkingDays, nextWorkingDay, type WorkingCalendar } from './working-day.ts';

/** The regime's sending rule: this many working days after the cut-off; with 0, the cut-off or the next working day. */
export function dueDay(
  code: PeriodCode,
  coverageKind: CoverageKind,
  workingDays: number,
  calendar: WorkingCalendar,
): Day {
  const cutOff = coverage(code, coverageKind).to;
  return nextWorkingDay(addWorkingDays(cutOff, workingDays, calendar), calendar);
}
