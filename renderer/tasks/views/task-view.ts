import type { TaskId } from '../../../shared/ids.ts';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import type { OpenTask } from '../open-task.ts';
import type { Search } from '../search/use-search.ts';

/** What every way of looking at the tasks is given. */
export interface TaskViewProps {
  /** What passes the filter. */
  readonly tasks: readonly TaskRow[];
  readonly search: Search | null;
  readonly openId: TaskId | undefined;
  readonly onOpen: (open: OpenTask) => void;
}
