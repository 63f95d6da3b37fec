import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { renameForGood } from '../files/rename-for-good.ts';
import { storedPieces } from '../files/stored-bytes.ts';
import { asFolderFailure } from '../files/write-whole.ts';

/** One file of an archive: its name inside, its hash, and where its bytes are. */
export type ArchiveEntry = { readonly name: string; readonly sha256: string } & (
  | { readonly file: string }
  | { readonly bytes: Buffer }
);

/** Writes an archive whole or not at all: temporary name, flush, read back and compare every entry, rename. */
export async function writeArchive(target: string, entries: readonly ArchiveEntry[], madeAt: Date): Promise<void> {
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.${randomUUID()}.tam`);
  try {
    const written = await stream(temporary, entries, madeAt);
    await flush(temporary);
    if ((await hashOfStored(temporary)) !== written || !(await holds(temporary, entries)))
      throw new AppFailure({ code: 'backup-unverified', folder });
    renameForGood(temporary, target);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw asFolderFailure(cause, folder);
  }
}

/** Files are read as they are needed, so the whole is never in memory. Answers the hash of what was written. */
async function stream(file: string, entries: readonly ArchiveEntry[], mtime: Date): Promise<string> {
  const archive = new ZipFile();
  const options = { mtime, mode: 0o100644 };
  for (const entry of entries) {
    if ('file' in entry) archive.addFile(entry.file, entry.name, options);
    else archive.addBuffer(entry.bytes, entry.name, options);
  }
  archive.end();
  const failed = new Promise<never>((_resolve, reject) => archive.once('error', reject));
  const hash = createHash('sha256');
  archive.outputStream.on('data', (piece: Buffer) => hash.update(piece));
  await Promise.race([pipeline(archive.outputStream, createWriteStream(file, { flags: 'wx' })), failed]);
  return hash.digest('hex');
}

/** Between two pieces other calls are answered. */
async function hashOfStored(file: string): Promise<string> {
  const hash = createHash('sha256');
  for (const piece of storedPieces(file)) {
    hash.update(piece);
    await setImmediate();
  }
  return hash.digest('hex');
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function holds(file: string, entries: readonly ArchiveEntry[]): Promise<boolean> {
  const written = await hashesIn(file);
  return written.size === entries.length && entries.every(({ name, sha256 }) => written.get(name) === sha256);
}

async function hashesIn(file: string): Promise<Map<string, string>> {
  const archive = await openPromise(file, { lazyEntries: true });
  const hashes = new Map<string, string>();
  for await (const entry of archive.eachEntry()) {
    const hash = createHash('sha256');
    await pipeline(await archive.openReadStreamPromise(entry), hash);
    hashes.set(entry.fileName, hash.digest('hex'));
  }
  return hashes;
}
