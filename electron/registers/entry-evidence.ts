import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { EntryId } from '../../shared/ids.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { entryEvidenceContract } from '../../shared/registers/entry-evidence.contract.ts';
import type { Context } from '../context.ts';
import type { Database, Tx } from '../database/open.ts';
import { isKept, keepFile, openKept } from '../tasks/keep-file.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { entryById } from './entries.repository.ts';
import {
  deleteEvidence,
  evidenceById,
  evidenceHistory,
  evidenceOfEntry,
  insertEvidence,
  logEvidence,
  type StoredEvidence,
} from './entry-evidence.repository.ts';

type Input<Op extends keyof typeof entryEvidenceContract> = z.output<(typeof entryEvidenceContract)[Op]['input']>;

export const entryEvidenceHandlers = (context: Context): Handlers<typeof entryEvidenceContract> => ({
  evidence: async ({ id }) => ({
    evidence: (await evidenceOfEntry(context.db, id)).map(({ entry: _entry, ...file }) => ({
      ...file,
      isThere: isKept(context.folders, file),
    })),
    history: await evidenceHistory(context.db, id),
  }),
  addEvidence: (input) => addEvidence(context, input),
  removeEvidence: (input) => removeEvidence(context, input),
  openEvidence: async ({ evidence }) => openKept(context, await requireEvidence(context.db, evidence)),
});

/** The file is safely among the originals before its row is written; for an unknown entry it is not even copied. */
async function addEvidence(context: Context, { id, file }: Input<'addEvidence'>) {
  await requireEntry(context.db, id);
  const kept = await keepFile(context.folders, file);
  return inOneStep(context, 'registers.addEvidence', async (tx) => {
    await requireEntry(tx, id);
    const at = context.clock.now();
    await insertEvidence(tx, id, kept, at);
    await logEvidence(tx, id, { at, before: '', after: kept.name });
    return { changed: 1 };
  });
}

/** The row goes, the file stays: another row, or undo, may need it. */
const removeEvidence = (context: Context, { evidence }: Input<'removeEvidence'>) =>
  inOneStep(context, 'registers.removeEvidence', async (tx) => {
    const { entry, name } = await requireEvidence(tx, evidence);
    await deleteEvidence(tx, evidence);
    await logEvidence(tx, entry, { at: context.clock.now(), before: name, after: '' });
    return { changed: 1 };
  });

async function requireEntry(db: Database | Tx, id: EntryId): Promise<void> {
  if ((await entryById(db, id)) === undefined)
    throw new AppFailure({ code: 'not-found', entity: 'register-entry', id: String(id) });
}

async function requireEvidence(db: Database | Tx, id: Input<'openEvidence'>['evidence']): Promise<StoredEvidence> {
  const found = await evidenceById(db, id);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'evidence', id: String(id) });
  return found;
}
