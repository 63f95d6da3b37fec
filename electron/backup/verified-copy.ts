import { AppFailure } from '../../shared/errors/app-error.ts';
import type { OpenDatabase } from '../database/open.ts';
import { connect } from '../database/open.ts';
import { type ContentHash, contentHash } from './content-hash.ts';
import { copyInto } from './copy.repository.ts';
import { flush } from './pieces.ts';

/**
 * Copies the database into a new file, flushes it, opens it again and compares what both say, row by row: stronger than
 * SQLite's own check, which does not see a changed figure. `folder` is for the message.
 */
export function writeVerifiedCopy({ handle }: Pick<OpenDatabase, 'handle'>, file: string, folder: string): ContentHash {
  copyInto(handle, file);
  flush(file);
  const written = contentOfFile(file);
  if (written.sha256 !== contentHash(handle).sha256) throw new AppFailure({ code: 'backup-unverified', folder });
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
