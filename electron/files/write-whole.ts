import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { AppFailure, type FolderReason } from '../../shared/errors/app-error.ts';
import { Sha256 } from '../../shared/ids.ts';
import { renameForGood } from './rename-for-good.ts';
import { storedPieces } from './stored-bytes.ts';

export const sha256Of = (bytes: Uint8Array): Sha256 => Sha256.parse(createHash('sha256').update(bytes).digest('hex'));

/** Writes a file whole or not at all: temporary name, flush, read back and compare, rename. Answers its SHA-256. */
export function writeWhole(file: string, bytes: Uint8Array): Sha256 {
  const folder = path.dirname(file);
  requireFolder(folder);
  const temporary = path.join(folder, `.${randomUUID()}.tam`);
  try {
    writeFlushed(temporary, bytes);
    const sha256 = sha256Of(bytes);
    if (storedSha256(temporary) !== sha256)
      throw new AppFailure({ code: 'folder-unusable', folder, reason: 'other-bytes' });
    renameForGood(temporary, file);
    return sha256;
  } catch (cause) {
    removeIfThere(temporary);
    throw asFolderFailure(cause, folder);
  }
}

function storedSha256(file: string): string {
  const hash = createHash('sha256');
  for (const piece of storedPieces(file)) hash.update(piece);
  return hash.digest('hex');
}

/** A stick that is gone took the unfinished file with it; what matters is why the writing failed. */
export function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
}

function writeFlushed(file: string, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'wx');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

export function requireFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new AppFailure({ code: 'folder-unusable', folder, reason: 'missing' });
  }
}

/** What a failed write means for the folder; any other cause as it is. */
export function asFolderFailure(cause: unknown, folder: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = reasons.get(code);
  return reason === undefined ? cause : new AppFailure({ code: 'folder-unusable', folder, reason });
}

/** A stick that is pulled answers with an error of the device, or is simply not there any more. */
const reasons: ReadonlyMap<string, FolderReason> = new Map([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EBUSY', 'in-use'],
  ['ETXTBSY', 'in-use'],
  ['ENAMETOOLONG', 'too-long'],
  ['ENOENT', 'missing'],
  ['ENODEV', 'missing'],
  ['ENXIO', 'missing'],
  ['EIO', 'missing'],
]);
