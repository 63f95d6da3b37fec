import { copyFileSync, existsSync, constants as fileConstants, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { freeFile } from '../files/free-file.ts';
import { renameForGood } from '../files/rename-for-good.ts';
import { asFolderFailure } from '../files/write-whole.ts';
import { flush } from './pieces.ts';

/**
 * Puts a new database in the place of a closed one and keeps the old beside it. The old is copied first and the new takes
 * its name in one step: whenever the power fails there is one whole database under that name, the old or the new.
 */
export function replaceFile(database: string, by: string, stamp: string): string {
  const folder = path.dirname(database);
  const kept = freeFile(folder, `so-dieu-phoi_truoc-khoi-phuc_${stamp}`, 'sqlite');
  try {
    refuseLeftLog(database);
    copyFileSync(database, kept, fileConstants.COPYFILE_EXCL);
    flush(kept);
    renameForGood(by, database);
    return kept;
  } catch (cause) {
    rmSync(by, { force: true });
    throw asFolderFailure(cause, folder);
  }
}

/** A log that is still there belongs to the old file and would be read into the new one. */
function refuseLeftLog(database: string): void {
  const log = `${database}-wal`;
  if (existsSync(log) && statSync(log).size > 0) throw new AppFailure({ code: 'storage', reason: 'busy' });
}
