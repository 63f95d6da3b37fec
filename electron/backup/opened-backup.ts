import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveExtension } from '../../shared/backup/archive.ts';

/**
 * The backup that the desktop started the program on, whole path. Anybody can write a command line: of all that stands on it only
 * a file that is there and has the ending of our backups is taken. What is in it is judged when it is read.
 */
export const openedBackup = (args: readonly string[], workingFolder: string): string | undefined =>
  args
    .slice(1)
    .filter((arg) => !arg.startsWith('--'))
    .map((arg) => path.resolve(workingFolder, pathIn(arg)))
    .find((file) => path.extname(file).toLowerCase() === `.${archiveExtension}` && isFile(file));

/** A Linux desktop may write it as an address. One of another machine is left as it is, and is then no file. */
function pathIn(arg: string): string {
  if (!arg.startsWith('file:///')) return arg;
  try {
    return fileURLToPath(arg);
  } catch {
    return arg;
  }
}

/** A path that cannot be asked about at all, or no longer, is no file to be opened. */
function isFile(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}
