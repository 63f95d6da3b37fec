import { closeSync, fsyncSync, openSync } from 'node:fs';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { OpenDatabase } from '../database/open.ts';
import { connect } from '../database/open.ts';
import { copyInto, countsOf, integrityOf } from './copy.repository.ts';

/** Copies the database into a new file, flushes it, opens it again, checks and compares it. `folder` is for the message. */
export function writeVerifiedCopy({ handle }: Pick<OpenDatabase, 'handle'>, file: string, folder: string): void {
  copyInto(handle, file);
  flush(file);
  verify(handle, file, folder);
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Opened from disk, sound, and with as many rows in every table as the database it was taken from. */
function verify(handle: OpenDatabase['handle'], file: string, folder: string): void {
  const copy = connect(file, { readonly: true, fileMustExist: true });
  try {
    const sound = integrityOf(copy) === 'ok';
    const same = JSON.stringify(countsOf(copy)) === JSON.stringify(countsOf(handle));
    if (!sound || !same) throw new AppFailure({ code: 'backup-unverified', folder });
  } finally {
    copy.close();
  }
}
