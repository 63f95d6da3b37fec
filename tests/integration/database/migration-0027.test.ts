import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { registerImportsUndone } from '../../../electron/database/migrations/0027-register-imports-undone.ts';
import { aDatabaseOfVersion } from '../../builders/a-database-of-version.ts';

test('files that were taken into a register stand as they did, none of them taken back', () => {
  const db = aDatabaseOfVersion(
    26,
    `INSERT INTO register (id, number, code, name, clauses, feeds, sensitivity, origin)
       VALUES (1, 1, 'ST01', 'Sổ', '[]', '[]', 'normal', 'proposed');
     INSERT INTO register_import (id, register_id, sha256, file_name, bytes, applied_at, created, same, refused, reading)
       VALUES (3, 1, '00', 'a.xlsx', 10, '2023-01-16T08:00:00+07:00', 2, 1, 0, '{}')`,
  );
  const before = db.prepare('SELECT * FROM register_import').all();
  migrate(db, [registerImportsUndone], () => undefined);
  expect(versionOf(db)).toBe(27);
  expect(db.prepare('SELECT * FROM register_import').all()).toEqual(
    before.map((row) => ({ ...Object(row), undone_at: null, undone_reason: '' })),
  );
});
