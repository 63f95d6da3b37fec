import { existsSync } from 'node:fs';
import path from 'node:path';

/** A name in the folder that nothing bears yet: what was written before is never overwritten. */
export function freeFile(folder: string, stem: string, extension: string): string {
  const nth = (n: number) => path.join(folder, n === 1 ? `${stem}.${extension}` : `${stem}_${n}.${extension}`);
  let n = 1;
  while (existsSync(nth(n))) n += 1;
  return nth(n);
}
