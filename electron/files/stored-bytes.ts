import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import process from 'node:process';

/** FILE_FLAG_NO_BUFFERING on Windows, which Node passes on without having a name for it; 0 where there is no such way. */
const pastMemory = process.platform === 'win32' ? 0x02000000 : (constants.O_DIRECT ?? 0);

/** Node has it; the types of Node have not. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
};
const wasmPages = 16;
/** 1 MiB that begins at the edge of a page: past its memory the system reads only into such a place. */
const piece = Buffer.from(new WebAssembly.Memory({ initial: wasmPages }).buffer);

/**
 * What the medium holds, not what the system remembers of writing it: a stick that keeps other bytes than it took is found out
 * by nothing else. A piece is to be used at once. Some file systems cannot be read in this way; of those
 * the system's memory has to do.
 */
export function* storedPieces(file: string): Generator<Buffer> {
  const descriptor = openPastMemory(file);
  try {
    const { size } = fstatSync(descriptor);
    for (let at = 0; at < size; ) {
      const read = readSync(descriptor, piece, 0, piece.length, at);
      if (read === 0) return;
      at += read;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}

function openPastMemory(file: string): number {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | pastMemory);
    readSync(descriptor, piece, 0, piece.length, 0);
    return descriptor;
  } catch (cause) {
    if (descriptor !== undefined) closeSync(descriptor);
    if (!isNoSuchWay(cause)) throw cause;
    return openSync(file, 'r');
  }
}

const isNoSuchWay = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(String(cause.code));
