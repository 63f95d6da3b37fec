import type Sqlite from 'better-sqlite3';
import { type Database, handleOf, type Tx } from './open.ts';

type Key = string | number | null;

/**
 * A reading of the catalogue, remembered until anything at all is written: every change of a row, by this connection or
 * another, gives the database a new stamp. Nothing is remembered inside a transaction, which may yet be taken back.
 */
export function untilWritten<K extends Key, T>(
  read: (db: Database | Tx, key: K) => Promise<T>,
): (db: Database | Tx, key: K) => Promise<T> {
  const memory = newMemory<K, Promise<T>>();
  return (db, key) => {
    const handle = handleOf(db);
    if (handle === undefined || handle.inTransaction) return read(db, key);
    const value = memory.recall(handle, key, () => read(db, key));
    value.catch(() => memory.forget(handle, key));
    return value;
  };
}

/** The same for a reading through the bare handle. */
export function untilWrittenBelow<T>(read: (handle: Sqlite.Database) => T): (handle: Sqlite.Database) => T {
  const memory = newMemory<null, T>();
  return (handle) => (handle.inTransaction ? read(handle) : memory.recall(handle, null, () => read(handle)));
}

interface Memory<K extends Key, T> {
  readonly recall: (handle: Sqlite.Database, key: K, read: () => T) => T;
  readonly forget: (handle: Sqlite.Database, key: K) => void;
}

function newMemory<K extends Key, T>(): Memory<K, T> {
  const known = new WeakMap<Sqlite.Database, Map<K, { readonly stamp: string; readonly value: T }>>();
  const ofHandle = (handle: Sqlite.Database) => {
    const values = known.get(handle) ?? new Map();
    known.set(handle, values);
    return values;
  };
  return {
    recall: (handle, key, read) => {
      const stamp = stampOf(handle);
      const found = ofHandle(handle).get(key);
      if (found?.stamp === stamp) return found.value;
      const value = read();
      ofHandle(handle).set(key, { stamp, value });
      return value;
    },
    forget: (handle, key) => void ofHandle(handle).delete(key),
  };
}

const statements = new WeakMap<Sqlite.Database, Sqlite.Statement>();

/** `data_version` tells of other connections, `total_changes` of this one. */
function stampOf(handle: Sqlite.Database): string {
  const own = statements.get(handle) ?? handle.prepare('SELECT total_changes()').pluck();
  statements.set(handle, own);
  return `${String(handle.pragma('data_version', { simple: true }))} ${String(own.get())}`;
}
