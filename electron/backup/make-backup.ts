import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Backup } from '../../shared/backup/backup.contract.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Context } from '../context.ts';
import { rememberOwn } from '../files/own-files.ts';
import { requireFolder, sha256Of } from '../files/write-whole.ts';
import { officeOf } from '../office/office.repository.ts';
import { logBackup } from './backup.repository.ts';
import { writeVerifiedCopy } from './verified-copy.ts';

/**
 * A verified copy of the database: written under a temporary name, flushed, opened again, checked and compared,
 * and only then given its name. Never a file copy: that would miss what is still in the write-ahead log.
 */
export const makeBackup = (context: Context) => async (): Promise<Backup> => {
  const folder = await folderOf(context);
  const madeAt = context.clock.now();
  const fileName = freeName(folder, `so-dieu-phoi_${madeAt.slice(0, 19).replaceAll(':', '').replace('T', '_')}`);
  const temporary = path.join(folder, `.${randomUUID()}.tam`);
  try {
    writeVerifiedCopy(context, temporary, folder);
    renameSync(temporary, path.join(folder, fileName));
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  }
  const bytes = readFileSync(path.join(folder, fileName));
  const backup = { fileName, folder, madeAt, bytes: bytes.length, sha256: sha256Of(bytes) };
  await logBackup(context.db, backup);
  rememberOwn(path.join(folder, fileName));
  return backup;
};

/** The chosen folder if it is there now (a stick may be away), else the data folder's own. */
async function folderOf(context: Context): Promise<string> {
  const chosen = (await officeOf(context.db))?.office.backupFolder ?? '';
  const usable = chosen !== '' && statSync(chosen, { throwIfNoEntry: false })?.isDirectory() === true;
  const folder = usable ? chosen : context.folders.backups;
  requireFolder(folder);
  return folder;
}

/** Two copies within one second do not overwrite each other. */
function freeName(folder: string, stem: string): string {
  const names = [`${stem}.sqlite`, ...Array.from({ length: 99 }, (_, index) => `${stem}_${index + 2}.sqlite`)];
  const free = names.find((name) => statSync(path.join(folder, name), { throwIfNoEntry: false }) === undefined);
  if (free === undefined) throw new AppFailure({ code: 'backup-unverified', folder });
  return free;
}
