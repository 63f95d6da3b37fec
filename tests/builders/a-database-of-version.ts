import type Sqlite from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { migrate } from '../../electron/database/migrate.ts';
import { migrations } from '../../electron/database/migrations/all.ts';
import { connect } from '../../electron/database/open.ts';

/** In memory, as it was before the later migrations, with what the SQL writes into it. */
export function aDatabaseOfVersion(newest: number, sql: string): Sqlite.Database {
  const db = connect(':memory:');
  onTestFinished(() => void db.close());
  migrate(
    db,
    migrations.filter(({ version }) => version <= newest),
    () => undefined,
  );
  db.exec(sql);
  return db;
}
