import { periodLabel } from '../../shared/calendar/period-label.ts';
import type { Obligation } from '../../shared/deadlines/deadlines.contract.ts';
import { ObligationSign } from '../deadlines/ObligationSign.tsx';
import { overviewWords as words } from '../messages/overview.ts';
import { EmptyState } from '../page/EmptyState.tsx';
import styles from './ToDoList.module.css';

export function ToDoList({ obligations }: { readonly obligations: readonly Obligation[] }) {
  if (obligations.length === 0) return <EmptyState message={words.nothingToDo} />;
  return (
    <ul className={styles.list}>
      {obligations.map((obligation) => (
        <li key={obligation.identity}>
          <span className={styles.sign}>
            <ObligationSign obligation={obligation} />
          </span>
          <span className={styles.text}>
            <b>{obligation.agency}</b>
            <span className={styles.what} title={obligation.regimeName}>
              {periodLabel(obligation.period)} · {obligation.regimeName}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
