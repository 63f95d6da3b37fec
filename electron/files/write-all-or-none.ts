import { rmSync } from 'node:fs';
import { freeFile } from './free-file.ts';
import { rememberOwn } from './own-files.ts';
import { writeWhole } from './write-whole.ts';

export interface NewFile {
  readonly stem: string;
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** Writes the files beside what is there; where one of them fails, those before it are taken away again. */
export function writeAllOrNone(folder: string, files: readonly NewFile[]): string[] {
  const written: string[] = [];
  try {
    for (const { stem, extension, bytes } of files) {
      const target = freeFile(folder, stem, extension);
      writeWhole(target, bytes);
      written.push(target);
    }
  } catch (cause) {
    removeAll(written);
    throw cause;
  }
  for (const file of written) rememberOwn(file);
  return written;
}

/** The stick may be gone: then there is nothing to remove either. */
function removeAll(files: readonly string[]): void {
  for (const file of files) {
    try {
      rmSync(file, { force: true });
    } catch {
      return;
    }
  }
}
