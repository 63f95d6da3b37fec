import type { Backup } from '../../shared/backup/backup.contract.ts';
import { Sha256 } from '../../shared/ids.ts';
import type { Database } from '../database/open.ts';

export const logBackup = (db: Database, backup: Backup) => db.insertInto('backupLog').values(backup).execute();

export async function backups(db: Database): Promise<Backup[]> {
  const rows = await db
    .selectFrom('backupLog')
    .select(['fileName', 'folder', 'madeAt', 'bytes', 'sha256'])
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...row, sha256: Sha256.parse(row.sha256) }));
}
