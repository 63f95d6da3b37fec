import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { fedFigures } from '../../../electron/database/migrations/0019-fed-figures.ts';
import { aDatabaseOfVersion } from '../../builders/a-database-of-version.ts';

function aDatabaseOfVersion18() {
  return aDatabaseOfVersion(
    18,
    `INSERT INTO register (id, number, code, name, clauses, feeds, sensitivity, origin)
      VALUES (1, 6, 'ST06', 'Xử phạt', '[]', '[]', 'normal', 'proposed');
    INSERT INTO value_source (id, kind, import_id, at, reason) VALUES (5, 'hand', NULL, '2023-01-18', 'giấy');
    INSERT INTO value_change (id, source_id, element_id, period, place_id, state, value) VALUES (7, 5, 1, 2023101, 2, 0, 12)`,
  );
}

test('figures of version 18 keep their sources, and a register can be one', () => {
  const db = aDatabaseOfVersion18();
  const sources = () => db.prepare('SELECT * FROM value_source ORDER BY id').all();
  const before = sources();
  migrate(db, [fedFigures], () => undefined);
  expect(versionOf(db)).toBe(fedFigures.version);
  expect(sources()).toEqual(before.map((row) => ({ ...Object(row), register_id: null })));
  const write = (kind: string, register: number | null) =>
    db.prepare("INSERT INTO value_source (kind, at, reason, register_id) VALUES (?, '', '', ?)").run(kind, register);
  write('register', 1);
  expect(() => write('register', null)).toThrow('CHECK');
  expect(() => write('hand', 1)).toThrow('CHECK');
  expect(() => write('other', null)).toThrow('CHECK');
  expect(() => db.exec('DELETE FROM value_source')).toThrow('append-only');
  expect(() => db.exec("UPDATE value_source SET reason = 'x'")).toThrow('append-only');
  expect(() => db.exec('INSERT INTO value_change (id, source_id) VALUES (8, 99)')).toThrow();
  expect(db.prepare("SELECT count(*) FROM pragma_index_list('value_source')").pluck().get()).toBe(1);
});

test('a choice has a reason', () => {
  const db = aDatabaseOfVersion18();
  migrate(db, [fedFigures], () => undefined);
  db.pragma('foreign_keys = OFF');
  const choose = (holds: string, reason: string) =>
    db.prepare(`INSERT INTO fed_choice VALUES (1, 2023101, 2, ?, 3, 'null', ?, '')`).run(holds, reason);
  expect(() => choose('register', '')).toThrow('CHECK');
  expect(() => choose('other', 'vì')).toThrow('CHECK');
  choose('report', 'vì');
});
