import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Gives a file its name and waits until the name, too, is on the disk: else a stick pulled right after "saved" has a file that
 * was never named. Windows has no such call for a folder; there the file's own takes its name along.
 */
export function renameForGood(from: string, to: string): void {
  renameSync(from, to);
  const descriptor = process.platform === 'win32' ? openSync(to, 'r+') : openSync(path.dirname(to), 'r');
  try {
    fsyncSync(descriptor);
  } catch (cause) {
    if (!isNoSuchWay(cause)) throw cause;
  } finally {
    closeSync(descriptor);
  }
}

/** Some shares have no such call at all. */
const isNoSuchWay = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'EINVAL';
