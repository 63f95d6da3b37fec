import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { storedPieces } from '../files/stored-bytes.ts';
import { chunkBytes } from './archive-layout.ts';
import type { Work } from './work.ts';

/** The bytes of an open file between two places, piece by piece; ends early where the file does. */
export function* piecesOf(descriptor: number, from: number, to: number): Generator<Buffer> {
  for (let at = from; at < to; ) {
    const piece = Buffer.allocUnsafe(Math.min(chunkBytes, to - at));
    const read = readSync(descriptor, piece, 0, piece.length, at);
    if (read === 0) return;
    at += read;
    yield piece.subarray(0, read);
  }
}

/** All of it, however little the system takes at a time. */
export function writeAll(descriptor: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}

export function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Of what the medium holds of it. */
export function* hashOfStored(file: string): Work<string> {
  const hash = createHash('sha256');
  for (const piece of storedPieces(file)) {
    hash.update(piece);
    yield piece.length;
  }
  return hash.digest('hex');
}

/** Of the first bytes, as many as are said; all of them where nothing is. */
export function* hashOfFile(file: string, bytes = Number.POSITIVE_INFINITY): Work<string> {
  const descriptor = openSync(file, 'r');
  try {
    const hash = createHash('sha256');
    for (const piece of piecesOf(descriptor, 0, bytes)) {
      hash.update(piece);
      yield piece.length;
    }
    return hash.digest('hex');
  } finally {
    closeSync(descriptor);
  }
}

/** The same bytes in pieces of one size; only the last may be smaller. */
export function* inChunks(pieces: Iterable<Buffer>): Generator<{ readonly chunk: Buffer; readonly isLast: boolean }> {
  let waiting: Buffer = Buffer.alloc(0);
  for (const piece of pieces) {
    waiting = Buffer.concat([waiting, piece]);
    // One byte more than a chunk: what is left is never nothing, so the last one is known when it comes.
    while (waiting.length > chunkBytes) {
      yield { chunk: waiting.subarray(0, chunkBytes), isLast: false };
      waiting = waiting.subarray(chunkBytes);
    }
  }
  yield { chunk: waiting, isLast: true };
}
