import { existsSync } from 'node:fs';
import path from 'node:path';
import type { DataFolders } from '../data-folders.ts';

/** Programs go by the ending of a name: an .xls called .xlsx is not opened by Excel. The first is that of all others. */
const endings = ['xlsx', 'xls', 'ods', 'csv', 'tsv'] as const;

interface NamedContent {
  readonly sha256: string;
  readonly fileName: string;
}

/** Where a file is to be kept: under its content, with the ending of its kind. */
export function originalPath({ originals }: DataFolders, { sha256, fileName }: NamedContent): string {
  const own = path.extname(fileName).slice(1).toLowerCase();
  return path.join(originals, `${sha256}.${endings.find((ending) => ending === own) ?? endings[0]}`);
}

/** Where it is kept, whatever it was called when it came; where it would be if it is gone. */
export function keptOriginal({ originals }: DataFolders, sha256: string): string {
  const [first, ...others] = endings.map((ending) => path.join(originals, `${sha256}.${ending}`));
  return [first, ...others].find((file) => file !== undefined && existsSync(file)) ?? first ?? '';
}
