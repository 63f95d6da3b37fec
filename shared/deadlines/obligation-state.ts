import { z } from 'zod';
import { compareDays, type Day } from '../calendar/day.ts';
import { type WorkingCalendar, workingDaysBetween } from '../calendar/working-day.ts';

/** Derived from dates, never clicked. `not-required`: the unit or form was not valid then. */
export const ObligationState = z.enum([
  'not-due',
  'due-soon',
  'due-today',
  'overdue',
  'done-on-time',
  'done-late',
  'not-required',
]);
export type ObligationState = z.infer<typeof ObligationState>;

/** An obligation is "sắp đến hạn" this many calendar days before its date. */
export const dueSoonDays = 10;

export interface ObligationDates {
  readonly dueOn: Day;
  readonly extendedTo: Day | null;
  readonly receivedOn: Day | null;
}

/** State and working days late (negative: still left) of one obligation as of `today`. */
export function obligationState(
  dates: ObligationDates,
  today: Day,
  soonUntil: Day,
  calendar: WorkingCalendar,
): { state: ObligationState; workingDaysLate: number } {
  const due = dates.extendedTo ?? dates.dueOn;
  const reference = dates.receivedOn ?? today;
  // A document that comes on the Saturday after a Friday is late, though no working day has passed: it counts as one.
  const between = workingDaysBetween(due, reference, calendar);
  const workingDaysLate = compareDays(reference, due) > 0 ? Math.max(1, between) : between;
  return { state: stateOf(due, dates.receivedOn, today, soonUntil), workingDaysLate };
}

function stateOf(due: Day, receivedOn: Day | null, today: Day, soonUntil: Day): ObligationState {
  if (receivedOn !== null) return compareDays(receivedOn, due) <= 0 ? 'done-on-time' : 'done-late';
  const days = compareDays(today, due);
  if (days > 0) return 'overdue';
  if (days === 0) return 'due-today';
  return compareDays(due, soonUntil) <= 0 ? 'due-soon' : 'not-due';
}
