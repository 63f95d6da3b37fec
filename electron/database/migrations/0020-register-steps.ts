import type { Migration } from '../migrate.ts';

/**
 * Steps of the cases of registers with a life. Only what happened is kept; where a case stands follows from it. The id of
 * one that was removed is never given again, because its history stays.
 */
const changes = `
CREATE TABLE register_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT, entry_id INTEGER NOT NULL REFERENCES register_entry (id),
  on_day TEXT NOT NULL CHECK (on_day IS date(on_day)), step TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
CREATE INDEX register_step_entry ON register_step (entry_id, on_day);
`;

export const registerSteps: Migration = {
  version: 20,
  name: 'register-steps',
  up: (db) => db.exec(changes),
};
