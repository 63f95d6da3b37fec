import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ArchiveHeader, BackupReason } from '../../shared/backup/archive.ts';
import type { MadeBackup } from '../../shared/backup/backup.contract.ts';
import { strengthOf } from '../../shared/backup/passphrase.ts';
import { toPrune } from '../../shared/backup/retention.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Context } from '../context.ts';
import { rememberOwn } from '../files/own-files.ts';
import { backups, logBackup, noteRemoved } from './backup.repository.ts';
import { backupFolder } from './backup-folder.ts';
import { nextSequence, pathOf } from './find-backups.ts';
import { listKept } from './kept-store.ts';
import { writeLocalBackup, writeOutsideBackup } from './local-backup.ts';
import { newLock } from './lock.ts';
import { inPieces } from './work.ts';

/** Into the backup folder; afterwards those go that no rule keeps any more. */
export async function makeBackup(context: Context, reason: Exclude<BackupReason, 'outside'>): Promise<MadeBackup> {
  const folder = await backupFolder(context);
  const header = await headerFor(context, reason, null);
  const made = await inPieces(context.desk, sizeOf(context), writeLocalBackup(context, folder, header));
  await logMade(context, header, made);
  await prune(context, folder);
  return made;
}

export async function makeOutsideBackup(context: Context, folder: string, passphrase: string): Promise<MadeBackup> {
  const strength = strengthOf(passphrase);
  if (strength === 'short' || strength === 'weak') throw new AppFailure({ code: 'passphrase-weak' });
  const header = await headerFor(context, 'outside', newLock());
  const work = writeOutsideBackup(context, folder, header, passphrase);
  const made = await inPieces(context.desk, sizeOf(context) + 2 * keptBytes(context), work);
  await logMade(context, header, made);
  return made;
}

const headerFor = async (
  context: Context,
  reason: BackupReason,
  lock: ArchiveHeader['lock'],
): Promise<ArchiveHeader> => ({
  format: 1,
  sequence: await nextSequence(context),
  madeAt: context.clock.now(),
  reason,
  lock,
});

async function logMade({ db }: Context, { sequence, reason, lock }: ArchiveHeader, made: MadeBackup): Promise<void> {
  const { fileName, folder, madeAt, bytes, sha256 } = made;
  await logBackup(db, { sequence, fileName, folder, madeAt, reason, bytes, sha256, isEncrypted: lock !== null });
  rememberOwn(path.join(folder, fileName));
}

/** Of the local ones in this folder that the database knows; those before a change of version stay. */
async function prune({ db, clock }: Context, folder: string): Promise<void> {
  const ours = (await backups(db)).filter(
    (one) => one.folder === folder && !one.isEncrypted && one.reason !== 'migration',
  );
  const judged = ours.map((backup) => ({ ...backup, day: backup.madeAt.slice(0, 10), isVerified: true }));
  for (const backup of toPrune(judged, clock.today())) {
    if (isRemoved(pathOf(backup))) await noteRemoved(db, backup, clock.now());
  }
}

/** One that another program holds open stays until the next backup: the new one is made and safe already. */
function isRemoved(file: string): boolean {
  try {
    rmSync(file, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** Hashed once, written once, read back once. */
const passes = 3;
const sizeOf = ({ handle }: Context): number => passes * (statSync(handle.name, { throwIfNoEntry: false })?.size ?? 0);

const keptBytes = ({ folders }: Context): number => listKept(folders).reduce((sum, { bytes }) => sum + bytes, 0);
