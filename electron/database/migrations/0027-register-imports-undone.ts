import type { Migration } from '../migrate.ts';

/** A file of a register that was taken back stays in the history, with when and why; the same file may come again. */
export const registerImportsUndone: Migration = {
  version: 27,
  name: 'register-imports-undone',
  up: (db) =>
    db.exec(`ALTER TABLE register_import ADD COLUMN undone_at TEXT;
      ALTER TABLE register_import ADD COLUMN undone_reason TEXT NOT NULL DEFAULT ''`),
};
