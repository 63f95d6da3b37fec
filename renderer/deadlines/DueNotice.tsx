import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { agendaGroup } from '../../shared/deadlines/agenda.ts';
import { noticeWords as words } from '../messages/deadlines.ts';
import { CloseSign } from '../page/icons.tsx';
import styles from './DueNotice.module.css';
import { usePeriod } from './period-context.tsx';
import { useEverythingDue } from './use-everything-due.ts';

/** Once hidden it stays hidden until the program is started again. */
let isHidden = false;

/** One quiet line at the start: what is late and what this week brings. It never opens anything by itself. */
export function DueNotice() {
  const [hidden, setHidden] = useState(isHidden);
  const { today } = usePeriod();
  const data = useEverythingDue();
  const inGroup = (group: string) => data.filter((one) => agendaGroup(one, today) === group).length;
  const sentence = words.sentence(inGroup('overdue'), inGroup('this-week'));
  if (hidden || sentence === undefined) return null;
  return (
    <div className={styles.notice}>
      <p role="status">{sentence}</p>
      <Link to="/thoi-han">{words.show}</Link>
      <button
        type="button"
        aria-label={words.dismiss}
        onClick={() => {
          isHidden = true;
          setHidden(true);
        }}
      >
        <CloseSign />
      </button>
    </div>
  );
}
