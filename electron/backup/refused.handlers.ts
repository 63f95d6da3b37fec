import type { Marks } from '../../shared/backup/archive.ts';
import type { Backup, BackupPreview, backupContract } from '../../shared/backup/backup.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { deskHandlers } from './backup.handlers.ts';
import { isFolder } from './backup-folder.ts';
import { chosenFolderIn, writtenAfter } from './copy.repository.ts';
import { findLying } from './find-backups.ts';
import { lookInside } from './look-inside.ts';
import { readFromCopy } from './read-from-copy.ts';
import { restore } from './restore.ts';

type Asking = Pick<Context, 'clock' | 'desk' | 'folders' | 'replaceDatabase'> & RefusedFile;
type Answered = 'list' | 'look' | 'restore' | 'progress' | 'cancel';

export interface RefusedFile {
  readonly file: string;
  readonly log: (text: string) => void;
}

/** What is answered of backups while the database cannot be opened. */
export const refusedHandlers = (asking: Asking): Pick<Handlers<typeof backupContract>, Answered> => ({
  list: async () => backupsBeside(asking),
  look: lookInside(asking, (marks) => lostAfter(marks, asking)),
  restore: restore(asking),
  ...deskHandlers(asking),
});

/** In the folder the officer chose, as far as that can be read, and in our own. */
export function backupsBeside({ folders, file, log }: Pick<Context, 'folders'> & RefusedFile): Backup[] {
  const chosen = readFromCopy(file, chosenFolderIn, log) ?? folders.backups;
  return findLying([...new Set([chosen, folders.backups])].filter(isFolder));
}

const unknown = { changes: null, figures: null, imports: null, reports: null } as const;

const lostAfter = (marks: Marks, { file, log }: RefusedFile): BackupPreview['lost'] =>
  readFromCopy(file, (handle) => writtenAfter(handle, marks), log) ?? unknown;
