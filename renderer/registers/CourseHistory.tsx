import { formatDay } from '../../shared/calendar/day-text.ts';
import { type RegisterLife, stepNamed } from '../../shared/registers/register-life.ts';
import type { StepChange } from '../../shared/registers/registers.contract.ts';
import { caseWords as words } from '../messages/register-cases.ts';
import { dayAndTime } from '../messages/time.ts';
import styles from './course.module.css';

interface Props {
  readonly life: RegisterLife;
  readonly changes: readonly StepChange[];
}

/** Who wrote which step when is seen only where a step was altered or removed: the course itself shows the rest. */
export function CourseHistory({ life, changes }: Props) {
  const altered = changes.some(({ before }) => before !== null);
  if (!altered) return null;
  const told = (step: StepChange['after']) =>
    step === null ? '' : `${stepNamed(life, step.step)?.name ?? step.step} ${formatDay(step.on)}`;
  return (
    <details className={styles.history}>
      <summary>{words.history(changes.length)}</summary>
      <ol>
        {changes.map(({ at, before, after }) => (
          <li key={`${at} ${JSON.stringify(before)}`}>
            {dayAndTime(at)} · {words.changed(told(before), told(after))}
          </li>
        ))}
      </ol>
    </details>
  );
}
