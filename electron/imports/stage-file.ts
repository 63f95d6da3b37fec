import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Day } from '../../shared/calendar/day.ts';
import type { Sha256 } from '../../shared/ids.ts';
import type { DataFolders } from '../data-folders.ts';
import { sha256Of, writeWhole } from '../files/write-whole.ts';

/** Our own private copy of a file from a stick: the stick may be pulled, or its file changed, at any moment. */
export interface StagedFile {
  readonly source: string;
  readonly fileName: string;
  readonly copy: string;
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly modifiedOn: Day;
}

/** `quality-goals`: 13 times a whole province's file. A larger one is not even copied. */
export const largestFile = 20 * 1024 * 1024;

export function emptyIncoming(folders: DataFolders): void {
  rmSync(folders.incoming, { recursive: true, force: true });
  mkdirSync(folders.incoming, { recursive: true });
}

/** Copies first, then hashes the copy; undefined when the file is gone, unreadable or too large to be ours. */
export function stageFile(folders: DataFolders, source: string): StagedFile | undefined {
  const temporary = path.join(folders.incoming, randomUUID());
  try {
    const { size, mtime } = statSync(source);
    if (size > largestFile) return undefined;
    copyFileSync(source, temporary);
    const bytes = readFileSync(temporary);
    const sha256 = sha256Of(bytes);
    const copy = path.join(folders.incoming, sha256);
    renameSync(temporary, copy);
    const modifiedOn = Day.parse(mtime.toISOString().slice(0, 10));
    return { source, fileName: path.basename(source).normalize('NFC'), copy, bytes: bytes.length, sha256, modifiedOn };
  } catch {
    rmSync(temporary, { force: true });
    return undefined;
  }
}

export const dropStaged = (staged: StagedFile): void => rmSync(staged.copy, { force: true });

/** Keeps the original for good, by its content. An orphan (no import row) is harmless: the name is the content. */
export function keepOriginal(folders: DataFolders, staged: StagedFile): void {
  const target = path.join(folders.originals, `${staged.sha256}.xlsx`);
  if (statSync(target, { throwIfNoEntry: false }) === undefined) writeWhole(target, readFileSync(staged.copy));
}
