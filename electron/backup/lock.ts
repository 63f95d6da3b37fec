import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import type { Lock } from '../../shared/backup/archive.ts';

const keyBytes = 32;
const saltBytes = 16;
export const tagBytes = 16;
const mebibyte = 1024 * 1024;

/** Each archive has a salt and so a key of its own: counting up from zero never uses a nonce twice with one key. */
export const newLock = (): Lock => ({
  kdf: 'scrypt',
  n: 2 ** 17,
  r: 8,
  p: 1,
  salt: randomBytes(saltBytes).toString('hex'),
});

/** NFC: the same phrase typed with another input method is the same. */
export const keyOf = (passphrase: string, { n, r, p, salt }: Lock): Buffer =>
  scryptSync(passphrase.normalize('NFC'), Buffer.from(salt, 'hex'), keyBytes, {
    N: n,
    r,
    p,
    maxmem: 128 * n * r + mebibyte,
  });

/** A chunk's place in the row; the last one says so, so that a file cut at a chunk's edge is refused too. */
export interface Place {
  readonly index: number;
  readonly isLast: boolean;
}

function nonceOf({ index, isLast }: Place): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 4);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

/** `head`: the bytes before the first chunk; every chunk answers for them too. */
export function sealChunk(key: Buffer, head: Buffer, place: Place, chunk: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place)).setAAD(head);
  return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
}

/** Undefined: not what was sealed, not here, or not with this key. */
export function openChunk(key: Buffer, head: Buffer, place: Place, sealed: Buffer): Buffer | undefined {
  const tag = sealed.subarray(sealed.length - tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place)).setAAD(head).setAuthTag(tag);
  const plain = decipher.update(sealed.subarray(0, sealed.length - tagBytes));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    // The one thing `final` throws for is a tag that does not fit.
    return undefined;
  }
}
