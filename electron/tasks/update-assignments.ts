import type { z } from 'zod';
import type { Progress, tasksContract } from '../../shared/tasks/tasks.contract.ts';
import type { Context } from '../context.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { knownAssignments, setOnAssignments } from './assignments.repository.ts';
import { type AssignmentChanged, logAssignments } from './change-log.repository.ts';

type Input = z.output<(typeof tasksContract)['update']['input']>;

/** One change to one or many assignments; what does not change is not logged. */
export const updateAssignments =
  (context: Context) =>
  ({ assignments, ...given }: Input) =>
    inOneStep(context, 'tasks.update', async (tx) => {
      const stored = await knownAssignments(tx, assignments);
      const changes = stored.flatMap((row) => differences(row, applied(row, given)));
      const ids = [...new Set(changes.map(({ id }) => id))];
      if (ids.length > 0) await setOnAssignments(tx, ids, given);
      logAssignments(context.handle, changes, context.clock.now());
      return { changed: ids.length };
    });

interface Stored {
  readonly id: number;
  readonly progress: Progress;
  readonly percent: number | null;
  readonly note: string;
}

const applied = (row: Stored, { progress, percent, note }: Omit<Input, 'assignments'>): Omit<Stored, 'id'> => ({
  progress: progress ?? row.progress,
  percent: percent === undefined ? row.percent : percent,
  note: note ?? row.note,
});

function differences(before: Stored, after: Omit<Stored, 'id'>): AssignmentChanged[] {
  const fields = ['progress', 'percent', 'note'] as const;
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      id: before.id,
      field,
      before: String(before[field] ?? ''),
      after: String(after[field] ?? ''),
    }));
}
