import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { CamelCasePlugin, Kysely, SqliteDialect, type Transaction } from 'kysely';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { installAuditChain } from './audit-chain.ts';
import { applicationId, migrate, versionOf } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { nativeBinding } from './native-binding.ts';
import { rememberingStatements } from './remembering-statements.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;
export type Tx = Transaction<Schema>;

/** One open database: Kysely for ordinary queries, the bare handle for bulk writes and pragmas. */
export interface OpenDatabase {
  readonly db: Database;
  readonly handle: Sqlite.Database;
}

/** Re-asserted on every connection; FULL because NORMAL loses confirmed commits in a power cut under WAL. */
const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'busy_timeout = 5000',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'temp_store = MEMORY',
  'cache_size = -65536',
] as const;

/** Opens (or makes) our database. Refuses, before writing a byte, a file that is not ours or is newer than we are. */
export function openDatabase(
  file: string,
  backUp: (handle: Sqlite.Database) => void = () => undefined,
  mark = applicationId,
): OpenDatabase {
  const isNew = file === ':memory:' || !existsSync(file) || statSync(file).size === 0;
  if (!isNew) refuseForeign(file, mark);
  const handle = connect(file);
  for (const pragma of pragmas) handle.pragma(pragma);
  migrate(handle, migrations, backUp, mark);
  installAuditChain(handle);
  return databaseOver(handle);
}

export function databaseOver(handle: Sqlite.Database): OpenDatabase {
  const dialect = new SqliteDialect({ database: rememberingStatements(handle) });
  const db = new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] });
  handles.set(db.getExecutor().adapter, handle);
  return { handle, db };
}

/** By the adapter, which a transaction shares with the database it is of. */
const handles = new WeakMap<object, Sqlite.Database>();

/** The handle below, also below a transaction. */
export function handleOf(db: Database | Tx): Sqlite.Database {
  const handle = handles.get(db.getExecutor().adapter);
  if (handle === undefined) throw new Error('a database is opened by us');
  return handle;
}

export function connect(file: string, options: Sqlite.Options = {}): Sqlite.Database {
  const binding = nativeBinding();
  return new Sqlite(file, binding === undefined ? options : { ...options, nativeBinding: binding });
}

function refuseForeign(file: string, mark: number): void {
  const probe = probeFile(file);
  if (probe.applicationId !== mark) throw new AppFailure({ code: 'database-refused', reason: 'not-ours' });
  if (probe.version > (migrations.at(-1)?.version ?? 0)) {
    throw new AppFailure({ code: 'database-refused', reason: 'newer-version', version: probe.version });
  }
}

/** Whose file it is and of which schema; refuses one that is no database. Writes nothing. */
export function probeFile(file: string): { applicationId: number; version: number } {
  let handle: Sqlite.Database | undefined;
  try {
    handle = connect(file, { readonly: true, fileMustExist: true });
    return { applicationId: Number(handle.pragma('application_id', { simple: true })), version: versionOf(handle) };
  } catch (cause) {
    if (isHalfWritten(cause)) return headOf(file);
    throw new AppFailure({ code: 'database-refused', reason: isNotADatabase(cause) ? 'not-ours' : 'unreadable' });
  } finally {
    handle?.close();
  }
}

/** A kill left a change half in the file. Whoever may write takes it back by opening; until then its head says whose it is. */
const isHalfWritten = (cause: unknown): boolean =>
  cause instanceof Sqlite.SqliteError && cause.code === 'SQLITE_READONLY_ROLLBACK';

const [versionAt, applicationIdAt, headBytes] = [60, 68, 100];

function headOf(file: string): { applicationId: number; version: number } {
  const [head, descriptor] = [Buffer.alloc(headBytes), openSync(file, 'r')];
  try {
    readSync(descriptor, head, 0, headBytes, 0);
    return { applicationId: head.readInt32BE(applicationIdAt), version: head.readInt32BE(versionAt) };
  } finally {
    closeSync(descriptor);
  }
}

const isNotADatabase = (cause: unknown): boolean =>
  cause instanceof Sqlite.SqliteError && cause.code === 'SQLITE_NOTADB';
