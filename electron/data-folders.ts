import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AppFailure } from '../shared/errors/app-error.ts';

/** The data folder of `product.md`: nothing is written beside the program. */
export interface DataFolders {
  readonly root: string;
  /** Original files by content hash. */
  readonly originals: string;
  /** Printed reports. */
  readonly reports: string;
  readonly backups: string;
  /** Logs, without figures or names. */
  readonly logs: string;
  /** Private copies of files being looked at; emptied at each scan. */
  readonly incoming: string;
}

export const dataFolders = (root: string): DataFolders => ({
  root,
  originals: path.join(root, 'tep-goc'),
  reports: path.join(root, 'ho-so'),
  backups: path.join(root, 'sao-luu'),
  logs: path.join(root, 'nhat-ky'),
  incoming: path.join(root, 'tam'),
});

/** Makes what is missing; a place that cannot hold folders (a file, a full or read-only disk) is refused in words. */
export function makeFolders(folders: DataFolders): void {
  try {
    for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  } catch {
    throw new AppFailure({ code: 'folder-unusable', folder: folders.root, reason: 'read-only' });
  }
}
