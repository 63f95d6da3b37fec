import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { aDatabaseOfVersion } from '../../builders/a-database-of-version.ts';

test('an older database gets a place for layouts and keeps what it had', () => {
  const db = aDatabaseOfVersion(
    9,
    `INSERT INTO place (id, code, name, type, level) VALUES (1, '118', 'Quỳnh Nhai', 'Huyện', 'district');
    INSERT INTO place_alias (place_id, alias) VALUES (1, 'QN')`,
  );
  migrate(db, migrations, () => undefined);
  expect(versionOf(db)).toBe(migrations.at(-1)?.version);
  expect(db.prepare('SELECT alias FROM place_alias').pluck().all()).toEqual(['QN']);
  const insert = db.prepare(`INSERT INTO import_layout (place_id, form_code, name, definition, sha256, saved_at)
    VALUES (?, 'BM01', 'a', ?, 'b', 'c')`);
  expect(insert.run(1, '{}').changes).toBe(1);
  expect(() => insert.run(1, '{')).toThrow('CHECK');
  expect(() => insert.run(2, '{}')).toThrow('FOREIGN KEY');
});
