import { clauseName, clausePanelWords as words } from '../../messages/plan.ts';
import { SidePanel } from '../../page/SidePanel.tsx';
import { TaskEdits } from '../edit/TaskEdits.tsx';
import styles from './panel.module.css';
import type { ReadClause } from './reading-order.ts';
import { Wording } from './Wording.tsx';

interface Props extends Pick<ReadClause, 'clause' | 'task'> {
  readonly onClose: () => void;
}

const noSearch: readonly string[] = [];

export const ClausePanel = ({ clause, task, onClose }: Props) => (
  <SidePanel
    eyebrow={task === undefined ? undefined : `${clause.label} · ${task.sectionTitle}`}
    title={task?.title ?? clauseName(clause)}
    takesFocus
    onClose={onClose}
  >
    <section>
      <h3 className={styles.heading}>{words.verbatim}</h3>
      <blockquote className={styles.verbatim}>
        <Wording clause={clause} task={task} search={noSearch} />
      </blockquote>
      <p className={styles.about}>{words.about(clause.kind, clause.origin)}</p>
    </section>
    {task === undefined ? <p className={styles.about}>{words.noTask}</p> : <TaskEdits task={task} />}
  </SidePanel>
);
