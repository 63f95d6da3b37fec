import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { freeFile } from '../files/free-file.ts';
import { asFolderFailure } from '../files/write-whole.ts';
import { markFile, noMark, readMark, writeMark } from '../guard/closing-mark.ts';

export interface Replaced {
  /** Null: there was no file to keep. */
  readonly keptAs: string | null;
  /** All as it was: the new file goes, the refused one has its name again. */
  readonly putBack: () => void;
}

/**
 * A database that was refused goes aside under a name of its own, with what was not yet gathered into it, and a new one takes
 * its place. Between the two there is none: the mark is there then, so a start after a power cut does not begin anew.
 */
export function replaceRefused(database: string, by: string, stamp: string): Replaced {
  const kept = freeFile(path.dirname(database), `so-dieu-phoi_truoc-khoi-phuc_${stamp}`, 'sqlite');
  const mark = readMark(database);
  const moveBack = () => {
    move(kept, database);
    if (mark === undefined) rmSync(markFile(database), { force: true });
    else writeMark(database, mark);
  };
  try {
    writeMark(database, noMark);
    move(database, kept);
    renameSync(by, database);
    rmSync(markFile(database), { force: true });
    return {
      keptAs: existsSync(kept) ? kept : null,
      putBack: () => {
        for (const suffix of suffixes) rmSync(database + suffix, { force: true });
        moveBack();
      },
    };
  } catch (cause) {
    rmSync(by, { force: true });
    moveBack();
    throw asFolderFailure(cause, path.dirname(database));
  }
}

const suffixes = ['', '-wal', '-shm', '-journal'] as const;

function move(from: string, to: string): void {
  for (const suffix of suffixes) if (existsSync(from + suffix)) renameSync(from + suffix, to + suffix);
}
