import type { Migration } from '../migrate.ts';

/**
 * Files that brought entries, headings learned, papers that prove an entry, and sums by month. What is said of an entry
 * does not rest on its row: one that was removed keeps its papers and its source, for its removal can be taken back and its
 * id is never given again. Sums are kept by the database itself, so that no way of writing, undo included, passes them by.
 */
const tables = `
CREATE TABLE register_import (
  id INTEGER PRIMARY KEY AUTOINCREMENT, register_id INTEGER NOT NULL REFERENCES register (id), sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL, bytes INTEGER NOT NULL, applied_at TEXT NOT NULL,
  created INTEGER NOT NULL, same INTEGER NOT NULL, refused INTEGER NOT NULL,
  reading TEXT NOT NULL CHECK (json_valid(reading))
) STRICT;
CREATE INDEX register_import_register ON register_import (register_id, id);
CREATE TABLE register_import_entry (
  entry_id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES register_import (id),
  sheet TEXT NOT NULL, row_number INTEGER NOT NULL
) STRICT;
CREATE INDEX register_import_entry_import ON register_import_entry (import_id);
CREATE TABLE register_layout (
  id INTEGER PRIMARY KEY, register_id INTEGER NOT NULL REFERENCES register (id),
  definition TEXT NOT NULL CHECK (json_valid(definition)), sha256 TEXT NOT NULL, saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX register_layout_register ON register_layout (register_id, id);
CREATE TABLE register_evidence (
  id INTEGER PRIMARY KEY, entry_id INTEGER NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE INDEX register_evidence_entry ON register_evidence (entry_id);
CREATE TABLE register_sum (
  register_id INTEGER NOT NULL, field TEXT NOT NULL, month TEXT NOT NULL, place_id INTEGER NOT NULL, sum INTEGER NOT NULL,
  PRIMARY KEY (register_id, field, month, place_id)
) STRICT, WITHOUT ROWID;
`;

/** Whole numbers of the row's fields, each added to its month or taken from it. */
const summing = (row: 'new' | 'old', sign: '' | '-'): string => `
  INSERT INTO register_sum (register_id, field, month, place_id, sum)
  SELECT ${row}.register_id, key, substr(${row}.on_day, 1, 7), ${row}.place_id, ${sign}value
  FROM json_each(${row}.content, '$.values') WHERE type = 'integer'
  ON CONFLICT DO UPDATE SET sum = sum + excluded.sum;`;

const triggers = `
CREATE TRIGGER register_sum_insert AFTER INSERT ON register_entry BEGIN ${summing('new', '')} END;
CREATE TRIGGER register_sum_delete AFTER DELETE ON register_entry BEGIN ${summing('old', '-')} END;
CREATE TRIGGER register_sum_update AFTER UPDATE OF register_id, on_day, place_id, content ON register_entry
BEGIN ${summing('old', '-')} ${summing('new', '')} END;
INSERT INTO register_sum (register_id, field, month, place_id, sum)
  SELECT e.register_id, v.key, substr(e.on_day, 1, 7), e.place_id, sum(v.value)
  FROM register_entry e, json_each(e.content, '$.values') v WHERE v.type = 'integer' GROUP BY 1, 2, 3, 4;
`;

export const registerFiles: Migration = {
  version: 22,
  name: 'register-files',
  up: (db) => db.exec(tables + triggers),
};
