import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { EvidenceId } from '../../shared/ids.ts';
import type { tasksContract } from '../../shared/tasks/tasks.contract.ts';
import type { Context } from '../context.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { knownAssignments } from './assignments.repository.ts';
import { logAssignments } from './change-log.repository.ts';
import { deleteEvidence, fileOfEvidence, insertEvidence } from './evidence.repository.ts';
import { keepFile, openKept } from './keep-file.ts';

type Input = z.output<(typeof tasksContract)['addEvidence']['input']>;

/** The file is safely among the originals before its row is written; for unknown assignments it is not even copied. */
export const addEvidence =
  (context: Context) =>
  async ({ assignments, file, ...given }: Input) => {
    await knownAssignments(context.db, assignments);
    const kept = file === null ? null : await keepFile(context.folders, file);
    return inOneStep(context, 'tasks.addEvidence', async (tx) => {
      const ids = (await knownAssignments(tx, assignments)).map(({ id }) => id);
      insertEvidence(context.handle, ids, { ...given, file: kept, at: context.clock.now() });
      const changes = ids.map((id) => ({ id, field: 'evidence' as const, before: '', after: inHistory(given) }));
      logAssignments(context.handle, changes, context.clock.now());
      return { changed: ids.length };
    });
  };

/** The row goes, the file stays: another row, or undo, may need it. */
export const removeEvidence =
  (context: Context) =>
  ({ evidence }: { evidence: EvidenceId }) =>
    inOneStep(context, 'tasks.removeEvidence', async (tx) => {
      const removed = await deleteEvidence(tx, evidence);
      if (removed === undefined) throw new AppFailure({ code: 'not-found', entity: 'evidence', id: String(evidence) });
      const change = { id: removed.assignmentId, field: 'evidence' as const, before: inHistory(removed), after: '' };
      logAssignments(context.handle, [change], context.clock.now());
      return { changed: 1 };
    });

const inHistory = ({ number, title }: { number: string; title: string }): string => `${number} ${title}`.trim();

export const openEvidence =
  (context: Context) =>
  async ({ evidence }: { evidence: EvidenceId }) => {
    const file = await fileOfEvidence(context.db, evidence);
    return file === null ? { opened: false } : openKept(context, file);
  };
