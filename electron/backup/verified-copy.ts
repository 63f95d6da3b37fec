import { AppFailure } from '../../shared/errors/app-error.ts';
import type { OpenDatabase } from '../database/open.ts';
import { connect } from '../database/open.ts';
import { rowsOf, tablesOf } from './content.repository.ts';
import { type ContentHash, contentHash } from './content-hash.ts';
import { copyInto } from './copy.repository.ts';
import { flush } from './pieces.ts';

/**
 * Copies the database into a new file, flushes it, opens it again, reads every row of it and compares how many there are.
 * The hash of what the copy says is what a restore is held against; SQLite's own check does not see a changed figure.
 * `folder` is for the message.
 */
export function writeVerifiedCopy({ handle }: Pick<OpenDatabase, 'handle'>, file: string, folder: string): ContentHash {
  copyInto(handle, file);
  flush(file);
  const written = contentOfFile(file);
  const same = written.tables.every(({ table, rows }) => rows === rowsOf(handle, table));
  if (!same || written.tables.length !== tablesOf(handle).length)
    throw new AppFailure({ code: 'backup-unverified', folder });
  return written;
}

/** As another reader would find it: opened from disk, nothing written. */
export function contentOfFile(file: string): ContentHash {
  const copy = connect(file, { readonly: true, fileMustExist: true });
  try {
    return contentHash(copy);
  } finally {
    copy.close();
  }
}
