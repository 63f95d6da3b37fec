import { Link } from '@tanstack/react-router';
import { periodLabel } from '../../shared/calendar/period-label.ts';
import type { Obligation } from '../../shared/deadlines/deadlines.contract.ts';
import type { DueCase } from '../../shared/registers/due-case.ts';
import { ObligationSign } from '../deadlines/ObligationSign.tsx';
import { asDated } from '../deadlines/use-everything-due.ts';
import { overviewWords as words } from '../messages/overview.ts';
import { dueCaseWords } from '../messages/register-cases.ts';
import { EmptyState } from '../page/EmptyState.tsx';
import styles from './ToDoList.module.css';

interface Props {
  readonly obligations: readonly Obligation[];
  /** Steps that cases of registers owe. */
  readonly cases: readonly DueCase[];
}

export function ToDoList({ obligations, cases }: Props) {
  if (obligations.length + cases.length === 0) return <EmptyState message={words.nothingToDo} />;
  return (
    <ul className={styles.list}>
      {cases.map((one) => (
        <li key={`${one.entry} ${one.what}`}>
          <span className={styles.sign}>
            <ObligationSign obligation={asDated(one)} />
          </span>
          <span className={styles.text}>
            <b>
              <Link to="/so-theo-doi" search={{ so: one.register, dong: one.entry }}>
                {one.name}
              </Link>
            </b>
            <span className={styles.what} title={one.what}>
              {dueCaseWords.where(one.placeName, one.district)} · {one.what}
            </span>
          </span>
        </li>
      ))}
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
