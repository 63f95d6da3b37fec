import type Sqlite from 'better-sqlite3';
import { AppFailure } from '../../shared/errors/app-error.ts';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (db: Sqlite.Database) => void;
}

/** 'SDHP': marks the file as ours, so that another program's database is never touched. */
export const applicationId = 0x53444850;
/** 'SDHT': the practice plan's, which is never opened or restored in the place of the office's own. */
export const practiceId = 0x53444854;

/**
 * Brings a database up to the newest version, each migration whole or not at all. Kysely's own migrator
 * runs without a transaction on SQLite and could leave a half-made table behind.
 */
export function migrate(
  db: Sqlite.Database,
  all: readonly Migration[],
  backUp: (db: Sqlite.Database) => void,
  mark = applicationId,
): void {
  const current = versionOf(db);
  if (current > (all.at(-1)?.version ?? 0)) throw new AppFailure({ code: 'database-refused', reason: 'newer-version' });
  const pending = all.filter((migration) => migration.version > current);
  if (pending.length === 0) return;
  if (current > 0) backUp(db);
  db.pragma('foreign_keys = OFF');
  try {
    for (const migration of pending) applyOne(db, migration, mark);
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

export const versionOf = (db: Sqlite.Database): number => Number(db.pragma('user_version', { simple: true }));

function applyOne(db: Sqlite.Database, migration: Migration, mark: number): void {
  db.transaction(() => {
    migration.up(db);
    refuseOrphans(db, migration);
    db.pragma(`application_id = ${mark}`);
    db.pragma(`user_version = ${migration.version}`);
  }).immediate();
}

function refuseOrphans(db: Sqlite.Database, migration: Migration): void {
  const orphans = db.pragma('foreign_key_check');
  if (Array.isArray(orphans) && orphans.length > 0) throw new Error(`migration ${migration.name} leaves orphans`);
}
