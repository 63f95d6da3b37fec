import { randomBytes } from 'node:crypto';
import type { backupContract } from '../../shared/backup/backup.contract.ts';
import { phraseBytes, phraseFrom } from '../../shared/backup/passphrase.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { backupState } from './backup-state.ts';
import { findBackups } from './find-backups.ts';
import { lookInside } from './look-inside.ts';
import { makeBackup, makeOutsideBackup } from './make-backup.ts';
import { openPast } from './open-past.ts';
import { rehearse } from './rehearse.ts';
import { restore } from './restore.ts';

export const backupHandlers = (context: Context): Handlers<typeof backupContract> => ({
  make: () => makeBackup(context, 'request'),
  makeOutside: ({ folder, passphrase }) => makeOutsideBackup(context, folder, passphrase),
  list: () => findBackups(context),
  state: () => backupState(context),
  progress: async () => {
    const running = context.desk.running;
    return running === undefined ? null : { done: Math.min(running.done, running.total), total: running.total };
  },
  cancel: async () => {
    const running = context.desk.running;
    if (running !== undefined) running.isCancelled = true;
    return { wasRunning: running !== undefined };
  },
  suggestPassphrase: async () => ({ passphrase: phraseFrom(randomBytes(phraseBytes)) }),
  look: lookInside(context),
  restore: restore(context),
  rehearse: rehearse(context),
  openPast: openPast(context),
});
