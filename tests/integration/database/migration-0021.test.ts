import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { scoringAndInspections } from '../../../electron/database/migrations/0021-scoring-and-inspections.ts';
import { aDatabaseOfVersion } from '../../builders/a-database-of-version.ts';

function aDatabaseOfVersion18() {
  return aDatabaseOfVersion(18, "INSERT INTO place (code, name, type, level) VALUES ('1', 'Cọ', 'Xã', 'commune')");
}

test('the places stay, and a commune has one score in a year, by a sheet that is there', () => {
  const db = aDatabaseOfVersion18();
  const before = db.prepare('SELECT * FROM place').all();
  migrate(db, [scoringAndInspections], () => undefined);
  expect(versionOf(db)).toBe(21);
  expect(db.prepare('SELECT * FROM place').all()).toEqual(before);
  const score = db.prepare(
    "INSERT INTO commune_score (place_id, year, version, on_day, content, entry_id) VALUES (1, 2023, ?, '2023-12-01', '{}', 1)",
  );
  expect(() => score.run(1)).toThrow('FOREIGN KEY');
  db.exec("INSERT INTO scoring_sheet (version, content) VALUES (1, '{}')");
  score.run(1);
  expect(() => score.run(1)).toThrow('UNIQUE');
});

test('the scores of a year are found by an index', () => {
  const db = aDatabaseOfVersion18();
  migrate(db, [scoringAndInspections], () => undefined);
  const plan = db.prepare('EXPLAIN QUERY PLAN SELECT * FROM commune_score WHERE year = 2023').all();
  expect(JSON.stringify(plan)).toContain('USING INDEX');
});

test('there is one row of rules, and it is JSON', () => {
  const db = aDatabaseOfVersion18();
  migrate(db, [scoringAndInspections], () => undefined);
  const rule = db.prepare('INSERT INTO inspection_rule (id, content) VALUES (?, ?)');
  expect(() => rule.run(2, '{}')).toThrow('CHECK');
  expect(() => rule.run(1, 'x')).toThrow('CHECK');
  rule.run(1, '{}');
});
