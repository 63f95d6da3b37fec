import { expect, onTestFinished, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { backups } from '../../../electron/database/migrations/0023-backups.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { connect } from '../../../electron/database/open.ts';

function aDatabaseBefore() {
  const db = connect(':memory:');
  onTestFinished(() => void db.close());
  migrate(
    db,
    migrations.filter(({ version }) => version < backups.version),
    () => undefined,
  );
  db.exec(`INSERT INTO backup_log (id, file_name, folder, made_at, bytes, sha256)
    VALUES (4, 'a.sqlite', 'E:', '2023-01-16T08:00:00+07:00', 1, '00'), (7, 'b.sqlite', 'E:', '2022-12-01T08:00:00+07:00', 2, '01')`);
  return db;
}

test('backups that were logged keep what was said of them, in the order they were made whatever the clock said', () => {
  const db = aDatabaseBefore();
  const before = db.prepare('SELECT * FROM backup_log ORDER BY id').all();
  migrate(db, [backups], () => undefined);
  expect(versionOf(db)).toBe(23);
  const added = { reason: 'request', is_encrypted: 0, removed_at: null };
  expect(db.prepare('SELECT * FROM backup_log ORDER BY id').all()).toEqual(
    before.map((row, at) => ({ ...Object(row), ...added, sequence: at === 0 ? 4 : 7 })),
  );
});

test('a check is a rehearsal or a restore, nothing else', () => {
  const db = aDatabaseBefore();
  migrate(db, [backups], () => undefined);
  const note = db.prepare('INSERT INTO backup_check (kind, at, file_name, made_at, is_sound) VALUES (?, ?, ?, ?, ?)');
  note.run('rehearsal', '2023-01-18', 'a.sdpluu', '2023-01-17', 1);
  expect(() => note.run('look', '2023-01-18', 'a.sdpluu', '2023-01-17', 1)).toThrow('CHECK');
});
