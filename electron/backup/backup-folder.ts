import { statSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../context.ts';
import { findDrives } from '../drives/find-drives.ts';
import { officeOf } from '../office/office.repository.ts';

type Asking = Pick<Context, 'db' | 'folders' | 'machine'>;

const chosenFolder = async ({ db }: Asking): Promise<string> => (await officeOf(db))?.office.backupFolder ?? '';

/** On a drive that can be taken away: what is written there leaves the machine, and must be encrypted. */
export async function chosenLeaves(asking: Asking): Promise<boolean> {
  const chosen = await chosenFolder(asking);
  if (chosen === '') return false;
  const drives = await findDrives(asking.machine)();
  return drives.some(({ folder }) => isInside(chosen, folder));
}

const isInside = (folder: string, drive: string): boolean => {
  const way = path.relative(drive, folder);
  return !way.startsWith('..') && !path.isAbsolute(way);
};

/** The chosen folder if it is there now and stays with the machine, else the data folder's own. */
export async function backupFolder(asking: Asking): Promise<string> {
  const chosen = await chosenFolder(asking);
  const usable = chosen !== '' && isFolder(chosen) && !(await chosenLeaves(asking));
  return usable ? chosen : asking.folders.backups;
}

/** Where backups may lie: the one in use, and our own from when the chosen one was away. */
export async function backupFolders(asking: Asking): Promise<string[]> {
  return [...new Set([await backupFolder(asking), asking.folders.backups])].filter(isFolder);
}

export const isFolder = (folder: string): boolean =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
