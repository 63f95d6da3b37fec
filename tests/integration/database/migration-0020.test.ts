import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { registerSteps } from '../../../electron/database/migrations/0020-register-steps.ts';
import { aDatabaseOfVersion } from '../../builders/a-database-of-version.ts';

function aDatabaseOfVersion18() {
  return aDatabaseOfVersion(
    18,
    `
    INSERT INTO place (id, code, name, type, level, valid_from) VALUES (1, '14', 'Sơn La', 'tỉnh', 'province', '1900-01-01');
    INSERT INTO register (id, number, code, name, clauses, feeds, sensitivity, origin)
      VALUES (1, 1, 'ST01', 'Sổ', '[]', '[]', 'normal', 'proposed');
    INSERT INTO register_entry (id, register_id, on_day, place_id, content, words) VALUES (7, 1, '2023-01-09', 1, '{}', '')`,
  );
}

test('entries of version 18 stay, without any step', () => {
  const db = aDatabaseOfVersion18();
  const before = db.prepare('SELECT * FROM register_entry').all();
  migrate(db, [registerSteps], () => undefined);
  expect(versionOf(db)).toBe(20);
  expect(db.prepare('SELECT * FROM register_entry').all()).toEqual(before);
  expect(db.prepare('SELECT count(*) FROM register_step').pluck().get()).toBe(0);
});

test('a step has a day and a case, and its case is found by an index', () => {
  const db = aDatabaseOfVersion18();
  migrate(db, [registerSteps], () => undefined);
  const insert = (entry: number, day: string, content: string) =>
    db
      .prepare("INSERT INTO register_step (entry_id, on_day, step, content) VALUES (?, ?, 'triet_xoa', ?)")
      .run(entry, day, content);
  expect(() => insert(7, '2023-02-30', '{}')).toThrow('CHECK');
  expect(() => insert(7, '2023-02-20', 'x')).toThrow('CHECK');
  expect(() => insert(8, '2023-02-20', '{}')).toThrow('FOREIGN KEY');
  insert(7, '2023-02-20', '{}');
  const plan = db.prepare('EXPLAIN QUERY PLAN SELECT * FROM register_step WHERE entry_id = 7 ORDER BY on_day').all();
  expect(JSON.stringify(plan)).toContain('USING INDEX register_step_entry');
});
