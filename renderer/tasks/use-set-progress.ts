import type { Assignment, Progress } from '../../shared/tasks/tasks.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';

interface Change {
  readonly assignments: readonly Assignment[];
  readonly progress: Progress;
  readonly note?: string;
}

export const useSetProgress = () =>
  useCommand(({ assignments, ...change }: Change) =>
    api.tasks.update({ assignments: assignments.map(({ id }) => id), ...change }),
  );
