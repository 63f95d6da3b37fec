import type Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { connect } from '../../../electron/database/open.ts';
import { FileAnswers, noAnswers } from '../../../shared/imports/file-answer.ts';

const rows = `
INSERT INTO form (id, code, version, name, reporter, origin) VALUES (1, 'BM01', 1, 'a', 'district', 'proposed');
INSERT INTO place (id, code, type, name, level) VALUES (1, '116', 'Thành phố', 'Sơn La', 'district');
INSERT INTO period (id, code, kind, year, number, administrative_from, administrative_to, calendar_from, calendar_to)
  VALUES (1, '2023-M01', 'month', 2023, 1, '2022-12-15', '2023-01-14', '2023-01-01', '2023-01-31');
INSERT INTO import (id, sha256, file_name, bytes, form_id, place_id, period, received_on, applied_at, created, changed, same, blank)
  VALUES (1, 'a', 'a.xlsx', 9, 1, 1, 1, '2023-01-17', '2023-01-17T08:00:00', 5, 4, 3, 2);
`;

const imports = (db: Sqlite.Database) => db.prepare('SELECT * FROM import').all();

function broughtFrom(version: number) {
  const db = connect(':memory:');
  onTestFinished(() => void db.close());
  migrate(
    db,
    migrations.filter((migration) => migration.version <= version),
    () => undefined,
  );
  db.exec(rows);
  const before = imports(db);
  migrate(db, migrations, () => undefined);
  return { db, before };
}

describe('a database of version 9', () => {
  test('keeps its imports; none of them was asked anything or corrected another', () => {
    const { db, before } = broughtFrom(9);
    expect(versionOf(db)).toBe(migrations.at(-1)?.version);
    expect(before).toHaveLength(1);
    expect(imports(db)).toMatchObject(before.map((row) => ({ ...Object(row), correction_reason: '' })));
    const kept = db.prepare('SELECT answers FROM import').pluck().get();
    expect(FileAnswers.parse(JSON.parse(String(kept)))).toEqual(noAnswers);
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });

  test('stores no correction without its document, nor answers that are none', () => {
    const { db } = broughtFrom(9);
    expect(() => db.exec("UPDATE import SET correction_reason = 'a'")).toThrow('CHECK');
    expect(() => db.exec("UPDATE import SET answers = 'x'")).toThrow('CHECK');
    expect(() => db.exec("UPDATE import SET correction_reason = 'a', correction_document = 'b'")).not.toThrow();
  });
});
