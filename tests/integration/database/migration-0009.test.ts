import type Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { connect } from '../../../electron/database/open.ts';

/** Columns are named, so that the rows fit every version from 4 on. */
const rows = `
INSERT INTO office (id, governing_body, name, abbreviation, drafting_unit, place_for_date, recipients, backup_folder)
  VALUES (1, 'UBND TỈNH', 'SỞ', 'S', 'P', 'Sơn La', 'Lưu: VT', 'E:');
INSERT INTO signatory (seq, authority, name) VALUES (0, 'GIÁM ĐỐC', '');
INSERT INTO data_element (id, code, name, short_name, kind, value_type, unit, scale, options, small_count_guard, clauses, origin, seq) VALUES
  (1, 'TT01', 'a', 'a', 'flow', 'count', 'u', 0, '[]', 0, '[]', 'proposed', 1),
  (2, 'DT01', 'b', 'b', 'flow', 'count', 'u', 0, '[]', 0, '[]', 'proposed', 2),
  (3, 'DT10', 'c', 'c', 'flow', 'count', 'u', 0, '[]', 0, '[]', 'proposed', 3),
  (4, 'HT01', 'd', 'd', 'stock', 'count', 'u', 0, '[]', 1, '[]', 'proposed', 4),
  (5, 'DT11', 'e', 'e', 'flow', 'count', 'u', 0, '[]', 0, '[]', 'office', 5),
  (6, 'DT12', 'f', 'f', 'flow', 'count', 'u', 0, '[]', 0, '[]', 'official', 6);
`;

const guarded = (db: Sqlite.Database) =>
  db.prepare('SELECT code FROM data_element WHERE small_count_guard = 1 ORDER BY code').pluck().all();

const officeIn = (db: Sqlite.Database) => db.prepare('SELECT * FROM office').all();

function broughtFrom(version: number) {
  const db = connect(':memory:');
  onTestFinished(() => void db.close());
  migrate(
    db,
    migrations.filter((migration) => migration.version <= version),
    () => undefined,
  );
  db.exec(rows);
  const before = officeIn(db);
  migrate(db, migrations, () => undefined);
  return { db, before };
}

describe.each([4, 8])('a database of version %i', (version) => {
  test('guards our figures on cases from now on, and no others', () => {
    const { db } = broughtFrom(version);
    expect(versionOf(db)).toBe(migrations.at(-1)?.version);
    expect(guarded(db)).toEqual(['DT01', 'DT10', 'HT01']);
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });

  test('keeps its office, with the threshold it had all along', () => {
    const { db, before } = broughtFrom(version);
    expect(officeIn(db)).toEqual(
      before.map((row) => ({
        ...Object(row),
        small_count_below: 5,
        report_addressees: '{}',
        drafted_by: '',
        contact: '',
      })),
    );
    expect(db.prepare('SELECT authority FROM signatory').pluck().all()).toEqual(['GIÁM ĐỐC']);
  });
});

test.each([-1, 21])('a threshold of %i is not stored', (below) => {
  const { db } = broughtFrom(8);
  expect(() => db.prepare('UPDATE office SET small_count_below = ?').run(below)).toThrow('CHECK');
});
