import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { clientOver } from '../builders/client-over.ts';
import { openProgram } from './a-program.ts';
import { databaseIn } from './worked-data.ts';

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** A damaged database is found out when the program opens it, is kept as it was found, and a backup is offered. */
export async function detectedAtOpen(dataFolder: string): Promise<string | undefined> {
  const file = databaseIn(dataFolder);
  const asFound = hashOf(file);
  const keeper = openProgram(dataFolder);
  try {
    const reply = await keeper.call('guard.state', {});
    if (!reply.ok) {
      const { error } = reply;
      if (error.code !== 'database-refused') return `refused as ${error.code}`;
      if (error.backup === null || error.backup === undefined) return `${error.reason} without a backup to restore`;
      return hashOf(file) === asFound ? undefined : 'refused, yet overwritten';
    }
    const { readOnly, kept, newestBackup } = await clientOver(keeper.call).guard.state({});
    if (readOnly === null) return 'not noticed';
    if (kept === null || !existsSync(kept) || hashOf(kept) !== asFound) return 'not kept as it was found';
    return newestBackup === null ? 'no backup offered' : undefined;
  } finally {
    await keeper.close(false);
  }
}

export const changeBytes = (file: string, change: (bytes: Buffer) => Buffer): void =>
  writeFileSync(file, change(readFileSync(file)));

export function flipBit(bytes: Buffer, bit: number): Buffer {
  const at = Math.floor(bit / 8);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
  return bytes;
}
