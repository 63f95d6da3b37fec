import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { panelWords as words } from '../../messages/tasks.ts';
import styles from './panel.module.css';
import { Verbatim } from './Verbatim.tsx';

interface Props {
  readonly task: TaskRow;
  readonly searched: readonly string[];
}

/** What holds today; where it was superseded, the plan's own words with the paper and the reason. */
export const ClauseText = ({ task: { text, textOrigin, superseded }, searched }: Props) => (
  <section>
    <h3 className={styles.heading}>{superseded === null ? words.textOrigin[textOrigin] : words.inForce}</h3>
    <blockquote className={styles.verbatim}>
      <Verbatim text={text} words={searched} />
    </blockquote>
    {superseded === null ? null : (
      <>
        <p className={styles.quiet}>
          {words.supersededBy(superseded.documentNumber, formatDay(superseded.effectiveOn))}
        </p>
        <p className={styles.quiet}>{words.reason(superseded.reason)}</p>
        <h3 className={styles.heading}>{words.planWords}</h3>
        <blockquote className={styles.verbatim}>
          <Verbatim text={superseded.text} words={searched} />
        </blockquote>
      </>
    )}
  </section>
);
