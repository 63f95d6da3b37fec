import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { planTextWords as words } from '../../messages/plan.ts';
import { MarkedVerbatim } from './MarkedVerbatim.tsx';
import type { ReadClause } from './reading-order.ts';
import styles from './text.module.css';

interface Props extends Pick<ReadClause, 'clause' | 'task'> {
  readonly search: readonly string[];
}

/** The plan's words; where others took their place, the old ones struck through and the new ones with their paper. */
export const Wording = ({ clause, task, search }: Props) =>
  task === undefined || task.superseded === null ? (
    <MarkedVerbatim text={clause.text} words={search} />
  ) : (
    <Superseded text={task.text} superseded={task.superseded} search={search} />
  );

interface SupersededProps {
  readonly text: string;
  readonly superseded: NonNullable<TaskRow['superseded']>;
  readonly search: readonly string[];
}

const Superseded = ({ text, superseded, search }: SupersededProps) => (
  <>
    <del className={styles.old}>
      <MarkedVerbatim text={superseded.text} words={search} />
    </del>
    <ins className={styles.new}>
      <MarkedVerbatim text={text} words={search} />
    </ins>
    <span className={styles.paper}>
      {words.supersededBy(superseded.documentNumber, superseded.effectiveOn)}. {words.reason(superseded.reason)}
    </span>
  </>
);
