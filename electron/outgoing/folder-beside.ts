import { lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { asFolderFailure } from '../files/write-whole.ts';

/** The folder of that name, made where there is none. A file or a link that bears it stays, and the name gets a number. */
export function folderBeside(parent: string, name: string): string {
  for (let n = 1; ; n += 1) {
    const folder = path.join(parent, n === 1 ? name : `${name}_${n}`);
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (found?.isDirectory()) return folder;
    if (found !== undefined) continue;
    try {
      mkdirSync(folder);
      return folder;
    } catch (cause) {
      throw asFolderFailure(cause, parent);
    }
  }
}
