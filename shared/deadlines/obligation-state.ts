import { z } from 'zod';
import { compareDays, type Day } from '../calendar/day.ts';
import { type WorkingCalendar, workingDaysBetween } from '../calendar/working-day.ts';

/** Derived from dates, never clicked. `not-required`: the unit or form was not valid then, or the office skipped it. */
export const ObligationState = z.enum([
  'not-due',
  'due-soon',
  'due-today',
  'overdue',
  'extended',
  'done-on-time',
  'done-late',
  'not-required',
]);
export type ObligationState = z.infer<typeof ObligationState>;

/** An obligation is "sắp đến hạn" this many calendar days before its date, where its rule says nothing else. */
export const dueSoonDays = 10;

export interface ObligationDates {
  readonly dueOn: Day;
  readonly movedTo: Day | null;
  readonly extendedTo: Day | null;
  readonly receivedOn: Day | null;
  /** Nothing is owed: skipped by the office, or the body had ended by the end of the period. */
  readonly isRequired: boolean;
}

/** The date that counts: an extension over a move over the rule's own. */
export const effectiveDue = ({ dueOn, movedTo, extendedTo }: Omit<ObligationDates, 'receivedOn' | 'isRequired'>): Day =>
  extendedTo ?? movedTo ?? dueOn;

/** State and working days late (negative: still left) of one obligation as of `today`. */
export function obligationState(
  dates: ObligationDates,
  today: Day,
  soonUntil: Day,
  calendar: WorkingCalendar,
): { state: ObligationState; workingDaysLate: number } {
  const due = effectiveDue(dates);
  const reference = dates.receivedOn ?? today;
  // A document that comes on the Saturday after a Friday is late, though no working day has passed: it counts as one.
  const between = workingDaysBetween(due, reference, calendar);
  const workingDaysLate = compareDays(reference, due) > 0 ? Math.max(1, between) : between;
  return { state: stateOf(due, dates, today, soonUntil), workingDaysLate };
}

function stateOf(due: Day, dates: ObligationDates, today: Day, soonUntil: Day): ObligationState {
  const { receivedOn, extendedTo, isRequired } = dates;
  // What came although it was not owed is still shown as having come.
  if (receivedOn !== null) return compareDays(receivedOn, due) <= 0 ? 'done-on-time' : 'done-late';
  if (!isRequired) return 'not-required';
  const days = compareDays(today, due);
  if (days > 0) return 'overdue';
  if (days === 0) return 'due-today';
  if (extendedTo !== null) return 'extended';
  return compareDays(due, soonUntil) <= 0 ? 'due-soon' : 'not-due';
}
