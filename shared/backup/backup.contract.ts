import { z } from 'zod';
import { Sha256 } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { BackupReason } from './archive.ts';

/** A file given to be read: a backup of this program, with its passphrase where it has one. */
const Given = z.strictObject({ file: z.string().min(1).max(1000), passphrase: z.string().max(200).nullable() });
export type Given = z.infer<typeof Given>;

export const Backup = z.strictObject({
  sequence: z.number().int(),
  fileName: z.string(),
  folder: z.string(),
  madeAt: z.string(),
  reason: BackupReason,
  bytes: z.number().int(),
  isEncrypted: z.boolean(),
  /** Written by this office's program and read back; false: found in the folder and not read yet. */
  isVerified: z.boolean(),
  /** A stick may be away. */
  isThere: z.boolean(),
});
export type Backup = z.infer<typeof Backup>;

export const MadeBackup = z.strictObject({
  fileName: z.string(),
  folder: z.string(),
  madeAt: z.string(),
  bytes: z.number().int(),
  sha256: Sha256,
  files: z.number().int(),
  /** Kept files that are no longer what they were: nothing good is left of them to back up. */
  damaged: z.array(z.string()),
});
export type MadeBackup = z.infer<typeof MadeBackup>;

const Count = z.number().int().nonnegative();

/** Null: the present data cannot be read there. */
const Known = Count.nullable();

/** What is in a backup, and what was written into the present data after it. */
export const BackupPreview = z.strictObject({
  fileName: z.string(),
  madeAt: z.string(),
  reason: BackupReason,
  program: z.string(),
  bytes: Count,
  figures: Count,
  imports: Count,
  reports: Count,
  tasks: Count,
  files: Count,
  newestAt: z.string().nullable(),
  newestImports: z.array(z.strictObject({ fileName: z.string(), receivedOn: z.string() })),
  lost: z.strictObject({ changes: Known, figures: Known, imports: Known, reports: Known }),
});
export type BackupPreview = z.infer<typeof BackupPreview>;

export const Rehearsal = z.strictObject({
  at: z.string(),
  fileName: z.string(),
  madeAt: z.string(),
  isSound: z.boolean(),
  /** Kept files of the backup that are gone or altered. */
  missing: z.array(z.string()),
  seconds: Count,
});
export type Rehearsal = z.infer<typeof Rehearsal>;

export const Restored = z.strictObject({
  madeAt: z.string(),
  /** The database before, beside the new one; null: there was none. */
  keptAs: z.string().nullable(),
  missing: z.array(z.string()),
});

export const BackupState = z.strictObject({
  lastRehearsal: Rehearsal.omit({ missing: true, seconds: true }).nullable(),
  /** The last one, or the first backup where there was none, is more than a month ago. */
  isRehearsalDue: z.boolean(),
  lastRestore: z.strictObject({ at: z.string(), madeAt: z.string() }).nullable(),
  /** The chosen folder is on a drive that can be taken away: nothing unencrypted is written there. */
  chosenLeaves: z.boolean(),
  /** This window shows an older backup, and only shows it. */
  viewing: z.strictObject({ madeAt: z.string() }).nullable(),
});
export type BackupState = z.infer<typeof BackupState>;

export const backupContract = {
  /** Writes, reads back and checks a backup in the backup folder, and only then gives it its name. */
  make: command(z.strictObject({}), MadeBackup),
  /** One whole archive, encrypted, for a stick: the database and every kept file. */
  makeOutside: command(
    z.strictObject({ folder: z.string().min(1).max(1000), passphrase: z.string().max(200) }),
    MadeBackup,
  ),
  /** Newest first. */
  list: query(z.strictObject({}), z.array(Backup)),
  state: query(z.strictObject({}), BackupState),
  /** How far the long work that runs now has come, in bytes; null when none runs. */
  progress: query(z.strictObject({}), z.strictObject({ done: z.number(), total: z.number() }).nullable()),
  cancel: command(z.strictObject({}), z.strictObject({ wasRunning: z.boolean() })),
  /** A phrase drawn by chance; it is kept nowhere. */
  suggestPassphrase: query(z.strictObject({}), z.strictObject({ passphrase: z.string() })),
  look: query(Given, BackupPreview),
  /** The program goes on with the restored data; what was there stays beside it. */
  restore: command(Given, Restored),
  /** Restores the newest backup into a folder of its own, checks it and takes it away again. */
  rehearse: command(z.strictObject({}), Rehearsal),
  /** Opens a backup in a window of its own that changes nothing. */
  openPast: command(Given, z.strictObject({ madeAt: z.string() })),
};
