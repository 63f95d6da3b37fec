import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { Sha256 } from '../../shared/ids.ts';

export const sha256Of = (bytes: Uint8Array): Sha256 => Sha256.parse(createHash('sha256').update(bytes).digest('hex'));

/** Writes a file whole or not at all: temporary name, flush, read back and compare, rename. Answers its SHA-256. */
export function writeWhole(file: string, bytes: Uint8Array): Sha256 {
  const folder = path.dirname(file);
  requireFolder(folder);
  const temporary = path.join(folder, `.${randomUUID()}.tam`);
  try {
    writeFlushed(temporary, bytes);
    const sha256 = sha256Of(bytes);
    if (sha256Of(readFileSync(temporary)) !== sha256)
      throw new AppFailure({ code: 'folder-unusable', folder, reason: 'full' });
    renameSync(temporary, file);
    return sha256;
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw asFolderFailure(cause, folder);
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
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOSPC') return new AppFailure({ code: 'folder-unusable', folder, reason: 'full' });
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return new AppFailure({ code: 'folder-unusable', folder, reason: 'read-only' });
  }
  return cause;
}
