import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from '../files/write-whole.ts';

/** Which layout a document was printed in: twelve letters of the hash of the style sheets, so that it cannot be forgotten. */
export function layoutVersion(resources: string): string {
  const folder = path.join(resources, 'report-styles');
  const sheets = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .toSorted()
    .map((name) => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n'));
  return sha256Of(new TextEncoder().encode(sheets.join('\n'))).slice(0, 12);
}
