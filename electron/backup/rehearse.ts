import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Backup, Rehearsal } from '../../shared/backup/backup.contract.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Context } from '../context.ts';
import { dataFolders } from '../data-folders.ts';
import { noteCheck } from './backup.repository.ts';
import { findBackups, pathOf } from './find-backups.ts';
import { unpack } from './unpack.ts';
import type { Unpacked } from './unpacked.ts';
import { inPieces } from './work.ts';

/** The newest that can be read without a passphrase, restored as if on a new machine, checked and taken away again. */
export const rehearse = (context: Context) => async (): Promise<Rehearsal> => {
  const [newest] = (await findBackups(context)).filter(({ isEncrypted, isThere }) => !isEncrypted && isThere);
  if (newest === undefined) throw new AppFailure({ code: 'not-found', entity: 'backup', id: '' });
  const begun = performance.now();
  const unpacked = await tryUnpacking(context, newest);
  const { fileName, madeAt } = newest;
  const check = { at: context.clock.now(), fileName, madeAt, isSound: unpacked?.missing.length === 0 };
  await noteCheck(context.db, 'rehearsal', check);
  const seconds = Math.ceil((performance.now() - begun) / 1000);
  return { ...check, missing: [...(unpacked?.missing ?? [])], seconds };
};

/** Undefined: the backup does not open; that is the answer of a rehearsal, not a failure of it. */
async function tryUnpacking(context: Context, backup: Backup): Promise<Unpacked | undefined> {
  const folders = dataFolders(mkdtempSync(path.join(context.folders.root, 'dien-tap-')));
  try {
    for (const folder of [folders.originals, folders.reports]) mkdirSync(folder, { recursive: true });
    const work = unpack(pathOf(backup), null, path.join(folders.root, 'so-dieu-phoi.sqlite'), folders);
    return await inPieces(context.desk, 3 * backup.bytes, work);
  } catch (cause) {
    if (cause instanceof AppFailure && cause.error.code === 'backup-refused') return undefined;
    throw cause;
  } finally {
    rmSync(folders.root, { recursive: true, force: true });
  }
}
