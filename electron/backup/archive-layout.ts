/**
 * A backup file (`.sdpluu`), front to back:
 *
 *     'SDPLUU01' · length of the header (4 bytes) · header (JSON) · body · SHA-256 of all before it (32 bytes)
 *
 * The body is the payload as it is, or in chunks of 1 MiB, each sealed with AES-256-GCM under a key from the passphrase;
 * a chunk answers for the header, its place and whether it is the last. The payload is
 *
 *     length of the manifest (4 bytes) · manifest (JSON) · database · kept files, one after the other as the manifest has them
 *
 * The hash at the end finds damage without a passphrase; only the seals find a forgery.
 */
export const magic = Buffer.from('SDPLUU01');
export const lengthBytes = 4;
export const hashBytes = 32;
export const chunkBytes = 1024 * 1024;
/** More than any header or manifest of ours. */
export const longestHeader = 64 * 1024;
export const longestManifest = 64 * 1024 * 1024;

export function withLength(content: object): Buffer {
  const text = Buffer.from(JSON.stringify(content));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text]);
}
