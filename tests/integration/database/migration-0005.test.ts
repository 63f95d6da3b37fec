import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { connect } from '../../../electron/database/open.ts';
import { IndicatorExpr } from '../../../shared/indicators/indicator-seed.ts';
import { aFolder } from '../../builders/an-app.ts';

/** Two plans as version 4 kept them: last year's rolled over into the next, both pointing at the same indicators. */
const rows = `
INSERT INTO plan (id, code, title, year, issuer, field, status, note) VALUES
  (1, 'KH-2023', 'Kế hoạch', 2023, 'UBND tỉnh', 'pcmd', 'issued', ''), (2, 'KH-2024', 'Kế hoạch', 2024, 'UBND tỉnh', 'pcmd', 'draft', '');
INSERT INTO clause (id, plan_id, section_id, label, kind, printed_number, text, seq) VALUES
  (3, 1, NULL, 'II.1', 'target', '1.', '80% xã', 1), (4, 2, NULL, 'II.1', 'target', '1.', '80% xã', 1);
INSERT INTO indicator VALUES
  (5, 'CT04', 'Xã truyền thông', 'II.1', 'ratio', '{"kind":"count-places","level":"commune","element":"TT01","test":"positive"}',
   '{"kind":"places","level":"commune"}', '[]', 'cách tính', 'proposed', 1),
  (6, 'CT02', 'Huyện có kế hoạch', 'II.1', 'ratio', '{"kind":"count-places","level":"district","element":"KH01","test":"yes"}',
   '{"kind":"places","level":"district"}', '[]', '', 'proposed', 2),
  (7, 'CT13', 'Xử lý', 'II.1', 'count', '{"kind":"sum","elements":["KT04"]}', NULL, '["KT04","KT05"]', '', 'proposed', 3);
INSERT INTO target VALUES (51, 'CT-1', 1, 3, 5, 'Xã truyền thông', '>=', 80, 0, '204 xã', 1),
  (52, 'CT-2', 1, 3, 6, 'Huyện có kế hoạch', '=', 100, 0, '', 2), (53, 'CT-3', 1, 3, NULL, 'Khác', NULL, NULL, NULL, '', 3),
  (61, 'CT-1', 2, 4, 5, 'Xã truyền thông', '>=', 85, 0, '', 1);
`;

const tableOf = (db: Sqlite.Database, table: string) =>
  db
    .prepare(`SELECT * FROM ${table} ORDER BY id`)
    .all()
    .map((row) => ({ ...Object(row) }));

function aVersion4File() {
  const db = connect(path.join(aFolder(), 'so-dieu-phoi.sqlite'));
  onTestFinished(() => void db.close());
  migrate(db, migrations.slice(0, 4), () => undefined);
  db.exec(rows);
  return db;
}

function migrated() {
  const db = aVersion4File();
  const before = { indicator: tableOf(db, 'indicator'), target: tableOf(db, 'target') };
  migrate(db, migrations.slice(0, 5), () => undefined);
  return { db, before };
}

test('every row is there with all it held; the definition holds from the first plan’s year on', () => {
  const { db, before } = migrated();
  expect(versionOf(db)).toBe(5);
  expect(tableOf(db, 'target')).toEqual(before.target);
  const added = { from_year: 2023, coverage: 'administrative', retired: 0, numerator: expect.any(String) };
  expect(tableOf(db, 'indicator')).toEqual(before.indicator.map((row) => ({ ...row, ...added })));
});

test('what was written as positive is now at least 1; everything else is as it was, and all can be read', () => {
  const { db } = migrated();
  const sides = db.prepare('SELECT numerator, denominator FROM indicator ORDER BY id').raw().all().flat();
  const read = sides.map((text) => (text === null ? null : IndicatorExpr.parse(JSON.parse(String(text)))));
  expect(read).toEqual([
    { kind: 'count-places', level: 'commune', element: 'TT01', test: { operator: '>=', value: 1 } },
    { kind: 'places', level: 'commune' },
    { kind: 'count-places', level: 'district', element: 'KH01', test: 'yes' },
    { kind: 'places', level: 'district' },
    { kind: 'sum', elements: ['KT04'] },
    null,
  ]);
});

test('nothing points to a row that is not there; one code has one wording a year', () => {
  const { db } = migrated();
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  const again = (year: number) =>
    `INSERT INTO indicator SELECT 90 + ${year}, code, ${year}, name, clause, presentation, numerator, denominator, parts, coverage,
      note, origin, retired, seq FROM indicator WHERE id = 5`;
  expect(() => db.exec(again(2023))).toThrow('UNIQUE');
  db.exec(again(2024));
  expect(() => db.exec('DELETE FROM indicator WHERE id = 5')).toThrow('FOREIGN KEY');
  expect(() =>
    db.exec(`INSERT INTO target SELECT 99, code, plan_id, clause_id, indicator_id, title, operator, value, scale,
    scope, seq FROM target WHERE id = 51`),
  ).toThrow('UNIQUE');
});

test('a database without any plan is carried over too', () => {
  const db = connect(path.join(aFolder(), 'so-dieu-phoi.sqlite'));
  onTestFinished(() => void db.close());
  migrate(db, migrations.slice(0, 4), () => undefined);
  migrate(db, migrations.slice(0, 5), () => undefined);
  expect(tableOf(db, 'indicator')).toEqual([]);
});

test.each([
  ['SELECT id FROM indicator WHERE code = ? AND from_year <= ? ORDER BY from_year DESC', 'sqlite_autoindex_indicator'],
  ['SELECT plan_id FROM target WHERE indicator_id = ?', 'target_indicator'],
])('%s goes through an index', (sql, index) => {
  const { db } = migrated();
  const [step] = db
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all(
      ...sql
        .split('?')
        .slice(1)
        .map(() => 1),
    )
    .map((row) => JSON.stringify(row));
  expect(step).toContain('SEARCH');
  expect(step).toContain(index);
});
