import type { Migration } from '../migrate.ts';

/**
 * Change sets of administrative units that were applied, with their document. `began_by` and `ended_by` are null where
 * only the catalogue says so: such an end is approximate until a document settles it.
 */
const tables = `
CREATE TABLE place_change (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, document_number TEXT NOT NULL,
  document_on TEXT CHECK (document_on IS date(document_on)), effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on)),
  definition TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
ALTER TABLE place ADD COLUMN began_by INTEGER REFERENCES place_change (id);
ALTER TABLE place ADD COLUMN ended_by INTEGER REFERENCES place_change (id);
CREATE INDEX place_successor_to ON place_successor (to_id);
`;

export const placeChanges: Migration = { version: 8, name: 'place-changes', up: (db) => db.exec(tables) };
