import type { Backup } from '../../shared/backup/backup.contract.ts';

/** As the folder itself writes its paths: a drive letter's folder has backslashes. */
export function pathOf({ folder, fileName }: Pick<Backup, 'folder' | 'fileName'>): string {
  const separator = folder.includes('\\') ? '\\' : '/';
  return folder.endsWith(separator) ? folder + fileName : folder + separator + fileName;
}
