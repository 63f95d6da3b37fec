import type Sqlite from 'better-sqlite3';
import { type Database, handleOf, type Tx } from './open.ts';
import { preparedRaw } from './prepared.ts';

type Key = string | number | null;

/**
 * A reading of the catalogue, remembered until anything at all is written (but see `besideCatalogue`): every change of a
 * row, by this connection or another, gives the database a new stamp. Inside a transaction what was remembered before holds
 * until its first change; nothing new is remembered there, for it may yet be taken back.
 */
export function untilWritten<K extends Key, T>(
  read: (db: Database | Tx, key: K) => Promise<T>,
): (db: Database | Tx, key: K) => Promise<T> {
  const memory = newMemory<K, Reading<T>>();
  return (db, key) => {
    const handle = handleOf(db);
    if (!handle.inTransaction) {
      return memory.recall(handle, key, () => reading(read(db, key), () => memory.forget(handle, key))).value;
    }
    const known = memory.known(handle, key);
    return known?.isDone === true ? known.value : read(db, key);
  };
}

interface Reading<T> {
  readonly value: Promise<T>;
  /** One under way may be waiting for the very transaction that asks: that would wait for ever. */
  isDone: boolean;
}

function reading<T>(value: Promise<T>, onFailure: () => void): Reading<T> {
  const begun = { value, isDone: false };
  value.then(() => {
    begun.isDone = true;
  }, onFailure);
  return begun;
}

/** The same for a reading through the bare handle. */
export function untilWrittenBelow<T>(read: (handle: Sqlite.Database) => T): (handle: Sqlite.Database) => T {
  const memory = newMemory<null, T>();
  return (handle) => (handle.inTransaction ? read(handle) : memory.recall(handle, null, () => read(handle)));
}

/**
 * The latest `most` readings, remembered until any row at all is written, figures too: views are looked at one after
 * another, and adding up takes less than reading what is added.
 */
export function latestUntilWritten<K extends Key, T>(
  most: number,
  read: (handle: Sqlite.Database, key: K) => T,
): (handle: Sqlite.Database, key: K) => T {
  const known = new WeakMap<Sqlite.Database, Latest<K, T>>();
  return (handle, key) => {
    if (handle.inTransaction) return read(handle, key);
    const stamp = stampOf(handle);
    const before = known.get(handle);
    const latest = before !== undefined && isSame(before.stamp, stamp) ? before : { stamp, values: new Map<K, T>() };
    known.set(handle, latest);
    return recallLatest(latest.values, most, key, () => read(handle, key));
  };
}

interface Latest<K, T> {
  readonly stamp: Stamp;
  readonly values: Map<K, T>;
}

function recallLatest<K, T>(values: Map<K, T>, most: number, key: K, read: () => T): T {
  const value = values.get(key) ?? read();
  values.delete(key);
  values.set(key, value);
  for (const [oldest] of values) {
    if (values.size <= most) break;
    values.delete(oldest);
  }
  return value;
}

interface Memory<K extends Key, T> {
  readonly known: (handle: Sqlite.Database, key: K) => T | undefined;
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
  const recalled = (handle: Sqlite.Database, key: K) => {
    const found = ofHandle(handle).get(key);
    return found?.epoch === epochOf(handle) ? found : undefined;
  };
  return {
    known: (handle, key) => recalled(handle, key)?.value,
    recall: (handle, key, read) => {
      const found = recalled(handle, key);
      if (found !== undefined) return found.value;
      const epoch = epochOf(handle);
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

/** The same for a transaction that is open: asked at its beginning; the answer is called at its end. */
export function catalogueKept(handle: Sqlite.Database): () => void {
  const { epoch, stamp } = current(handle);
  return () => {
    const after = stampOf(handle);
    if (after.others === stamp.others) currents.set(handle, { epoch, stamp: after });
  };
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
  if (known !== undefined && isSame(known.stamp, stamp)) return known;
  const next = { epoch: (known?.epoch ?? 0) + 1, stamp };
  currents.set(handle, next);
  return next;
}

/** `total_changes` tells of this connection, `data_version` of others. */
const stampOf = (handle: Sqlite.Database): Stamp => ({
  own: numberOf(handle, 'SELECT total_changes()'),
  others: numberOf(handle, 'PRAGMA data_version'),
});

const isSame = (one: Stamp, other: Stamp): boolean => one.own === other.own && one.others === other.others;

const numberOf = (handle: Sqlite.Database, sql: string): number => Number(preparedRaw(handle, sql).get());
