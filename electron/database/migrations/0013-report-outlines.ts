import type { Migration } from '../migrate.ts';

/**
 * Outlines the office has changed, what she wrote for one report, and what each of its figures said when she last looked.
 * `request`: empty for the report of a period, else by which document it was asked for.
 */
const report = `period INTEGER NOT NULL REFERENCES period (id),
  recipient TEXT NOT NULL CHECK (recipient IN ('people-committee', 'ministry', 'steering-committee')),
  audience TEXT NOT NULL CHECK (audience IN ('outside', 'inside')), request TEXT NOT NULL`;

const tables = `
CREATE TABLE report_outline (
  id INTEGER PRIMARY KEY,
  period_kind TEXT NOT NULL CHECK (period_kind IN ('month', 'quarter', 'half-year', 'nine-months', 'year')),
  recipient TEXT CHECK (recipient IN ('people-committee', 'ministry', 'steering-committee')),
  definition TEXT NOT NULL CHECK (json_valid(definition)), saved_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX report_outline_owner ON report_outline (period_kind, coalesce(recipient, ''));
CREATE TABLE report_text (
  id INTEGER PRIMARY KEY, ${report}, block TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('accepted', 'changed', 'left-out')),
  text TEXT NOT NULL, saved_at TEXT NOT NULL,
  UNIQUE (period, recipient, audience, request, block)
) STRICT;
CREATE TABLE report_seen (
  ${report}, chip TEXT NOT NULL, said TEXT NOT NULL, seen_at TEXT NOT NULL,
  PRIMARY KEY (period, recipient, audience, request, chip)
) STRICT, WITHOUT ROWID;
`;

export const reportOutlines: Migration = { version: 13, name: 'report-outlines', up: (db) => db.exec(tables) };
