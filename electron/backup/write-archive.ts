import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ArchiveHeader, Manifest } from '../../shared/backup/archive.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { Sha256 } from '../../shared/ids.ts';
import { renameForGood } from '../files/rename-for-good.ts';
import { asFolderFailure, removeIfThere } from '../files/write-whole.ts';
import { magic, withLength } from './archive-layout.ts';
import { keyOf, sealChunk } from './lock.ts';
import { hashOfStored, inChunks, piecesOf, writeAll } from './pieces.ts';
import type { Work } from './work.ts';

/** A file that goes in, with the hash it must still have when it is read. */
export interface Source {
  readonly file: string;
  readonly sha256: string;
}

export interface Archive {
  readonly header: ArchiveHeader;
  readonly manifest: Manifest;
  readonly sources: readonly Source[];
  /** Where the header has a lock. */
  readonly passphrase: string | null;
}

/** Whole or not at all: temporary name, flush, read back and compare, rename. Answers the hash of the file. */
export function* writeArchive(target: string, archive: Archive): Work<{ sha256: Sha256; bytes: number }> {
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.${randomUUID()}.tam`);
  try {
    const written = yield* write(temporary, archive, folder);
    if ((yield* hashOfStored(temporary)) !== written) throw new AppFailure({ code: 'backup-unverified', folder });
    renameForGood(temporary, target);
    return { sha256: Sha256.parse(written), bytes: statSync(target).size };
  } catch (cause) {
    removeIfThere(temporary);
    throw asFolderFailure(cause, folder);
  }
}

/** Flushed as it goes, so that a slow stick never has all of it to write at the end. */
const flushEvery = 16;

function* write(file: string, archive: Archive, folder: string): Work<string> {
  const descriptor = openSync(file, 'wx');
  try {
    const hash = createHash('sha256');
    let pieces = 0;
    for (const piece of bytesOf(archive, folder)) {
      hash.update(piece);
      writeAll(descriptor, piece);
      pieces += 1;
      if (pieces % flushEvery === 0) fsyncSync(descriptor);
      yield piece.length;
    }
    const seal = hash.copy().digest();
    writeAll(descriptor, seal);
    fsyncSync(descriptor);
    return hash.update(seal).digest('hex');
  } finally {
    closeSync(descriptor);
  }
}

function* bytesOf({ header, manifest, sources, passphrase }: Archive, folder: string): Generator<Buffer> {
  const head = Buffer.concat([magic, withLength(header)]);
  yield head;
  const payload = payloadOf(manifest, sources, folder);
  if (header.lock === null || passphrase === null) {
    yield* payload;
    return;
  }
  const key = keyOf(passphrase, header.lock);
  let index = 0;
  for (const { chunk, isLast } of inChunks(payload)) {
    yield sealChunk(key, head, { index, isLast }, chunk);
    index += 1;
  }
}

function* payloadOf(manifest: Manifest, sources: readonly Source[], folder: string): Generator<Buffer> {
  yield withLength(manifest);
  for (const { file, sha256 } of sources) {
    const descriptor = openSync(file, 'r');
    try {
      const hash = createHash('sha256');
      for (const piece of piecesOf(descriptor, 0, Number.POSITIVE_INFINITY)) {
        hash.update(piece);
        yield piece;
      }
      if (hash.digest('hex') !== sha256) throw new AppFailure({ code: 'backup-unverified', folder });
    } finally {
      closeSync(descriptor);
    }
  }
}
