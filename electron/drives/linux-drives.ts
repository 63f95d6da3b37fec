import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Drive } from '../../shared/drives/drives.contract.ts';
import { parseMounts, removableMounts } from '../../shared/drives/mounts.ts';
import type { Machine } from '../machine.ts';

/** What is mounted now, by the kernel's own lists. */
export async function linuxDrives({ root }: Machine): Promise<Drive[]> {
  const mounts = parseMounts(await textOf(path.join(root, 'proc/self/mounts')));
  return removableMounts(mounts, await removableDisks(path.join(root, 'sys/block'))).map(({ folder }) => ({
    folder: path.join(root, folder),
    name: path.basename(folder),
  }));
}

/** Names of disks whose `removable` says 1. */
async function removableDisks(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const flags = await Promise.all(names.map((name) => textOf(path.join(folder, name, 'removable'))));
  return names.filter((_, at) => flags[at]?.trim() === '1');
}

/** A list that is not there (another system, a container) lists nothing. */
const textOf = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');
