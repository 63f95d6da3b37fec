import { compareDays, type Day } from '../calendar/day.ts';
import type { Progress, TaskRow } from './tasks.contract.ts';

const open: ReadonlySet<Progress> = new Set(['not-started', 'in-progress']);

/** A task is done when every body it is given to is; it has begun when one has. One given to nobody has not begun. */
export function taskState({ assignments }: Pick<TaskRow, 'assignments'>): 'not-started' | 'in-progress' | 'done' {
  if (assignments.every(({ progress }) => progress === 'not-started')) return 'not-started';
  return assignments.every(isThrough) ? 'done' : 'in-progress';
}

/** A body is through with its part. */
export const isThrough = ({ progress }: { readonly progress: Progress }): boolean => !open.has(progress);

/** Something ended holds no longer from its end day on. */
export const holdsOn = ({ endedOn }: Pick<TaskRow, 'endedOn'>, day: Day): boolean =>
  endedOn === null || compareDays(endedOn, day) > 0;
