import path from 'node:path';
import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { connect, openDatabase } from '../../../electron/database/open.ts';
import { aFolder } from '../../builders/an-app.ts';

const places = `
INSERT INTO place VALUES (1, '14', 'Sơn La', 'Tỉnh', 'province', NULL, NULL, NULL),
  (2, '118', 'Quỳnh Nhai', 'Huyện', 'district', 1, NULL, '2025-06-30'),
  (3, '03682', 'Mường Chiên', 'Xã', 'commune', 2, '2020-02-01', '2025-01-31');
INSERT INTO place_alias VALUES (3, 'Muong Chien');
INSERT INTO place_successor VALUES (2, 3, '2020-02-01', 'part');
INSERT INTO agency VALUES (1, 'ubnd', 'UBND', 'QN', 'district', 'yeu-cau', 2, 'IV.11', 11, 0, NULL, '2025-06-30', '');
`;

test('a database of version 4 keeps its units, names and links; who began and ended them is not known', () => {
  const file = path.join(aFolder(), 'so-dieu-phoi.sqlite');
  const db = connect(file);
  migrate(db, migrations.slice(0, 4), () => undefined);
  expect(versionOf(db)).toBe(4);
  db.exec(places);
  const contentOf = (table: string, from: typeof db) => from.prepare(`SELECT * FROM ${table} ORDER BY 1`).all();
  const before = ['place', 'place_alias', 'place_successor', 'agency'].map((table) => contentOf(table, db));
  db.close();
  let copies = 0;
  const { handle } = openDatabase(file, () => {
    copies += 1;
  });
  expect(copies).toBe(1);
  expect(versionOf(handle)).toBeGreaterThanOrEqual(8);
  const unknown = { began_by: null, ended_by: null };
  const [oldPlaces = [], ...others] = before;
  expect(contentOf('place', handle)).toEqual(oldPlaces.map((row) => ({ ...Object(row), ...unknown })));
  expect(['place_alias', 'place_successor', 'agency'].map((table) => contentOf(table, handle))).toEqual(others);
  expect(handle.pragma('foreign_key_check')).toEqual([]);
  expect(() => handle.exec('UPDATE place SET ended_by = 7 WHERE id = 2')).toThrow('FOREIGN KEY');
  handle.close();
});
