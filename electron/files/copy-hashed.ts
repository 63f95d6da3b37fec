import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { Sha256 } from '../../shared/ids.ts';

const pieceBytes = 1024 * 1024;

export type Copied = { readonly sha256: Sha256; readonly bytes: number } | { readonly refusal: Refusal };
type Refusal = 'unreadable' | 'too-large';

/**
 * Copies piece by piece into a new file, flushed, and hashes on the way: the whole is never in memory. A source that
 * cannot be read to its end, or grows past the limit meanwhile, is answered; a target that cannot be written throws.
 */
export async function copyHashed(source: string, target: string, limit: number): Promise<Copied> {
  const from = await open(source, 'r').catch(() => undefined);
  if (from === undefined) return { refusal: 'unreadable' };
  try {
    const to = await open(target, 'wx');
    try {
      const copied = await copyPieces(from, to, limit);
      await to.sync();
      return copied;
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

async function copyPieces(from: FileHandle, to: FileHandle, limit: number): Promise<Copied> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(pieceBytes);
  for (let bytes = 0; ; ) {
    const read = await from.read(piece, 0, pieceBytes, null).catch(() => undefined);
    if (read === undefined) return { refusal: 'unreadable' };
    if (read.bytesRead === 0) return { sha256: Sha256.parse(hash.digest('hex')), bytes };
    bytes += read.bytesRead;
    if (bytes > limit) return { refusal: 'too-large' };
    const filled = piece.subarray(0, read.bytesRead);
    hash.update(filled);
    await to.appendFile(filled);
  }
}
