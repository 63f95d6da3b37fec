import type { Assignment, Progress } from '../../shared/tasks/tasks.contract.ts';

export interface ProgressSummary {
  readonly progress: Progress;
  readonly done: number;
  readonly all: number;
}

const finished: ReadonlySet<Progress> = new Set(['done', 'done-late', 'none-occurred']);

/** What the row says: of those who lead, or of everybody where nobody leads; undefined when nobody is assigned. */
export function summariseProgress(assignments: readonly Assignment[]): ProgressSummary | undefined {
  const leads = assignments.filter(({ role }) => role === 'lead');
  const counted = (leads.length > 0 ? leads : assignments).map(({ progress }) => progress);
  if (counted.length === 0) return undefined;
  const done = counted.filter((progress) => finished.has(progress)).length;
  return { progress: overall(counted, done), done, all: counted.length };
}

function overall(counted: readonly Progress[], done: number): Progress {
  const [first = 'not-started'] = counted;
  if (counted.every((progress) => progress === first)) return first;
  if (done < counted.length) return 'in-progress';
  return counted.includes('done-late') ? 'done-late' : 'done';
}
