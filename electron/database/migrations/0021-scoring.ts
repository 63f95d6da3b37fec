import type { Migration } from '../migrate.ts';

/**
 * Versions of the scoring sheet and what communes got. A score may outlive its line in the register, which the officer
 * can remove there; the screen then says so, hence no reference.
 */
const changes = `
CREATE TABLE scoring_sheet (
  version INTEGER PRIMARY KEY CHECK (version > 0), content TEXT NOT NULL CHECK (json_valid(content)), made_at TEXT
) STRICT;
CREATE TABLE commune_score (
  id INTEGER PRIMARY KEY AUTOINCREMENT, place_id INTEGER NOT NULL REFERENCES place (id), year INTEGER NOT NULL,
  version INTEGER NOT NULL REFERENCES scoring_sheet (version), on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),
  content TEXT NOT NULL CHECK (json_valid(content)), entry_id INTEGER NOT NULL, UNIQUE (year, place_id)
) STRICT;
CREATE INDEX commune_score_place ON commune_score (place_id);
CREATE INDEX commune_score_version ON commune_score (version);
`;

export const scoring: Migration = {
  version: 21,
  name: 'scoring',
  up: (db) => db.exec(changes),
};
