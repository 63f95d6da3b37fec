import type { backupContract } from '../../shared/backup/backup.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { backups } from './backup.repository.ts';
import { makeBackup } from './make-backup.ts';

export const backupHandlers = (context: Context): Handlers<typeof backupContract> => ({
  make: makeBackup(context),
  list: () => backups(context.db),
});
