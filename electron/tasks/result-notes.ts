import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ResultNoteId } from '../../shared/ids.ts';
import type { tasksContract } from '../../shared/tasks/tasks.contract.ts';
import type { Context } from '../context.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { knownAssignments } from './assignments.repository.ts';
import { logAssignments } from './change-log.repository.ts';
import { deleteResult, insertResults } from './results.repository.ts';

type Input = z.output<(typeof tasksContract)['addResult']['input']>;

/** One dated note to one or many assignments. */
export const addResult =
  (context: Context) =>
  ({ assignments, on, text }: Input) =>
    inOneStep(context, 'tasks.addResult', async (tx) => {
      const ids = (await knownAssignments(tx, assignments)).map(({ id }) => id);
      insertResults(context.handle, ids, { on, text, at: context.clock.now() });
      const changes = ids.map((id) => ({ id, field: 'result' as const, before: '', after: text }));
      logAssignments(context.handle, changes, context.clock.now());
      return { changed: ids.length };
    });

export const removeResult =
  (context: Context) =>
  ({ result }: { result: ResultNoteId }) =>
    inOneStep(context, 'tasks.removeResult', async (tx) => {
      const removed = await deleteResult(tx, result);
      if (removed === undefined) throw new AppFailure({ code: 'not-found', entity: 'result-note', id: String(result) });
      const change = { id: removed.assignmentId, field: 'result' as const, before: removed.text, after: '' };
      logAssignments(context.handle, [change], context.clock.now());
      return { changed: 1 };
    });
