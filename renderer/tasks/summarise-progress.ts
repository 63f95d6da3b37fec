import type { Assignment, Progress } from '../../shared/tasks/tasks.contract.ts';

export interface ProgressSummary {
  readonly progress: Progress;
  readonly done: number;
  readonly all: number;
}

const finished: ReadonlySet<Progress> = new Set(['done', 'done-late', 'none-occurred']);

export const isFinished = ({ progress }: Pick<Assignment, 'progress'>): boolean => finished.has(progress);

/** Those who lead, or everybody where nobody leads. */
export function speakingFor<T extends Pick<Assignment, 'role'>>(assignments: readonly T[]): readonly T[] {
  const leads = assignments.filter(({ role }) => role === 'lead');
  return leads.length > 0 ? leads : assignments;
}

/** What the row says: of those who speak for the task; undefined when nobody is assigned. */
export function summariseProgress(assignments: readonly Assignment[]): ProgressSummary | undefined {
  const counted = speakingFor(assignments);
  if (counted.length === 0) return undefined;
  const done = counted.filter(isFinished).length;
  const progress = overall(
    counted.map((assignment) => assignment.progress),
    done,
  );
  return { progress, done, all: counted.length };
}

function overall(counted: readonly Progress[], done: number): Progress {
  const [first = 'not-started'] = counted;
  if (counted.every((progress) => progress === first)) return first;
  if (done < counted.length) return 'in-progress';
  return counted.includes('done-late') ? 'done-late' : 'done';
}
