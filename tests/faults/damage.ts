import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Keeper } from '../../electron/open-keeper.ts';
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
      if (hashOf(file) !== asFound) return 'refused, yet overwritten';
      return await restoredFrom(error.backup, keeper, asFound);
    }
    const { readOnly, kept, newestBackup } = await clientOver(keeper.call).guard.state({});
    if (readOnly === null) return 'not noticed';
    if (kept === null || !existsSync(kept) || hashOf(kept) !== asFound) return 'not kept as it was found';
    return newestBackup === null ? 'no backup offered' : undefined;
  } finally {
    await keeper.close(false);
  }
}

/** From where the start was refused: the program goes on with the backup, the refused file is beside it. */
async function restoredFrom(backup: string, { call }: Keeper, asFound: string): Promise<string | undefined> {
  const { keptAs } = await clientOver(call).backup.restore({ file: backup, passphrase: null });
  if (keptAs === null || hashOf(keptAs) !== asFound)
    return 'restored, and the damaged file is not kept as it was found';
  const reply = await call('office.get', {});
  return reply.ok ? undefined : 'restored, and yet not opened';
}

export const changeBytes = (file: string, change: (bytes: Buffer) => Buffer): void =>
  writeFileSync(file, change(readFileSync(file)));

export function flipBit(bytes: Buffer, bit: number): Buffer {
  const at = Math.floor(bit / 8);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
  return bytes;
}
