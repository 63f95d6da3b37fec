import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { tasksContract } from '../../shared/tasks/tasks.contract.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/open.ts';
import { assignmentsById, type LoggedChange, logAssignmentChanges, updateAssignment } from './tasks.repository.ts';

type Input = z.output<(typeof tasksContract)['setProgress']['input']>;

/** Sets the progress of one or several assignments; what does not change is not logged. */
export const setProgress = (db: Database, clock: Clock) => (input: Input) =>
  db.transaction().execute(async (tx) => {
    const stored = await assignmentsById(tx, input.assignments);
    const unknown = input.assignments.find((id) => !stored.some((row) => row.id === id));
    if (unknown !== undefined) throw new AppFailure({ code: 'not-found', entity: 'assignment', id: String(unknown) });
    const changes: LoggedChange[] = [];
    for (const row of stored) {
      const next = { progress: input.progress, note: input.note ?? row.note };
      const logged = differences(row, next, clock.now());
      if (logged.length > 0) await updateAssignment(tx, row.id, next);
      changes.push(...logged);
    }
    if (changes.length > 0) await logAssignmentChanges(tx, changes);
    return { changed: new Set(changes.map(({ entityId }) => entityId)).size };
  });

type Stored = { readonly id: number; readonly progress: string; readonly note: string };

function differences(before: Stored, after: Omit<Stored, 'id'>, at: string): LoggedChange[] {
  const fields = ['progress', 'note'] as const;
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ entityId: before.id, field, before: before[field], after: after[field], at }));
}
