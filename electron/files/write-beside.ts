import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Sha256 } from '../../shared/ids.ts';
import { sha256Of, writeWhole } from './write-whole.ts';

export interface FileBeside {
  readonly path: string;
  readonly sha256: Sha256;
}

/**
 * Writes a file whole or not at all, under its name or, where another file has that name (a clerk may have filled it in
 * already), under the name with a number. The very same file is not written again.
 */
export function writeBeside(folder: string, fileName: string, bytes: Uint8Array): FileBeside {
  const sha256 = sha256Of(bytes);
  const { name, ext } = path.parse(fileName);
  for (let n = 1; ; n += 1) {
    const file = path.join(folder, n === 1 ? fileName : `${name}_${n}${ext}`);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) return { path: file, sha256: writeWhole(file, bytes) };
    if (found.isFile() && found.size === bytes.length && sha256Of(readFileSync(file)) === sha256)
      return { path: file, sha256 };
  }
}
