import type { Migration } from '../migrate.ts';

/**
 * Versions of the scoring sheet and what communes got. A score may outlive its line in the register, which the officer
 * can remove there; the screen then says so, hence no reference. How near two inspections may be is one row, once the
 * office has changed it.
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
CREATE TABLE inspection_rule (
  id INTEGER PRIMARY KEY CHECK (id = 1), content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
`;

export const scoringAndInspections: Migration = {
  version: 21,
  name: 'scoring-and-inspections',
  up: (db) => db.exec(changes),
};
