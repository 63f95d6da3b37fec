import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AppFailure } from '../../../shared/errors/app-error.ts';
import type { Sha256 } from '../../../shared/ids.ts';
import type { KeptState } from '../../../shared/reports/life/life.contract.ts';
import type { DataFolders } from '../../data-folders.ts';
import { sha256Of, writeWhole } from '../../files/write-whole.ts';

/** A print for signature in ho-so/, under the hash of its bytes. */
export const keptPrintPath = ({ reports }: DataFolders, sha256: Sha256): string => path.join(reports, `${sha256}.pdf`);

/** Whole, flushed and read back under its own name before anything is recorded about it. */
export function keepPrint(folders: DataFolders, bytes: Uint8Array): Sha256 {
  const sha256 = sha256Of(bytes);
  const file = keptPrintPath(folders, sha256);
  writeWhole(file, bytes);
  if (keptState(folders, sha256) !== 'sound')
    throw new AppFailure({ code: 'folder-unusable', folder: folders.reports, reason: 'full' });
  return sha256;
}

export function keptState(folders: DataFolders, sha256: Sha256): KeptState {
  const bytes = bytesOf(keptPrintPath(folders, sha256));
  if (bytes === undefined) return 'missing';
  return sha256Of(bytes) === sha256 ? 'sound' : 'altered';
}

/** The very bytes that were printed; anything else is said, never given out. */
export function readKeptPrint(folders: DataFolders, sha256: Sha256, fileName: string): Uint8Array {
  const bytes = bytesOf(keptPrintPath(folders, sha256));
  if (bytes === undefined) throw new AppFailure({ code: 'kept-print-unusable', fileName, reason: 'missing' });
  if (sha256Of(bytes) !== sha256) throw new AppFailure({ code: 'kept-print-unusable', fileName, reason: 'altered' });
  return bytes;
}

/** Puts a copy back that was saved elsewhere; only the very same bytes are taken. */
export function restoreKeptPrint(folders: DataFolders, sha256: Sha256, copy: string): void {
  const bytes = bytesOf(copy);
  if (bytes === undefined || sha256Of(bytes) !== sha256)
    throw new AppFailure({ code: 'kept-print-unusable', fileName: path.basename(copy), reason: 'other' });
  keepPrint(folders, bytes);
}

/** Gone, forbidden or on a failing disk: it cannot be had. */
function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
