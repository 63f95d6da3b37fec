import { type Assignment, Progress } from '../../../shared/tasks/tasks.contract.ts';
import { progressSigns, panelWords as words } from '../../messages/tasks.ts';
import { Sign } from '../../page/Sign.tsx';
import { isFinished } from '../summarise-progress.ts';
import styles from './panel.module.css';

/** How many of those shown are done, and how many stand where. */
export function HowFar({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const counts = Progress.options.map((progress) => ({
    progress,
    count: assignments.filter((assignment) => assignment.progress === progress).length,
  }));
  return (
    <p className={styles.marks}>
      <strong>{words.howFar(assignments.filter(isFinished).length, assignments.length)}</strong>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ progress, count }) => (
          <Sign key={progress} {...progressSigns[progress]} word={words.countOf(count)} />
        ))}
    </p>
  );
}
