import { BackupReason } from '../../shared/backup/archive.ts';
import type { BackupState } from '../../shared/backup/backup.contract.ts';
import type { Database } from '../database/open.ts';

export interface LoggedBackup {
  readonly sequence: number;
  readonly fileName: string;
  readonly folder: string;
  readonly madeAt: string;
  readonly reason: BackupReason;
  readonly bytes: number;
  readonly isEncrypted: boolean;
}

export const logBackup = (db: Database, { isEncrypted, ...backup }: LoggedBackup & { readonly sha256: string }) =>
  db
    .insertInto('backupLog')
    .values({ ...backup, isEncrypted: isEncrypted ? 1 : 0, removedAt: null })
    .execute();

/** Those that were not taken away again, newest first. */
export async function backups(db: Database): Promise<LoggedBackup[]> {
  const rows = await db
    .selectFrom('backupLog')
    .select(['sequence', 'fileName', 'folder', 'madeAt', 'reason', 'bytes', 'isEncrypted'])
    .where('removedAt', 'is', null)
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, reason: BackupReason.parse(row.reason), isEncrypted: row.isEncrypted === 1 }));
}

export const noteRemoved = (db: Database, { folder, fileName }: LoggedBackup, at: string) =>
  db
    .updateTable('backupLog')
    .set({ removedAt: at })
    .where('folder', '=', folder)
    .where('fileName', '=', fileName)
    .execute();

export async function lastSequence(db: Database): Promise<number> {
  const row = await db
    .selectFrom('backupLog')
    .select(({ fn }) => fn.max('sequence').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

interface Check {
  readonly at: string;
  readonly fileName: string;
  readonly madeAt: string;
  readonly isSound: boolean;
}

export const noteCheck = (db: Database, kind: 'rehearsal' | 'restore', { isSound, ...check }: Check) =>
  db
    .insertInto('backupCheck')
    .values({ kind, ...check, isSound: isSound ? 1 : 0 })
    .execute();

export async function lastCheck(db: Database, kind: 'rehearsal' | 'restore'): Promise<BackupState['lastRehearsal']> {
  const row = await db
    .selectFrom('backupCheck')
    .select(['at', 'fileName', 'madeAt', 'isSound'])
    .where('kind', '=', kind)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, isSound: row.isSound === 1 };
}
