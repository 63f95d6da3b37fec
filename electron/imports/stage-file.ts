import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Day } from '../../shared/calendar/day.ts';
import type { Sha256 } from '../../shared/ids.ts';
import { limits } from '../archive/limits.ts';
import type { DataFolders } from '../data-folders.ts';
import { sha256Of, writeWhole } from '../files/write-whole.ts';
import { originalPath } from './original-file.ts';

/** Our own private copy of a file from a stick: the stick may be pulled, or its file changed, at any moment. */
export interface StagedFile {
  readonly source: string;
  readonly fileName: string;
  readonly copy: string;
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly modifiedOn: Day;
}

/** What another program still holds open (a copy the officer is reading, on Windows) stays until the next time. */
export function emptyIncoming(folders: DataFolders): void {
  mkdirSync(folders.incoming, { recursive: true });
  for (const name of readdirSync(folders.incoming)) {
    try {
      rmSync(path.join(folders.incoming, name), { recursive: true, force: true });
    } catch {
      // Nothing rests on it being gone: staged copies have names of their own.
    }
  }
}

export type CopyRefusal = 'missing' | 'too-large' | 'not-a-workbook';

export type Staged = { readonly staged: StagedFile } | { readonly refusal: CopyRefusal };

/**
 * Copies first, then everything else looks at the copy. Each copy has a name of its own: two equal files are two files. A
 * link, a pipe or a device is not opened: it may lead anywhere, or never end.
 */
export function stageFile(folders: DataFolders, source: string): Staged {
  const copy = path.join(folders.incoming, randomUUID());
  try {
    const read = readWhole(source);
    if ('refusal' in read) return read;
    const { bytes, mtime } = read;
    writeFileSync(copy, bytes);
    const modifiedOn = Day.parse(mtime.toISOString().slice(0, 10));
    const fileName = path.basename(source).normalize('NFC');
    return { staged: { source, fileName, copy, bytes: bytes.length, sha256: sha256Of(bytes), modifiedOn } };
  } catch {
    rmSync(copy, { force: true });
    return { refusal: 'missing' };
  }
}

type Read = { readonly bytes: Buffer; readonly mtime: Date } | { readonly refusal: CopyRefusal };

/** Opened once; a stick pulled or a file still being written shows in a length other than the one promised. */
function readWhole(source: string): Read {
  if (!lstatSync(source).isFile()) return { refusal: 'not-a-workbook' };
  const handle = openSync(source, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size, mtime } = fstatSync(handle);
    if (size > limits.fileBytes) return { refusal: 'too-large' };
    const bytes = readFileSync(handle);
    return bytes.length === size ? { bytes, mtime } : { refusal: 'missing' };
  } finally {
    closeSync(handle);
  }
}

export const dropStaged = (staged: StagedFile): void => rmSync(staged.copy, { force: true });

/** Keeps the original for good, by its content. An orphan (no import row) is harmless: the name is the content. */
export function keepOriginal(folders: DataFolders, staged: StagedFile): void {
  const target = originalPath(folders, staged);
  if (statSync(target, { throwIfNoEntry: false }) === undefined) writeWhole(target, readFileSync(staged.copy));
}
