import type { Migration } from '../migrate.ts';

/**
 * Several plans side by side, and work on them: results, evidence, amendments, saved filters, meetings.
 * Codes of regimes and targets are unique within a plan only, for next year's plan carries the same ones.
 * `added_on` and `ended_on` are null where something was there from the plan's first day, or still is.
 */
const tables = `
CREATE TABLE regime_of_plan (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL, plan_id INTEGER NOT NULL REFERENCES plan (id), name TEXT NOT NULL,
  reporters TEXT NOT NULL, agencies TEXT NOT NULL, receiver TEXT NOT NULL, frequency TEXT NOT NULL,
  coverage TEXT NOT NULL CHECK (coverage IN ('administrative', 'calendar')), due TEXT NOT NULL, form_id INTEGER REFERENCES form (id),
  clause TEXT NOT NULL, legal_basis TEXT NOT NULL, due_basis TEXT NOT NULL CHECK (due_basis IN ('text', 'office')), note TEXT NOT NULL,
  UNIQUE (plan_id, code)
) STRICT;
INSERT INTO regime_of_plan SELECT id, code, plan_id, name, reporters, agencies, receiver, frequency, coverage, due, form_id, clause,
  legal_basis, due_basis, note FROM regime;
DROP TABLE regime;
ALTER TABLE regime_of_plan RENAME TO regime;

CREATE TABLE target_of_plan (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL, plan_id INTEGER NOT NULL REFERENCES plan (id),
  clause_id INTEGER NOT NULL REFERENCES clause (id), indicator_id INTEGER REFERENCES indicator (id),
  title TEXT NOT NULL, operator TEXT, value INTEGER, scale INTEGER, scope TEXT NOT NULL, seq INTEGER NOT NULL,
  UNIQUE (plan_id, code)
) STRICT;
INSERT INTO target_of_plan SELECT id, code, plan_id, clause_id, indicator_id, title, operator, value, scale, scope, seq FROM target;
DROP TABLE target;
ALTER TABLE target_of_plan RENAME TO target;

UPDATE obligation SET identity = (
  SELECT p.code FROM regime r JOIN plan p ON p.id = r.plan_id WHERE r.id = obligation.regime_id
) || ':' || identity;

ALTER TABLE plan ADD COLUMN based_on_id INTEGER REFERENCES plan (id);
CREATE TABLE plan_choice (
  id INTEGER PRIMARY KEY CHECK (id = 1), plan_id INTEGER NOT NULL REFERENCES plan (id)
) STRICT;
ALTER TABLE clause ADD COLUMN origin TEXT NOT NULL DEFAULT 'plan' CHECK (origin IN ('plan', 'office', 'copy'));
ALTER TABLE task ADD COLUMN lineage_id INTEGER;
ALTER TABLE task ADD COLUMN origin TEXT NOT NULL DEFAULT 'plan' CHECK (origin IN ('plan', 'office'));
ALTER TABLE task ADD COLUMN added_on TEXT CHECK (added_on IS date(added_on));
ALTER TABLE task ADD COLUMN ended_on TEXT CHECK (ended_on IS date(ended_on));
CREATE INDEX task_plan ON task (plan_id, seq);
ALTER TABLE assignment ADD COLUMN percent INTEGER CHECK (percent BETWEEN 0 AND 100);
ALTER TABLE assignment ADD COLUMN added_on TEXT CHECK (added_on IS date(added_on));
ALTER TABLE assignment ADD COLUMN ended_on TEXT CHECK (ended_on IS date(ended_on));

CREATE TABLE amendment (
  id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan (id), task_id INTEGER NOT NULL REFERENCES task (id),
  kind TEXT NOT NULL CHECK (kind IN ('add', 'change', 'end', 'supersede')),
  document_number TEXT NOT NULL, document_on TEXT CHECK (document_on IS date(document_on)), reason TEXT NOT NULL,
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on)), text TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE INDEX amendment_task ON amendment (task_id);
CREATE INDEX amendment_plan ON amendment (plan_id);
CREATE TABLE result_note (
  id INTEGER PRIMARY KEY, assignment_id INTEGER NOT NULL REFERENCES assignment (id),
  on_day TEXT NOT NULL CHECK (on_day IS date(on_day)), text TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE INDEX result_note_assignment ON result_note (assignment_id, on_day);
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY, assignment_id INTEGER NOT NULL REFERENCES assignment (id), number TEXT NOT NULL,
  issued_on TEXT CHECK (issued_on IS date(issued_on)), title TEXT NOT NULL, issuer TEXT NOT NULL,
  file_name TEXT, sha256 TEXT, bytes INTEGER, at TEXT NOT NULL,
  CHECK ((file_name IS NULL) = (sha256 IS NULL) AND (sha256 IS NULL) = (bytes IS NULL))
) STRICT;
CREATE INDEX evidence_assignment ON evidence (assignment_id);
CREATE TABLE saved_filter (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, definition TEXT NOT NULL
) STRICT;
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY, on_day TEXT NOT NULL UNIQUE CHECK (on_day IS date(on_day)), at TEXT NOT NULL
) STRICT;
`;

export const planWork: Migration = { version: 2, name: 'plan-work', up: (db) => db.exec(tables) };
