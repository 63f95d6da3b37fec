import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ArchiveHeader, Manifest } from '../../shared/backup/archive.ts';
import { AppFailure, type BackupRefusal } from '../../shared/errors/app-error.ts';
import { chunkBytes, hashBytes, lengthBytes, longestHeader, longestManifest, magic } from './archive-layout.ts';
import { keyOf, openChunk, tagBytes } from './lock.ts';
import { piecesOf } from './pieces.ts';
import type { Work } from './work.ts';

/** An archive whose hash and seals hold so far; its content follows in order. */
export interface OpenedArchive {
  readonly header: ArchiveHeader;
  readonly manifest: Manifest;
  /** The next bytes of the payload, handed over piece by piece; a seal that does not fit ends it. */
  readonly take: (bytes: number, sink: (piece: Buffer) => void) => Work<void>;
}

/**
 * Opens once and works on what was opened: first the hash of the whole, then what is inside, and at the end whether
 * anything is left over. Damaged, foreign, locked or newer: refused.
 */
export function* readArchive<T>(
  file: string,
  passphrase: string | null,
  use: (archive: OpenedArchive) => Work<T>,
): Work<T> {
  const descriptor = openOrRefuse(file);
  try {
    const opened = headOf(descriptor, file);
    yield* requireWhole(descriptor, opened, file);
    const payload = payloadReader(plainPieces(descriptor, opened, passphrase, file), file);
    const manifest = manifestOf(yield* readAll(payload.take, lengthBytes), payload.take, file);
    const result = yield* use({ header: opened.header, manifest: yield* manifest, take: payload.take });
    yield* payload.toEnd();
    return result;
  } finally {
    closeSync(descriptor);
  }
}

/** Whether it is still, byte for byte, what was written. */
export function* isWhole(file: string): Work<boolean> {
  const descriptor = openOrRefuse(file);
  try {
    yield* requireWhole(descriptor, headOf(descriptor, file), file);
    return true;
  } catch (cause) {
    if (cause instanceof AppFailure) return false;
    throw cause;
  } finally {
    closeSync(descriptor);
  }
}

/** What stands in front, for a list; undefined where the file is none of ours, or none any more. */
export function peekHeader(file: string): ArchiveHeader | undefined {
  try {
    const descriptor = openOrRefuse(file);
    try {
      return headOf(descriptor, file).header;
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    if (cause instanceof AppFailure) return undefined;
    throw cause;
  }
}

export const refuse = (file: string, reason: BackupRefusal): AppFailure =>
  new AppFailure({ code: 'backup-refused', fileName: path.basename(file), reason });

function openOrRefuse(file: string): number {
  try {
    return openSync(file, 'r');
  } catch {
    // Gone, a folder, or not to be read by this user: in each case there is no file to be had.
    throw refuse(file, 'missing');
  }
}

interface Head {
  readonly header: ArchiveHeader;
  readonly head: Buffer;
  readonly bodyEnd: number;
}

function headOf(descriptor: number, file: string): Head {
  const size = sizeOf(descriptor, file);
  const start = bytesAt(descriptor, 0, magic.length + lengthBytes);
  if (!start.subarray(0, magic.length).equals(magic)) throw refuse(file, 'not-ours');
  if (start.length < magic.length + lengthBytes) throw refuse(file, 'damaged');
  const length = start.readUInt32BE(magic.length);
  const bodyEnd = size - hashBytes;
  if (length > longestHeader || start.length + length > bodyEnd) throw refuse(file, 'damaged');
  const text = bytesAt(descriptor, start.length, length);
  return { header: headerOf(text, file), head: Buffer.concat([start, text]), bodyEnd };
}

function sizeOf(descriptor: number, file: string): number {
  const found = fstatSync(descriptor);
  if (!found.isFile()) throw refuse(file, 'not-ours');
  return found.size;
}

function bytesAt(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at));
}

const AnyFormat = z.looseObject({ format: z.number() });

function headerOf(text: Buffer, file: string): ArchiveHeader {
  const content = jsonOf(text, file);
  const header = ArchiveHeader.safeParse(content);
  if (header.success) return header.data;
  const newer = AnyFormat.safeParse(content);
  throw refuse(file, newer.success && newer.data.format > 1 ? 'newer-version' : 'damaged');
}

function jsonOf(text: Buffer, file: string): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch {
    throw refuse(file, 'damaged');
  }
}

function* requireWhole(descriptor: number, { bodyEnd }: Head, file: string): Work<void> {
  const hash = createHash('sha256');
  for (const piece of piecesOf(descriptor, 0, bodyEnd)) {
    hash.update(piece);
    yield piece.length;
  }
  if (!hash.digest().equals(bytesAt(descriptor, bodyEnd, hashBytes))) throw refuse(file, 'damaged');
}

function* plainPieces(
  descriptor: number,
  { header, head, bodyEnd }: Head,
  passphrase: string | null,
  file: string,
): Generator<Buffer> {
  if (header.lock === null) {
    yield* piecesOf(descriptor, head.length, bodyEnd);
    return;
  }
  if (passphrase === null) throw refuse(file, 'locked');
  const key = keyOf(passphrase, header.lock);
  const sealedBytes = chunkBytes + tagBytes;
  for (let at = head.length, index = 0; at < bodyEnd; at += sealedBytes, index += 1) {
    const sealed = bytesAt(descriptor, at, Math.min(sealedBytes, bodyEnd - at));
    if (sealed.length < tagBytes) throw refuse(file, 'damaged');
    const chunk = openChunk(key, head, { index, isLast: at + sealedBytes >= bodyEnd }, sealed);
    // The whole is undamaged, so a first chunk that does not open means another key.
    if (chunk === undefined) throw refuse(file, index === 0 ? 'wrong-passphrase' : 'damaged');
    yield chunk;
  }
}

function payloadReader(pieces: Generator<Buffer>, file: string) {
  let rest: Buffer = Buffer.alloc(0);
  const more = (): boolean => {
    const next = pieces.next();
    if (next.done !== true) rest = next.value;
    return next.done !== true;
  };
  return {
    *take(bytes: number, sink: (piece: Buffer) => void): Work<void> {
      for (let left = bytes; left > 0; ) {
        if (rest.length === 0 && !more()) throw refuse(file, 'damaged');
        const piece = rest.subarray(0, left);
        rest = rest.subarray(piece.length);
        left -= piece.length;
        sink(piece);
        yield piece.length;
      }
    },
    *toEnd(): Work<void> {
      while (rest.length > 0 || more()) {
        yield rest.length;
        rest = Buffer.alloc(0);
      }
    },
  };
}

function* readAll(take: OpenedArchive['take'], bytes: number): Work<Buffer> {
  const pieces: Buffer[] = [];
  yield* take(bytes, (piece) => pieces.push(piece));
  return Buffer.concat(pieces);
}

function* manifestOf(length: Buffer, take: OpenedArchive['take'], file: string): Work<Manifest> {
  const bytes = length.readUInt32BE();
  if (bytes > longestManifest) throw refuse(file, 'damaged');
  const manifest = Manifest.safeParse(jsonOf(yield* readAll(take, bytes), file));
  if (!manifest.success) throw refuse(file, 'damaged');
  return manifest.data;
}
