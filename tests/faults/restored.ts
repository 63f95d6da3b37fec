import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { unpack } from '../../electron/backup/unpack.ts';
import { contentOfFile } from '../../electron/backup/verified-copy.ts';
import { atOnce } from '../../electron/backup/work.ts';
import { dataFolders, makeFolders } from '../../electron/data-folders.ts';

/** The content of what a backup brings, read from the restored file; an incomplete or damaged one throws. */
export function restoredHash(file: string, passphrase: string | null, folder: string): string {
  const folders = dataFolders(folder);
  mkdirSync(folder, { recursive: true });
  makeFolders(folders);
  const database = path.join(folder, 'so-dieu-phoi.sqlite');
  const { manifest, missing } = atOnce(unpack(file, passphrase, database, folders));
  const { sha256 } = contentOfFile(database);
  rmSync(folder, { recursive: true, force: true });
  if (sha256 !== manifest.content) throw new Error('the restored content is another');
  if (missing.length > 0) throw new Error(`without ${missing.join(', ')}`);
  return sha256;
}
