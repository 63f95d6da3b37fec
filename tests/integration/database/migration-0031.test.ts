import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { drafterAndContact } from '../../../electron/database/migrations/0031-drafter-and-contact.ts';
import { aDatabaseOfVersion } from '../../builders/a-database-of-version.ts';

test('an office of version 24 keeps its settings and prints neither drafter nor contact', () => {
  const db = aDatabaseOfVersion(
    24,
    `INSERT INTO office (id, governing_body, name, abbreviation, drafting_unit, place_for_date, recipients, backup_folder)
    VALUES (1, 'UBND', 'SỞ', 'S', 'P', 'Sơn La', 'Lưu: VT', '')`,
  );
  const before = db.prepare('SELECT * FROM office').get();
  migrate(db, [drafterAndContact], () => undefined);
  expect(versionOf(db)).toBe(31);
  expect(db.prepare('SELECT * FROM office').get()).toEqual({ ...Object(before), drafted_by: '', contact: '' });
});
