import { compareDays, type Day } from '../../shared/calendar/day.ts';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { ObligationId } from '../../shared/ids.ts';
import type { SubmissionState, TimelinessBoard, TimelinessRow } from '../../shared/submissions/submissions.contract.ts';

/** The period chosen above; where the regime has none of it, the last one that has fallen due. */
export function shownColumn({ periods }: TimelinessBoard, chosen: PeriodCode, today: Day): number {
  const same = periods.findIndex(({ code, request }) => code === chosen && request === null);
  if (same >= 0) return same;
  return Math.max(
    0,
    periods.findLastIndex(({ dueOn }) => compareDays(dueOn, today) <= 0),
  );
}

export const isLateIn = ({ cells }: TimelinessRow, column: number): boolean => cells[column]?.state === 'overdue';

/** Everything that has fallen due is in. */
export const isComplete = ({ owed, received }: TimelinessRow): boolean => owed > 0 && received === owed;

/** What a reminder to these bodies is about: all that is overdue, of whatever period. */
export const overdueOf = (rows: readonly TimelinessRow[]): ObligationId[] => withState(rows, ['overdue']);

export const receivedOf = (rows: readonly TimelinessRow[]): ObligationId[] => withState(rows, ['on-time', 'late']);

const withState = (rows: readonly TimelinessRow[], states: readonly SubmissionState[]): ObligationId[] =>
  rows.flatMap(({ cells, obligations }) =>
    obligations.flatMap((id, index) =>
      id !== null && states.includes(cells[index]?.state ?? 'not-required') ? [id] : [],
    ),
  );
