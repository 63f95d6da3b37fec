import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { reportOutlines } from '../../../electron/database/migrations/0013-report-outlines.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { aDatabaseOfVersion } from '../../builders/a-database-of-version.ts';

function anOlderDatabase() {
  return aDatabaseOfVersion(
    9,
    `INSERT INTO period VALUES (2023109, '2023-M09', 'month', 2023, 9, '2023-08-15', '2023-09-14', '2023-09-01', '2023-09-30');
    INSERT INTO report_snapshot (kind, period, made_at, status, document, file_name, pdf_sha256)
    VALUES ('monthly', 2023109, '2023-09-20T01:00:00Z', 'draft', '{}', 'a.pdf', 'b')`,
  );
}

test('an older database gets a place for outlines and words, and keeps what was printed', () => {
  const db = anOlderDatabase();
  migrate(db, migrations, () => undefined);
  expect(versionOf(db)).toBe(migrations.at(-1)?.version);
  expect(db.prepare('SELECT file_name FROM report_snapshot').pluck().all()).toEqual(['a.pdf']);
});

test('it rests on no migration but those up to the ninth, and refuses what is none of ours', () => {
  const db = anOlderDatabase();
  reportOutlines.up(db);
  const outline = db.prepare(
    "INSERT INTO report_outline (period_kind, recipient, definition, saved_at) VALUES (?, ?, '{}', 'c')",
  );
  expect(outline.run('month', null).changes).toBe(1);
  expect(outline.run('month', 'ministry').changes).toBe(1);
  expect(() => outline.run('month', null)).toThrow('UNIQUE');
  expect(() => outline.run('decade', null)).toThrow('CHECK');
  const words =
    db.prepare(`INSERT INTO report_text (period, recipient, audience, request, block, decision, text, saved_at)
    VALUES (?, 'ministry', 'outside', '', 'causes', ?, 'x', 'c')`);
  expect(words.run(2023109, 'changed').changes).toBe(1);
  expect(() => words.run(2023109, 'changed')).toThrow('UNIQUE');
  expect(() => words.run(2023108, 'changed')).toThrow('FOREIGN KEY');
  expect(() => words.run(2023109, 'rewritten')).toThrow('CHECK');
});
