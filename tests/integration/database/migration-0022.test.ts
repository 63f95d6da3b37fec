import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { aDatabaseOfVersion } from '../../builders/a-database-of-version.ts';

/** A database of version 18 with two entries of one register. */
function migrated() {
  const db = aDatabaseOfVersion(
    18,
    `INSERT INTO place (id, code, name, type, level) VALUES (1, '118', 'Quỳnh Nhai', 'Huyện', 'district');
    INSERT INTO register (id, number, code, name, clauses, feeds, sensitivity, origin)
      VALUES (1, 1, 'ST01', 'Sổ', '[]', '[]', 'normal', 'proposed');
    INSERT INTO register_entry (register_id, on_day, place_id, content, words) VALUES
      (1, '2023-01-09', 1, '{"values":{"lop":2,"co":true,"ten":"7"}}', 'a'),
      (1, '2023-01-31', 1, '{"values":{"lop":3}}', 'b');`,
  );
  migrate(db, migrations, () => undefined);
  return db;
}

const sums = (db: ReturnType<typeof migrated>) =>
  db.prepare('SELECT field, month, place_id, sum FROM register_sum WHERE sum <> 0 ORDER BY month').raw().all();

test('an older database keeps its entries and has the sums of each month', () => {
  const db = migrated();
  expect(versionOf(db)).toBe(migrations.at(-1)?.version);
  expect(db.prepare('SELECT count(*) FROM register_entry').pluck().get()).toBe(2);
  expect(sums(db)).toEqual([['lop', '2023-01', 1, 5]]);
});

test('sums follow every way of writing', () => {
  const db = migrated();
  db.exec(`UPDATE register_entry SET on_day = '2023-02-01' WHERE id = 2`);
  db.exec(`UPDATE register_entry SET content = '{"values":{"lop":4,"luot":1}}' WHERE id = 1`);
  expect(sums(db)).toEqual([
    ['lop', '2023-01', 1, 4],
    ['luot', '2023-01', 1, 1],
    ['lop', '2023-02', 1, 3],
  ]);
  db.exec('DELETE FROM register_entry');
  expect(sums(db)).toEqual([]);
});

test('what a file brought and what proves an entry outlive its row', () => {
  const db = migrated();
  db.exec(`INSERT INTO register_import (id, register_id, sha256, file_name, bytes, applied_at, created, same, refused, reading)
      VALUES (1, 1, 'aa', 'a.xlsx', 9, 't', 1, 0, 0, '{}');
    INSERT INTO register_import_entry VALUES (1, 1, 'Trang1', 7);
    INSERT INTO register_evidence (entry_id, file_name, sha256, bytes, at) VALUES (1, 'a.pdf', 'bb', 3, 't');
    DELETE FROM register_entry WHERE id = 1;`);
  expect(db.prepare('SELECT count(*) FROM register_import_entry').pluck().get()).toBe(1);
  expect(db.prepare('SELECT count(*) FROM register_evidence').pluck().get()).toBe(1);
  expect(() => db.exec(`INSERT INTO register_import_entry VALUES (2, 9, 'Trang1', 8)`)).toThrow('FOREIGN KEY');
});
