import type { Migration } from '../migrate.ts';

/** Layouts of tables that are none of our forms, as an officer pointed at them, for each sender. */
const tables = `
CREATE TABLE import_layout (
  id INTEGER PRIMARY KEY, place_id INTEGER NOT NULL REFERENCES place (id), form_code TEXT NOT NULL,
  name TEXT NOT NULL, definition TEXT NOT NULL CHECK (json_valid(definition)),
  sha256 TEXT NOT NULL, saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX import_layout_place ON import_layout (place_id);
`;

export const importLayouts: Migration = { version: 10, name: 'import-layouts', up: (db) => db.exec(tables) };
