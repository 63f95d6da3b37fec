import type { Migration } from '../migrate.ts';

/**
 * What surrounds a figure: notes, the paper's own bottom lines, findings the office has accepted, periods that are closed.
 * The figures and their append-only history stay as they are.
 */
const tables = `
CREATE TABLE value_note (
  element_id INTEGER NOT NULL REFERENCES data_element (id), period INTEGER NOT NULL REFERENCES period (id),
  place_id INTEGER NOT NULL REFERENCES place (id), text TEXT NOT NULL CHECK (text <> ''), at TEXT NOT NULL,
  PRIMARY KEY (element_id, period, place_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX value_note_period ON value_note (period, place_id);
CREATE TABLE control_total (
  element_id INTEGER NOT NULL REFERENCES data_element (id), period INTEGER NOT NULL REFERENCES period (id),
  district_id INTEGER NOT NULL REFERENCES place (id), value INTEGER NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (element_id, period, district_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX control_total_period ON control_total (period, district_id);
CREATE TABLE accepted_finding (
  rule TEXT NOT NULL, period INTEGER NOT NULL REFERENCES period (id), place_id INTEGER NOT NULL REFERENCES place (id),
  figures TEXT NOT NULL, reason TEXT NOT NULL CHECK (reason <> ''), at TEXT NOT NULL,
  PRIMARY KEY (rule, period, place_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX accepted_finding_period ON accepted_finding (period);
CREATE TABLE period_lock (
  period INTEGER PRIMARY KEY REFERENCES period (id), reason TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
`;

export const figures: Migration = { version: 4, name: 'figures', up: (db) => db.exec(tables) };
