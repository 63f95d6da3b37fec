import { appendFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from './clock.ts';

const maxBytes = 1_000_000;

/** Technical log: incidents with stacks, never a figure, a name or a file's content. Two files of 1 MB at most. */
export function openLog(folder: string, clock: Clock): (text: string) => void {
  const file = path.join(folder, 'ky-thuat.log');
  return (text) => {
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) renameSync(file, `${file}.1`);
      appendFileSync(file, `${clock.now()} ${text.replaceAll('\n', '\n  ')}\n`);
    } catch (cause) {
      // A full disk must not turn a told error into a second one; the console is the last resort.
      console.error(text, cause);
    }
  };
}
