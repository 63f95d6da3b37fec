import type Sqlite from 'better-sqlite3';
import { type Database, handleOf, type Tx } from './open.ts';
import { preparedRaw } from './prepared.ts';

type Key = string | number | null;

/**
 * A reading of the catalogue, remembered until anything at all is written (but see `besideCatalogue`): every change of a
 * row, by this connection or another, gives the database a new stamp. Nothing is remembered inside a transaction, which
 * may yet be taken back.
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
  const known = new WeakMap<Sqlite.Database, Map<K, { readonly epoch: number; readonly value: T }>>();
  const ofHandle = (handle: Sqlite.Database) => {
    const values = known.get(handle) ?? new Map();
    known.set(handle, values);
    return values;
  };
  return {
    recall: (handle, key, read) => {
      const epoch = epochOf(handle);
      const found = ofHandle(handle).get(key);
      if (found?.epoch === epoch) return found.value;
      const value = read();
      ofHandle(handle).set(key, { epoch, value });
      return value;
    },
    forget: (handle, key) => void ofHandle(handle).delete(key),
  };
}

/**
 * A transaction that writes figures and their history only, so that what is remembered of the catalogue holds on. Should
 * another connection write just before it, nothing holds on.
 */
export function besideCatalogue<T>(handle: Sqlite.Database, transaction: () => T): T {
  if (handle.inTransaction) return transaction();
  const { epoch, stamp } = current(handle);
  const value = transaction();
  const after = stampOf(handle);
  if (after.others === stamp.others) currents.set(handle, { epoch, stamp: after });
  return value;
}

interface Stamp {
  readonly own: number;
  readonly others: number;
}

/** What is remembered in one epoch holds until the next. */
const currents = new WeakMap<Sqlite.Database, { readonly epoch: number; readonly stamp: Stamp }>();

const epochOf = (handle: Sqlite.Database): number => current(handle).epoch;

function current(handle: Sqlite.Database) {
  const known = currents.get(handle);
  const stamp = stampOf(handle);
  if (known?.stamp.own === stamp.own && known.stamp.others === stamp.others) return known;
  const next = { epoch: (known?.epoch ?? 0) + 1, stamp };
  currents.set(handle, next);
  return next;
}

/** `total_changes` tells of this connection, `data_version` of others. */
const stampOf = (handle: Sqlite.Database): Stamp => ({
  own: numberOf(handle, 'SELECT total_changes()'),
  others: numberOf(handle, 'PRAGMA data_version'),
});

const numberOf = (handle: Sqlite.Database, sql: string): number => Number(preparedRaw(handle, sql).get());
