import type Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { importHistory } from '../../../electron/database/migrations/0012-import-history.ts';
import { aDatabaseOfVersion } from '../../builders/a-database-of-version.ts';

/** Two files of one district, the second a correction; a figure typed over one of them. */
const rows = `
INSERT INTO place (id, code, name, type, level) VALUES (1, '116', 'Sơn La', 'Thành phố', 'district');
INSERT INTO period VALUES (2023101, '2023-M01', 'month', 2023, 1, '2022-12-15', '2023-01-14', '2023-01-01', '2023-01-31');
INSERT INTO form (id, code, version, name, reporter, origin) VALUES (1, 'BM01', 1, 'a', 'district', 'proposed');
INSERT INTO data_element (id, code, name, short_name, kind, value_type, unit, scale, options, small_count_guard, clauses, origin, seq)
  VALUES (1, 'TT01', 'a', 'a', 'flow', 'count', 'u', 0, '[]', 0, '[]', 'proposed', 1);
INSERT INTO import (id, sha256, file_name, bytes, form_id, place_id, period, received_on, applied_at, created, changed, same, blank)
  VALUES (3, 'aa', 'a.xlsx', 9, 1, 1, 2023101, '2023-01-16', '2023-01-16T08:00:00+07:00', 1, 0, 0, 0),
    (7, 'bb', 'b.xlsx', 9, 1, 1, 2023101, '2023-01-17', '2023-01-17T08:00:00+07:00', 0, 1, 0, 0);
INSERT INTO value_source (id, kind, import_id, at, reason) VALUES (1, 'file', 3, 't', ''), (2, 'file', 7, 't', ''), (3, 'hand', NULL, 't', 'x');
INSERT INTO value_change (id, source_id, element_id, period, place_id, state, value, sheet, cell)
  VALUES (1, 1, 1, 2023101, 1, 0, 5, 's', 'A1'), (2, 2, 1, 2023101, 1, 0, 6, 's', 'A1'), (3, 3, 1, 2023101, 1, 0, 7, NULL, NULL);
`;

const tables = ['import', 'receipt', 'value_source', 'value_change'] as const;
const contentOf = (db: Sqlite.Database) =>
  tables.map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY id`).all().map(Object));
const indexesOf = (db: Sqlite.Database) =>
  db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'import' AND sql IS NOT NULL")
    .pluck()
    .all();

/** A database of version 9 with files taken in, whatever else was added to their table since. */
function aDatabase(extra = '') {
  return aDatabaseOfVersion(9, rows + extra);
}

test.each([
  ['as it was released', ''],
  ['with a column that came meanwhile', "ALTER TABLE import ADD COLUMN correction_reason TEXT NOT NULL DEFAULT 'cũ'"],
])('a database of version 9, %s, keeps its files and figures; none is taken back', (_name, extra) => {
  const db = aDatabase(extra);
  const before = contentOf(db);
  migrate(db, [importHistory], () => undefined);
  expect(versionOf(db)).toBe(importHistory.version);
  const added = [
    { undone_at: null, undone_reason: '' },
    { undone_at: null },
    { undone_import_id: null },
    { restores: null },
  ];
  expect(contentOf(db)).toEqual(before.map((each, at) => each.map((row: object) => ({ ...row, ...added[at] }))));
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(indexesOf(db)).toEqual(['import_submission', 'import_standing']);
});

test('the same bytes stand once, and again after they were taken back', () => {
  const db = aDatabase();
  migrate(db, [importHistory], () => undefined);
  const again = () =>
    db.exec(`INSERT INTO import (sha256, file_name, bytes, form_id, place_id, period, received_on, applied_at, created, changed, same, blank)
      SELECT sha256, 'c.xlsx', bytes, form_id, place_id, period, received_on, applied_at, 0, 0, 1, 0 FROM import WHERE id = 3`);
  expect(again).toThrow('UNIQUE');
  db.exec("UPDATE import SET undone_at = 't', undone_reason = 'x' WHERE id = 3");
  again();
  expect(again).toThrow('UNIQUE');
});

test('references still hold: a source of an unknown file is refused, and only a taking back may name one', () => {
  const db = aDatabase();
  migrate(db, [importHistory], () => undefined);
  const source = (kind: string, file: string, undone: string) => () =>
    db.exec(
      `INSERT INTO value_source (kind, import_id, at, reason, undone_import_id) VALUES ('${kind}', ${file}, 't', '', ${undone})`,
    );
  expect(source('file', '99', 'NULL')).toThrow('FOREIGN KEY');
  expect(source('undo', 'NULL', '99')).toThrow('FOREIGN KEY');
  expect(source('hand', 'NULL', '3')).toThrow('CHECK');
  source('undo', 'NULL', '3')();
});
