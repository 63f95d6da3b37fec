import { Role } from '../../shared/tasks/task-seed.ts';
import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { progressSigns, roleMarks, roleNames, taskWords as words } from '../messages/tasks.ts';
import { Sign } from '../page/Sign.tsx';
import type { MatrixColumn } from './matrix-columns.ts';
import { summariseProgress } from './summarise-progress.ts';
import styles from './tasks.module.css';

interface Props {
  readonly task: TaskRow;
  readonly column: MatrixColumn;
}

/** Role and progress in letters, so that the colour only repeats them; several districts say how many are done. */
export function MatrixCell({ task, column }: Props) {
  const assigned = task.assignments.filter(({ agencyId }) => column.agencies.has(agencyId));
  const role = Role.options.find((candidate) => assigned.some((assignment) => assignment.role === candidate));
  const summary = summariseProgress(assigned);
  if (role === undefined || summary === undefined) return <span className={styles.nobody}>{words.nobody}</span>;
  const { tone, mark, word } = progressSigns[summary.progress];
  const howFar = summary.all === 1 ? mark : words.doneOf(summary.done, summary.all);
  return (
    <Sign
      tone={tone}
      mark={words.roleAndProgress(roleMarks[role], howFar)}
      meaning={words.roleAndProgressLong(roleNames[role], word, howFar)}
    />
  );
}
