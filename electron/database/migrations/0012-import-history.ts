import type Sqlite from 'better-sqlite3';
import type { Migration } from '../migrate.ts';

/**
 * A file that was taken in can be taken back, and then the very same file may come again: its bytes are unique only among
 * those that stand. A change that takes a file back names the older change whose figure holds again, so that the figure
 * still leads to the cell that brought it.
 */
const changes = `
ALTER TABLE import ADD COLUMN undone_at TEXT;
ALTER TABLE import ADD COLUMN undone_reason TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX import_standing ON import (sha256) WHERE undone_at IS NULL;
ALTER TABLE receipt ADD COLUMN undone_at TEXT;
ALTER TABLE value_source ADD COLUMN undone_import_id INTEGER REFERENCES import (id)
  CHECK (undone_import_id IS NULL OR kind = 'undo');
CREATE INDEX value_source_import ON value_source (import_id) WHERE import_id IS NOT NULL;
ALTER TABLE value_change ADD COLUMN restores INTEGER REFERENCES value_change (id);
`;

export const importHistory: Migration = {
  version: 12,
  name: 'import-history',
  up: (db) => {
    withoutUniqueContent(db);
    db.exec(changes);
  },
};

const once = 'sha256 TEXT NOT NULL UNIQUE';

/**
 * SQLite drops a constraint only with its table (sqlite.org/lang_altertable.html#otheralter). The table is made again as
 * it stands, with whatever columns it has by now, but for the one word.
 */
function withoutUniqueContent(db: Sqlite.Database): void {
  const made = String(
    db.prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'import'").pluck().get(),
  );
  const indexes = db
    .prepare("SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'import' AND sql IS NOT NULL")
    .pluck()
    .all();
  if (!made.includes(once)) throw new Error('the table of files is not the one expected');
  db.exec(
    made.replace(/^CREATE TABLE "?import"?/, 'CREATE TABLE import_again').replace(once, once.replace(' UNIQUE', '')),
  );
  db.exec(
    'INSERT INTO import_again SELECT * FROM import; DROP TABLE import; ALTER TABLE import_again RENAME TO import',
  );
  for (const index of indexes) db.exec(String(index));
}
