import type { Migration } from '../migrate.ts';

/**
 * Elements, rules and forms are in force from one plan year to another (null: open), so that an official set can replace
 * ours while earlier years keep what they were counted by. Several versions of a rule share a code, never a first year.
 */
const tables = `
ALTER TABLE data_element ADD COLUMN from_year INTEGER;
ALTER TABLE data_element ADD COLUMN to_year INTEGER;
ALTER TABLE form ADD COLUMN from_year INTEGER;
ALTER TABLE form ADD COLUMN to_year INTEGER;

CREATE TABLE validation_rule_of_years (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL, severity TEXT NOT NULL, definition TEXT NOT NULL, note TEXT NOT NULL,
  from_year INTEGER, to_year INTEGER
) STRICT;
INSERT INTO validation_rule_of_years SELECT id, code, severity, definition, note, NULL, NULL FROM validation_rule;
DROP TABLE validation_rule;
ALTER TABLE validation_rule_of_years RENAME TO validation_rule;
CREATE UNIQUE INDEX validation_rule_version ON validation_rule (code, ifnull(from_year, 0));

CREATE TABLE element_mapping (
  new_element_id INTEGER NOT NULL REFERENCES data_element (id), old_element_id INTEGER NOT NULL REFERENCES data_element (id),
  from_year INTEGER NOT NULL, note TEXT NOT NULL,
  PRIMARY KEY (new_element_id, old_element_id), CHECK (new_element_id <> old_element_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX element_mapping_old ON element_mapping (old_element_id);
CREATE TABLE loaded_set (
  id INTEGER PRIMARY KEY, year INTEGER NOT NULL, name TEXT NOT NULL, basis TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('proposed', 'official', 'office')), file_name TEXT NOT NULL, sha256 TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
`;

export const sets: Migration = { version: 6, name: 'sets', up: (db) => db.exec(tables) };
