import { randomBytes } from 'node:crypto';
import { type AppError, AppFailure, type StorageReason } from '../../shared/errors/app-error.ts';

/** SQLite's result codes by prefix (extended codes carry a suffix), as sentences the officer can act on. */
const storageReasons: readonly (readonly [string, StorageReason])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CONSTRAINT', 'constraint'],
];

/** The last catch. A bug becomes `unexpected` with an incident number; its stack goes to the log, never to the screen. */
export function toAppError(cause: unknown, path: string, log: (text: string) => void): AppError {
  if (cause instanceof AppFailure) return cause.error;
  const code = codeOf(cause);
  const storage = storageReasons.find(([prefix]) => code.startsWith(prefix));
  const incident = randomBytes(4).toString('hex');
  log(`[${incident}] ${path}: ${cause instanceof Error ? (cause.stack ?? cause.message) : 'not an error object'}`);
  if (storage) return { code: 'storage', reason: storage[1] };
  if (code === 'ENOSPC') return { code: 'storage', reason: 'disk-full' };
  return { code: 'unexpected', incident };
}

function codeOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return typeof cause.code === 'string' ? cause.code : '';
}
