import { readFileSync, realpathSync, statfsSync } from 'node:fs';
import process from 'node:process';
import type { FolderFacts } from '../../shared/guard/folder-place.ts';
import { type FileSystem, fileSystemOf } from '../../shared/guard/folder-place.ts';

/** What the machine says of a folder; a test says something else. */
export interface Surroundings {
  readonly freeBytes: (folder: string) => number;
  readonly folderFacts: (folder: string) => FolderFacts;
}

export const theseSurroundings: Surroundings = {
  freeBytes: (folder) => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  },
  folderFacts: (folder) => {
    const real = realpathSync.native(folder);
    const { OneDrive = '', OneDriveCommercial = '', OneDriveConsumer = '' } = process.env;
    return {
      folder: real,
      fileSystem: process.platform === 'linux' ? fileSystemOf(real, mounted()) : '',
      oneDrives: [OneDrive, OneDriveCommercial, OneDriveConsumer],
    };
  },
};

/** Lines of the kernel's list: device, folder, kind, …; a space in a name is written as '\040'. */
const mounted = (): FileSystem[] =>
  readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => {
      const [, folder = '', kind = ''] = line.split(' ');
      return { folder: folder.replaceAll('\\040', ' '), kind };
    });
