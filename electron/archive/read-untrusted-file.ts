import { type FileHandle, open } from 'node:fs/promises';
import { limits } from './limits.ts';

/** Opens the file once and works on that handle only, so that it cannot be exchanged between check and reading. */
export async function readUntrustedFile<T>(
  path: string,
  read: (bytes: Buffer) => Promise<T>,
  refuse: (reason: 'missing' | 'too-large' | 'no-file') => T,
): Promise<T> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    const stats = await handle.stat();
    if (!stats.isFile()) return refuse('no-file');
    if (stats.size > limits.fileBytes) return refuse('too-large');
    return await read(await handle.readFile());
  } catch {
    return refuse('missing');
  } finally {
    await handle?.close().catch(() => undefined);
  }
}
