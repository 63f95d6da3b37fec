import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Progress, tasksContract } from '../../shared/tasks/tasks.contract.ts';
import type { Context } from '../context.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { assignmentsById, type LoggedChange, logAssignmentChanges, updateAssignment } from './tasks.repository.ts';

type Input = z.output<(typeof tasksContract)['update']['input']>;

/** One change to one or many assignments; what does not change is not logged. */
export const updateAssignments = (context: Context) => (input: Input) =>
  inOneStep(context, 'tasks.update', async (tx) => {
    const stored = await assignmentsById(tx, input.assignments);
    const unknown = input.assignments.find((id) => !stored.some((row) => row.id === id));
    if (unknown !== undefined) throw new AppFailure({ code: 'not-found', entity: 'assignment', id: String(unknown) });
    const changes: LoggedChange[] = [];
    for (const row of stored) {
      const next = applied(row, input);
      const logged = differences(row, next, context.clock.now());
      if (logged.length > 0) await updateAssignment(tx, row.id, next);
      changes.push(...logged);
    }
    if (changes.length > 0) await logAssignmentChanges(tx, changes);
    return { changed: new Set(changes.map(({ entityId }) => entityId)).size };
  });

const applied = (row: Stored, { progress, percent, note }: Input): Omit<Stored, 'id'> => ({
  progress: progress ?? row.progress,
  percent: percent === undefined ? row.percent : percent,
  note: note ?? row.note,
});

interface Stored {
  readonly id: number;
  readonly progress: Progress;
  readonly percent: number | null;
  readonly note: string;
}

function differences(before: Stored, after: Omit<Stored, 'id'>, at: string): LoggedChange[] {
  const fields = ['progress', 'percent', 'note'] as const;
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      entityId: before.id,
      field,
      before: String(before[field] ?? ''),
      after: String(after[field] ?? ''),
      at,
    }));
}
