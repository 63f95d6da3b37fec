import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { taskWords as words } from '../messages/tasks.ts';
import { SidePanel } from '../page/SidePanel.tsx';
import { AssignmentItem } from './AssignmentItem.tsx';
import { SetAllProgress } from './SetAllProgress.tsx';
import styles from './TaskPanel.module.css';
import { Verbatim } from './Verbatim.tsx';

interface Props {
  readonly task: TaskRow;
  readonly onClose: () => void;
}

export const TaskPanel = ({ task, onClose }: Props) => (
  <SidePanel eyebrow={`${task.clause} · ${task.sectionTitle}`} title={task.title} onClose={onClose}>
    <section>
      <h3 className={styles.heading}>{words.verbatim}</h3>
      <blockquote className={styles.verbatim}>
        <Verbatim text={task.text} />
      </blockquote>
    </section>
    <section>
      <h3 className={styles.heading}>{words.assignments}</h3>
      {task.assignments.length === 0 ? <p className={styles.none}>{words.noAssignment}</p> : null}
      {task.assignments.length > 1 ? <SetAllProgress assignments={task.assignments} /> : null}
      <ul>
        {task.assignments.map((assignment) => (
          <AssignmentItem key={assignment.id} assignment={assignment} />
        ))}
      </ul>
    </section>
  </SidePanel>
);
