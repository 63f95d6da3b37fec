import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { reportAddressees } from '../../../electron/database/migrations/0017-report-addressees.ts';
import { aDatabaseOfVersion } from '../../builders/a-database-of-version.ts';

function aDatabaseOfVersion9() {
  return aDatabaseOfVersion(
    9,
    `INSERT INTO office (id, governing_body, name, abbreviation, drafting_unit, place_for_date, recipients, backup_folder)
    VALUES (1, 'UBND', 'SỞ', 'S', 'P', 'Sơn La', 'Lưu: VT', '')`,
  );
}

test('an office of version 9 keeps its settings and addresses nobody in words of its own', () => {
  const db = aDatabaseOfVersion9();
  const before = db.prepare('SELECT * FROM office').get();
  migrate(db, [reportAddressees], () => undefined);
  expect(versionOf(db)).toBe(reportAddressees.version);
  expect(db.prepare('SELECT * FROM office').get()).toEqual({ ...Object(before), report_addressees: '{}' });
});

test('what is no JSON is not stored', () => {
  const db = aDatabaseOfVersion9();
  migrate(db, [reportAddressees], () => undefined);
  expect(() => db.prepare("UPDATE office SET report_addressees = 'x'").run()).toThrow('CHECK');
});
