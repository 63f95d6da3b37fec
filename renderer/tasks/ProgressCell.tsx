import type { TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { progressSigns, taskWords as words } from '../messages/tasks.ts';
import { Sign } from '../page/Sign.tsx';
import { summariseProgress } from './summarise-progress.ts';

/** One letter for one who leads, '9/12' for several. */
export function ProgressCell({ task }: { readonly task: TaskRow }) {
  const summary = summariseProgress(task.assignments);
  if (summary === undefined) return <Sign tone="neutral" mark="–" word={words.notAssigned} />;
  const { tone, mark, word } = progressSigns[summary.progress];
  return <Sign tone={tone} mark={summary.all === 1 ? mark : words.doneOf(summary.done, summary.all)} word={word} />;
}
