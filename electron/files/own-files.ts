import path from 'node:path';

/** Files and folders this run of the program has written: the only ones it asks the desktop to open. */
const written = new Set<string>();

export function rememberOwn(file: string): void {
  written.add(path.resolve(file));
  written.add(path.dirname(path.resolve(file)));
}

export const isOurOwn = (file: string): boolean => written.has(path.resolve(file));
