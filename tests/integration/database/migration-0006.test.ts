import type Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { connect } from '../../../electron/database/open.ts';

/** As a released program (version 4) kept it: a row in every table the migration touches or that refers to one. */
const rows = `
INSERT INTO place VALUES (1, '14', 'Sơn La', 'Tỉnh', 'province', NULL, NULL, NULL), (2, '116', 'Sơn La', 'Thành phố', 'district', 1, NULL, NULL);
INSERT INTO plan (id, code, title, year, issuer, field, status, note) VALUES (1, 'KH-2023', 'Kế hoạch', 2023, '', 'pcmd', 'issued', '');
INSERT INTO period VALUES (2023101, '2023-M01', 'month', 2023, 1, '2022-12-15', '2023-01-14', '2023-01-01', '2023-01-31');
INSERT INTO data_element VALUES
  (1, 'TT01', 'Hình thức', 'Hình thức', 'flow', 'count', 'hình thức', 0, 0, NULL, '[]', 0, '["II.1.c"]', 'proposed', 1),
  (2, 'TT02', 'Buổi', 'Buổi', 'flow', 'count', 'buổi', 0, 0, NULL, '[]', 0, '["III.1"]', 'proposed', 2);
INSERT INTO data_element_level VALUES (1, 'commune'), (2, 'commune');
INSERT INTO validation_rule VALUES (5, 'QT01', 'warning', '{"left":{"elements":["TT02"]},"operator":">=","right":{"elements":["TT01"]},"when":null}', 'ít hơn'),
  (7, 'QT02', 'error', '{}', '');
INSERT INTO form VALUES (3, 'BM01', 1, 'Biểu 1', 'district', 'proposed');
INSERT INTO form_period_kind VALUES (3, 'month');
INSERT INTO form_element VALUES (3, 0, 'communes', 0, 'Tuyên truyền', 1, '[]'), (3, 0, 'communes', 1, 'Tuyên truyền', 2, '[]');
INSERT INTO import VALUES (1, 'x', 'a.xlsx', 9, 3, 2, 2023101, '2023-01-20', '2023-01-20T08:00:00+07:00', 1, 0, 0, 0);
INSERT INTO value_source VALUES (1, 'file', 1, '2023-01-20T08:00:00+07:00', '');
INSERT INTO value_change VALUES (1, 1, 1, 2023101, 2, 0, 4, 'Biểu xã', 'D12');
INSERT INTO value VALUES (1, 2023101, 2, 4, 0, 1);
`;

const touched = ['data_element', 'form', 'validation_rule', 'form_element', 'import', 'value', 'value_change'];

const contentOf = (db: Sqlite.Database) =>
  Object.fromEntries(touched.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]));

function migrated() {
  const db = connect(':memory:');
  onTestFinished(() => void db.close());
  migrate(db, migrations.slice(0, 4), () => undefined);
  db.exec(rows);
  const before = contentOf(db);
  const copied: number[] = [];
  migrate(
    db,
    migrations.filter(({ version }) => version <= 6),
    (handle) => copied.push(versionOf(handle)),
  );
  return { db, before, copied };
}

test('every row of version 4 is there, in force in every year', () => {
  const { db, before, copied } = migrated();
  const open = { from_year: null, to_year: null };
  const inYears = (table: string) => before[table]?.map((row) => ({ ...Object(row), ...open }));
  expect(contentOf(db)).toEqual({
    ...before,
    data_element: inYears('data_element'),
    form: inYears('form'),
    validation_rule: inYears('validation_rule'),
  });
  expect(copied).toEqual([4]);
  expect(versionOf(db)).toBe(6);
});

test('nothing points to a row that is not there', () => {
  const { db } = migrated();
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(() => db.exec("INSERT INTO element_mapping VALUES (1, 9, 2024, '')")).toThrow('FOREIGN KEY');
});

test('a rule may have a version for a later year, never two that begin together', () => {
  const { db } = migrated();
  const add = (year: string) =>
    db.exec(
      `INSERT INTO validation_rule (code, severity, definition, note, from_year) VALUES ('QT01', 'error', '{}', '', ${year})`,
    );
  add('2024');
  expect(() => add('2024')).toThrow('UNIQUE');
  expect(() => add('NULL')).toThrow('UNIQUE');
});

test('a code is not mapped to itself', () => {
  const { db } = migrated();
  expect(() => db.exec("INSERT INTO element_mapping VALUES (1, 1, 2024, '')")).toThrow('CHECK');
});

test.each([
  ["SELECT id FROM validation_rule WHERE code = 'x'", 'validation_rule_version'],
  ['SELECT old_element_id FROM element_mapping WHERE new_element_id = 1', 'PRIMARY KEY'],
  ['SELECT new_element_id FROM element_mapping WHERE old_element_id = 1', 'element_mapping_old'],
])('%s goes through an index', (sql, index) => {
  const { db } = migrated();
  const steps = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
  expect(JSON.stringify(steps)).toContain('SEARCH');
  expect(JSON.stringify(steps)).toContain(index);
});
