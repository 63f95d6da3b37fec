import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type HelpPage, parseHelpPage } from '../../shared/help/help-page.ts';

const root = path.resolve(import.meta.dirname, '../..');
export const helpFolder = path.join(root, 'resources/help');

/** The pages as they are bundled. */
export function bundledHelp(): HelpPage[] {
  const files = readdirSync(helpFolder).filter((file) => file.endsWith('.md'));
  return files.map((file) =>
    parseHelpPage(file.slice(0, -'.md'.length), readFileSync(path.join(helpFolder, file), 'utf8')),
  );
}

/** All files of a room below a folder, with their text. */
export function sourcesBelow(folder: string): { readonly name: string; readonly text: string }[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ name: `${folder}/${file}`, text: readFileSync(path.join(root, folder, file), 'utf8') }));
}

export const sourceOf = (name: string): string => readFileSync(path.join(root, name), 'utf8');
