import type { Migration } from '../migrate.ts';

/**
 * Entries of the registers. The id of one that was removed is never given again, because its history stays; the values
 * are one JSON, because which fields there are is data too.
 */
const changes = `
ALTER TABLE register ADD COLUMN content TEXT;
ALTER TABLE register ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
CREATE TABLE register_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT, register_id INTEGER NOT NULL REFERENCES register (id),
  on_day TEXT NOT NULL CHECK (on_day IS date(on_day)), place_id INTEGER NOT NULL REFERENCES place (id),
  content TEXT NOT NULL CHECK (json_valid(content)), words TEXT NOT NULL
) STRICT;
CREATE INDEX register_entry_day ON register_entry (register_id, on_day);
CREATE INDEX register_entry_place ON register_entry (register_id, place_id, on_day);
`;

export const registerEntries: Migration = {
  version: 18,
  name: 'register-entries',
  up: (db) => db.exec(changes),
};
