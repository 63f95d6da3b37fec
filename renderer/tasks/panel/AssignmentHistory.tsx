import { Day } from '../../../shared/calendar/day.ts';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import { type AssignmentChange, Progress } from '../../../shared/tasks/tasks.contract.ts';
import { progressSigns, historyWords as words } from '../../messages/tasks.ts';
import { dayAndTime } from '../../messages/time.ts';
import styles from './panel.module.css';

/** What was changed when and how, newest first; a step taken back stays beside what it took back. */
export const AssignmentHistory = ({ history }: { readonly history: readonly AssignmentChange[] }) =>
  history.length === 0 ? (
    <p className={styles.quiet}>{words.none}</p>
  ) : (
    <ul className={styles.history}>
      {history.map((change) => (
        <li key={Object.values(change).join(' ')}>
          {dayAndTime(change.at)} · {words.source[change.source]} · {sentence(change)}
        </li>
      ))}
    </ul>
  );

function sentence({ field, before, after }: AssignmentChange): string {
  switch (field) {
    case 'progress':
      return words.progress(progressName(before), progressName(after));
    case 'percent':
      return words.percent(before, after);
    case 'note':
      return words.note(before, after);
    case 'result':
      return after === '' ? words.resultRemoved(before) : words.resultAdded(after);
    case 'evidence':
      return after === '' ? words.evidenceRemoved(before) : words.evidenceAdded(after);
    case 'assigned':
      return after === '' ? words.notAssigned : words.assigned(dayText(after));
    case 'ended':
      return after === '' ? words.notEnded : words.ended(dayText(after));
  }
}

function progressName(stored: string): string {
  const known = Progress.safeParse(stored).data;
  return known === undefined ? stored : progressSigns[known].word;
}

function dayText(stored: string): string {
  const day = Day.safeParse(stored).data;
  return day === undefined ? stored : formatDay(day);
}
