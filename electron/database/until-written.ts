import type Sqlite from 'better-sqlite3';
import { type Database, handleOf, type Tx } from './open.ts';

interface Remembered<T> {
  readonly stamp: string;
  readonly value: Promise<T>;
}

/**
 * A reading of the catalogue, remembered until anything at all is written: every change of a row, by this connection or
 * another, gives the database a new stamp. Nothing is remembered inside a transaction, which may yet be taken back.
 */
export function untilWritten<Key extends string | number | null, T>(
  read: (db: Database | Tx, key: Key) => Promise<T>,
): (db: Database | Tx, key: Key) => Promise<T> {
  const known = new WeakMap<Sqlite.Database, Map<Key, Remembered<T>>>();
  return (db, key) => {
    const handle = handleOf(db);
    if (handle === undefined || handle.inTransaction) return read(db, key);
    const ofHandle = known.get(handle) ?? new Map<Key, Remembered<T>>();
    known.set(handle, ofHandle);
    const stamp = stampOf(handle);
    const found = ofHandle.get(key);
    if (found?.stamp === stamp) return found.value;
    const value = read(db, key);
    ofHandle.set(key, { stamp, value });
    value.catch(() => ofHandle.delete(key));
    return value;
  };
}

const statements = new WeakMap<Sqlite.Database, Sqlite.Statement>();

/** `data_version` tells of other connections, `total_changes` of this one. */
function stampOf(handle: Sqlite.Database): string {
  const own = statements.get(handle) ?? handle.prepare('SELECT total_changes()').pluck();
  statements.set(handle, own);
  return `${String(handle.pragma('data_version', { simple: true }))} ${String(own.get())}`;
}
