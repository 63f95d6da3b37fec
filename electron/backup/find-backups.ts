import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { archiveExtension } from '../../shared/backup/archive.ts';
import type { Backup } from '../../shared/backup/backup.contract.ts';
import type { Context } from '../context.ts';
import { backups, type LoggedBackup, lastSequence } from './backup.repository.ts';
import { backupFolders, isFolder } from './backup-folder.ts';
import { isWhole, peekHeader } from './read-archive.ts';
import { atOnce } from './work.ts';

type Asking = Pick<Context, 'db' | 'folders' | 'machine'>;

/** Those the database knows of, and those that lie in the folders all the same: a restored database knows fewer. */
export async function findBackups(asking: Asking): Promise<Backup[]> {
  const logged = await backups(asking.db);
  const known = new Set(logged.map(pathOf));
  const found = (await backupFolders(asking)).flatMap(lyingIn).filter((backup) => !known.has(pathOf(backup)));
  return [...logged.map(asKnown), ...found].toSorted((a, b) => b.sequence - a.sequence);
}

/**
 * What there is to go back to: what the log names and is there, else what lies in our own folder. The log is asked of a database
 * that may be damaged in this very place; the guard tells of the damage, and must be able to say what helps.
 */
export async function newestBackup({ db, folders }: Pick<Asking, 'db' | 'folders'>): Promise<Named | undefined> {
  const logged = await backups(db).catch(() => []);
  const lying = () => lyingIn(folders.backups).toSorted((a, b) => b.sequence - a.sequence);
  return logged.find((backup) => existsSync(pathOf(backup))) ?? lying()[0] ?? logged[0];
}

/** So many are read to their end for a list: some seconds on an old disk. */
const readForList = 5;

/** What lies in the folders where no log says what was verified: the newest are looked at, whether they are still what was written. */
export const findLying = (folders: readonly string[]): Backup[] =>
  folders
    .flatMap(lyingIn)
    .toSorted((a, b) => b.sequence - a.sequence)
    .map((backup, at) => ({ ...backup, isVerified: at < readForList && atOnce(isWhole(pathOf(backup))) }));

type Named = Pick<Backup, 'fileName' | 'folder' | 'madeAt'>;

/** One more than any other backup has, also those a restored database has never heard of. */
export async function nextSequence(asking: Asking): Promise<number> {
  const found = (await backupFolders(asking)).flatMap(lyingIn).map(({ sequence }) => sequence);
  return Math.max(await lastSequence(asking.db), ...found) + 1;
}

export const sequenceAfter = (folder: string): number =>
  Math.max(0, ...lyingIn(folder).map(({ sequence }) => sequence)) + 1;

export const pathOf = ({ folder, fileName }: Pick<LoggedBackup, 'folder' | 'fileName'>): string =>
  path.join(folder, fileName);

const asKnown = (backup: LoggedBackup): Backup => ({
  ...backup,
  isVerified: true,
  isThere: existsSync(pathOf(backup)),
});

function lyingIn(folder: string): Backup[] {
  const names = isFolder(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith(`.${archiveExtension}`))
    .flatMap((fileName) => {
      const file = path.join(folder, fileName);
      const header = peekHeader(file);
      if (header === undefined) return [];
      const { sequence, madeAt, reason, lock } = header;
      const bytes = statSync(file).size;
      const isEncrypted = lock !== null;
      return [{ sequence, fileName, folder, madeAt, reason, bytes, isEncrypted, isVerified: false, isThere: true }];
    });
}
