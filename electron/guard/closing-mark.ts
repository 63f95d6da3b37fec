import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import { z } from 'zod';

/**
 * A small file beside the database that says how it was left: 'new' (being made), 'open', 'closed' with the hash its bytes had,
 * 'damaged' until the officer has decided. `head` is the newest entry of the audit log at the last clean close.
 */
const Mark = z.strictObject({
  state: z.enum(['new', 'open', 'closed', 'damaged']),
  sha256: z.string().nullable(),
  head: z.strictObject({ seq: z.number().int(), sha256: z.string() }).nullable(),
  /** The copy of the damaged file. */
  kept: z.string().nullable(),
});
export type Mark = z.infer<typeof Mark>;

export const noMark: Mark = { state: 'open', sha256: null, head: null, kept: null };

export const markFile = (database: string): string => database.replace(/(\.sqlite)?$/, '.dau-dong.json');

/** One that cannot be read was being written when the power failed: the database was open then. */
export function readMark(database: string): Mark | undefined {
  const file = markFile(database);
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return undefined;
  try {
    return Mark.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return noMark;
  }
}

/** Whole or not at all. */
export function writeMark(database: string, mark: Mark): void {
  const [file, temporary] = [markFile(database), `${markFile(database)}.tam`];
  const descriptor = openSync(temporary, 'w');
  try {
    writeSync(descriptor, JSON.stringify(mark));
    // Only a clean close is waited for: a mark lost while the program runs is seen by the write-ahead log that is left.
    if (mark.state === 'closed') fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, file);
}

/** How the last run left the database. 'lost': there was one, and it is gone or empty. */
export type Ending = 'first' | 'clean' | 'unclean' | 'unknown' | 'damaged' | 'empty' | 'lost';

export function endingOf(database: string, mark: Mark | undefined): Ending {
  const [bytes, unsaved] = [sizeOf(database), sizeOf(`${database}-wal`)];
  if (mark === undefined) return existsSync(database) ? endingWithout(bytes, unsaved) : 'first';
  if (mark.state === 'new') return 'first';
  if (bytes === 0) return 'lost';
  if (mark.state === 'damaged') return 'damaged';
  return mark.state === 'closed' && unsaved === 0 ? 'clean' : 'unclean';
}

const endingWithout = (bytes: number, unsaved: number): Ending => {
  if (bytes === 0) return 'empty';
  return unsaved > 0 ? 'unclean' : 'unknown';
};

export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
