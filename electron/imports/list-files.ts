import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { riskyFile } from '../../shared/imports/risky-file.ts';
import { compareVietnamese } from '../../shared/text/fold.ts';

/** More than this is not a stick of district forms but somebody's whole disk. */
const mostFiles = 500;

/**
 * Files of the folder and of the folders directly in it, by name. Links are listed but not followed. What systems and
 * office programs leave behind (hidden names, '~$' locks) is not listed, unless it could start something.
 */
export function listFiles(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new AppFailure({ code: 'folder-unusable', folder, reason: 'missing' });
  }
  const top = entriesOf(folder);
  const below = top.filter((entry) => entry.isDirectory()).flatMap(({ name }) => filesIn(path.join(folder, name)));
  return [...filesIn(folder), ...below].slice(0, mostFiles);
}

const filesIn = (folder: string): string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map(({ name }) => path.join(folder, name))
    .sort((a, b) => compareVietnamese(a, b));

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !(name.startsWith('.') || name.startsWith('~$')) || riskyFile(name) !== undefined,
    );
  } catch {
    throw new AppFailure({ code: 'folder-unusable', folder, reason: 'missing' });
  }
}
