import { randomBytes } from 'node:crypto';
import type { backupContract } from '../../shared/backup/backup.contract.ts';
import { phraseBytes, phraseFrom } from '../../shared/backup/passphrase.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { backupState } from './backup-state.ts';
import { writtenAfter } from './copy.repository.ts';
import { findBackups } from './find-backups.ts';
import { lookInside } from './look-inside.ts';
import { makeBackup, makeOutsideBackup } from './make-backup.ts';
import { openPast } from './open-past.ts';
import { rehearse } from './rehearse.ts';
import { restore } from './restore.ts';

type BackupHandlers = Handlers<typeof backupContract>;

/** How far the long work has come, and its end. */
export const deskHandlers = ({ desk }: Pick<Context, 'desk'>): Pick<BackupHandlers, 'progress' | 'cancel'> => ({
  progress: async () => {
    const { running } = desk;
    return running === undefined ? null : { done: Math.min(running.done, running.total), total: running.total };
  },
  cancel: async () => {
    const { running } = desk;
    if (running !== undefined) running.isCancelled = true;
    return { wasRunning: running !== undefined };
  },
});

export const backupHandlers = (context: Context): BackupHandlers => ({
  make: () => makeBackup(context, 'request'),
  makeOutside: ({ folder, passphrase }) => makeOutsideBackup(context, folder, passphrase),
  list: () => findBackups(context),
  state: () => backupState(context),
  ...deskHandlers(context),
  suggestPassphrase: async () => ({ passphrase: phraseFrom(randomBytes(phraseBytes)) }),
  look: lookInside(context, (marks) => writtenAfter(context.handle, marks)),
  restore: restore(context),
  rehearse: rehearse(context),
  openPast: openPast(context),
});
