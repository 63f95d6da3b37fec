import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppFailure } from '../../shared/errors/app-error.ts';

/** More than this is not a stick of district forms but somebody's whole disk. */
const mostFiles = 500;

/**
 * Files of the folder and of the folders directly in it, by name. Links are not followed, and what Windows, LibreOffice
 * and our own forms leave behind (hidden names, '~$' locks) is not listed.
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
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.join(folder, name))
    .sort((a, b) => a.localeCompare(b, 'vi'));

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !name.startsWith('.') && !name.startsWith('~$'),
    );
  } catch {
    throw new AppFailure({ code: 'folder-unusable', folder, reason: 'missing' });
  }
}
