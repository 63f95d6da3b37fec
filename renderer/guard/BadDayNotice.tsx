import type { ReactNode } from 'react';
import { type BadDay, guardWords as words } from '../messages/guard.ts';
import notice from '../page/Notice.module.css';
import styles from './guard.module.css';

interface Props {
  readonly day: BadDay;
  readonly tone: 'bad' | 'caution' | 'good';
  readonly children?: ReactNode;
}

/** What happened, what of it is safe, what is not, what to do: in this order, each under its own word. */
export const BadDayNotice = ({ day, tone, children }: Props) => (
  <div className={notice.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
    <p className={notice.title}>{day.title}</p>
    <dl className={styles.day}>
      {(['safe', 'unsafe', 'todo'] as const).map((part) => (
        <div key={part}>
          <dt>{words[part]}</dt>
          <dd>{day[part]}</dd>
        </div>
      ))}
    </dl>
    {children}
  </div>
);
