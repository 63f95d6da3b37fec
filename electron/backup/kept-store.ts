import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { KeptFile } from '../../shared/backup/archive.ts';
import type { DataFolders } from '../data-folders.ts';
import { renameForGood } from '../files/rename-for-good.ts';
import { asFolderFailure } from '../files/write-whole.ts';
import { hashOfStored, piecesOf } from './pieces.ts';
import type { Work } from './work.ts';

/** In the backup folder: each kept file once, by its content. */
export const storeName = 'tep-kem';

const folderOf = (folders: DataFolders, { folder }: KeptFile): string =>
  folder === 'tep-goc' ? folders.originals : folders.reports;

export const keptPathOf = (folders: DataFolders, kept: KeptFile): string =>
  path.join(folderOf(folders, kept), kept.name);

export const storedPathOf = (backupFolder: string, kept: KeptFile): string =>
  path.join(backupFolder, storeName, kept.name);

export const hashIn = ({ name }: KeptFile): string => name.slice(0, 64);

/** What our two folders hold under the name of its content; anything else in them is not ours to keep. */
export function listKept(folders: DataFolders): KeptFile[] {
  return (['tep-goc', 'ho-so'] as const).flatMap((folder) => {
    const place = folder === 'tep-goc' ? folders.originals : folders.reports;
    return (existsSync(place) ? readdirSync(place) : []).toSorted().flatMap((name) => {
      const bytes = statSync(path.join(place, name), { throwIfNoEntry: false })?.size ?? 0;
      const kept = KeptFile.safeParse({ folder, name, bytes });
      return kept.success ? [kept.data] : [];
    });
  });
}

/**
 * Brings what the store does not have yet: gigabytes of originals are written once, not with each backup. They are never
 * taken away again, because an old backup may name them. Answers those that are no longer what their name says.
 */
export function* storeKept(folders: DataFolders, backupFolder: string, files: readonly KeptFile[]): Work<KeptFile[]> {
  const store = path.join(backupFolder, storeName);
  const damaged: KeptFile[] = [];
  try {
    if (files.length > 0) mkdirSync(store, { recursive: true });
    const there = new Set(files.length > 0 ? readdirSync(store) : []);
    for (const kept of files.filter(({ name }) => !there.has(name))) {
      if (!(yield* copyKept(keptPathOf(folders, kept), storedPathOf(backupFolder, kept), hashIn(kept))))
        damaged.push(kept);
    }
    return damaged;
  } catch (cause) {
    throw asFolderFailure(cause, backupFolder);
  }
}

/** Under a temporary name, flushed, read back, and only then under its own; false where it is not what it should be. */
export function* copyKept(source: string, target: string, sha256: string): Work<boolean> {
  const temporary = path.join(path.dirname(target), `.${randomUUID()}.tam`);
  try {
    yield* copyFlushed(source, temporary);
    if ((yield* hashOfStored(temporary)) !== sha256) return false;
    renameForGood(temporary, target);
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}

export function* copyFlushed(source: string, target: string): Work<void> {
  const [from, to] = [openSync(source, 'r'), openSync(target, 'wx')];
  try {
    for (const piece of piecesOf(from, 0, Number.POSITIVE_INFINITY)) {
      for (let done = 0; done < piece.length; ) done += writeSync(to, piece, done);
      yield piece.length;
    }
    fsyncSync(to);
  } finally {
    closeSync(from);
    closeSync(to);
  }
}
