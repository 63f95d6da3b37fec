import type { Migration } from '../migrate.ts';

/**
 * Backups in the order they were made, whatever the clock said; what each was for; which were taken away again. Rehearsals
 * and restores leave a line, because a reminder and the officer ask when the last one was.
 */
const changes = `
ALTER TABLE backup_log ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE backup_log ADD COLUMN reason TEXT NOT NULL DEFAULT 'request'
  CHECK (reason IN ('request', 'exit', 'import', 'migration', 'outside'));
ALTER TABLE backup_log ADD COLUMN is_encrypted INTEGER NOT NULL DEFAULT 0 CHECK (is_encrypted IN (0, 1));
ALTER TABLE backup_log ADD COLUMN removed_at TEXT;
UPDATE backup_log SET sequence = id;
CREATE TABLE backup_check (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('rehearsal', 'restore')), at TEXT NOT NULL,
  file_name TEXT NOT NULL, made_at TEXT NOT NULL, is_sound INTEGER NOT NULL CHECK (is_sound IN (0, 1))
) STRICT;
`;

export const backups: Migration = {
  version: 23,
  name: 'backups',
  up: (db) => db.exec(changes),
};
