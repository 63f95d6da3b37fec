import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Lock } from '../../shared/backup/archive.ts';
import { IdleMinutes } from '../../shared/screen-lock/screen-lock.contract.ts';
import { writeWhole } from '../files/write-whole.ts';

/** What is kept of the passphrase: a value that only it gives (scrypt, a salt of its own). */
const LockFile = z.strictObject({
  lock: Lock,
  verifier: z.string().regex(/^[0-9a-f]{64}$/),
  idleMinutes: IdleMinutes,
  /** In a row; they outlive a restart. */
  wrongTries: z.number().int().nonnegative(),
});
export type LockFile = z.infer<typeof LockFile>;

/**
 * Beside the database and not in it: a backup does not carry the passphrase, so one that is restored or looked at never locks
 * her out with a phrase of years ago, and the practice plan has the same lock as the office's data.
 */
const lockFileIn = (folder: string): string => path.join(folder, 'so-dieu-phoi.khoa.json');

/**
 * One that cannot be read counts as none: whoever can spoil it could as well delete it or read the database, and the officer
 * must not be kept from her data by a damaged file.
 */
export function readLockFile(folder: string, log: (text: string) => void): LockFile | undefined {
  const file = lockFileIn(folder);
  if (!existsSync(file)) return undefined;
  try {
    return LockFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    log('the screen lock file cannot be read: there is no lock');
    return undefined;
  }
}

export const writeLockFile = (folder: string, content: LockFile): void =>
  void writeWhole(lockFileIn(folder), Buffer.from(JSON.stringify(content)));

export const removeLockFile = (folder: string): void => rmSync(lockFileIn(folder), { force: true });
