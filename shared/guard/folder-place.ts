import { z } from 'zod';

/** Where a data folder does not belong: on a share, or where another program carries its files away one by one. */
export const FolderPlace = z.union([
  z.strictObject({ kind: z.literal('network') }),
  z.strictObject({ kind: z.literal('synchronised'), by: z.string() }),
]);
export type FolderPlace = z.infer<typeof FolderPlace>;

export interface FolderFacts {
  /** With links and mapped letters resolved: a mapped share is '\\server\share' then. */
  readonly folder: string;
  /** Kind of the file system it stands on; empty where the system does not say. */
  readonly fileSystem: string;
  /** Folders the system names as those of OneDrive. */
  readonly oneDrives: readonly string[];
}

const networks: ReadonlySet<string> = new Set(
  'nfs nfs4 cifs smb smb2 smb3 smbfs ncpfs afs davfs fuse.sshfs fuse.rclone fuse.gvfsd-fuse fuse.davfs2 fuse.smbnetfs'.split(
    ' ',
  ),
);

/** Names that the programs give their folders themselves. */
const synchronised: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( ?- .*)?$/, 'OneDrive'],
  [/^dropbox( \(.*\))?$/, 'Dropbox'],
  [/^(google ?drive|my drive|drive của tôi|googledrive.*)$/, 'Google Drive'],
  [/^(icloud ?drive|iclouddrive|com~apple~clouddocs)$/, 'iCloud'],
  [/^zalo.*$/, 'Zalo'],
  [/^(mega|megasync.*)$/, 'MEGA'],
  [/^(box|box sync)$/, 'Box'],
  [/^nextcloud.*$/, 'Nextcloud'],
  [/^pcloud ?drive$/, 'pCloud'],
  [/^yandex\.?disk$/, 'Yandex Disk'],
  [/^(syncthing|sync)$/, 'Syncthing'],
];

/** Null: nothing speaks against it. */
export function folderPlace({ folder, fileSystem, oneDrives }: FolderFacts): FolderPlace | null {
  const plain = folder.normalize('NFC').toLowerCase();
  if (/^(\\\\|\/\/)(?![?.][\\/])/.test(plain) || plain.startsWith('\\\\?\\unc\\') || networks.has(fileSystem)) {
    return { kind: 'network' };
  }
  if (oneDrives.some((root) => isWithin(plain, root.normalize('NFC').toLowerCase())))
    return { kind: 'synchronised', by: 'OneDrive' };
  const names = plain.split(/[\\/]/);
  const found = synchronised.find(([pattern]) => names.some((name) => pattern.test(name)));
  return found === undefined ? null : { kind: 'synchronised', by: found[1] };
}

const isWithin = (folder: string, root: string): boolean =>
  root !== '' && (folder === root || folder.startsWith(`${root}\\`) || folder.startsWith(`${root}/`));

export interface FileSystem {
  readonly folder: string;
  readonly kind: string;
}

/** Of the mounted file systems the one a folder stands on: the longest of those above it. */
export function fileSystemOf(folder: string, mounted: readonly FileSystem[]): string {
  const above = mounted.filter((one) => one.folder === '/' || isWithin(folder, one.folder));
  return above.reduce<FileSystem>((best, one) => (one.folder.length >= best.folder.length ? one : best), none).kind;
}

const none: FileSystem = { folder: '', kind: '' };
