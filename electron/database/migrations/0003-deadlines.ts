import type { Migration } from '../migrate.ts';

/**
 * Rules that can be changed and stopped, single occurrences that can be skipped, moved or extended, receipts on paper and
 * returns, and the letters that went out. An obligation's identity is its regime, agency and period (and occasion), never
 * its date: making the occurrences anew changes nothing.
 */
const tables = `
ALTER TABLE regime ADD COLUMN warn_days INTEGER NOT NULL DEFAULT 10 CHECK (warn_days BETWEEN 0 AND 90);
ALTER TABLE regime ADD COLUMN task_id INTEGER REFERENCES task (id);
ALTER TABLE regime ADD COLUMN starts_on TEXT CHECK (starts_on IS date(starts_on));
ALTER TABLE regime ADD COLUMN ended_on TEXT CHECK (ended_on IS date(ended_on));
CREATE INDEX regime_plan ON regime (plan_id);

CREATE TABLE request (
  id INTEGER PRIMARY KEY, regime_id INTEGER NOT NULL REFERENCES regime (id), number INTEGER NOT NULL,
  asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)), due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
  subject TEXT NOT NULL, document_number TEXT NOT NULL, at TEXT NOT NULL, UNIQUE (regime_id, number)
) STRICT;
ALTER TABLE obligation ADD COLUMN request_id INTEGER REFERENCES request (id);
ALTER TABLE obligation ADD COLUMN moved_to TEXT CHECK (moved_to IS date(moved_to));
ALTER TABLE obligation ADD COLUMN skip_reason TEXT;
CREATE INDEX obligation_agency ON obligation (agency_id, due_on);
CREATE INDEX obligation_regime_due ON obligation (regime_id, coalesce(extended_to, moved_to, due_on));
CREATE TABLE obligation_change (
  id INTEGER PRIMARY KEY, obligation_id INTEGER NOT NULL REFERENCES obligation (id),
  kind TEXT NOT NULL CHECK (kind IN ('skip', 'unskip', 'move', 'extend')), to_day TEXT CHECK (to_day IS date(to_day)),
  reason TEXT NOT NULL, document_number TEXT NOT NULL, document_on TEXT CHECK (document_on IS date(document_on)), at TEXT NOT NULL,
  CHECK ((to_day IS NULL) = (kind IN ('skip', 'unskip')))
) STRICT;
CREATE INDEX obligation_change_obligation ON obligation_change (obligation_id);

ALTER TABLE receipt ADD COLUMN document_number TEXT NOT NULL DEFAULT '';
ALTER TABLE receipt ADD COLUMN returned_on TEXT CHECK (returned_on IS date(returned_on));
ALTER TABLE receipt ADD COLUMN return_reason TEXT NOT NULL DEFAULT '';
CREATE INDEX receipt_import ON receipt (import_id);

CREATE TABLE letter_template (
  kind TEXT PRIMARY KEY CHECK (kind IN ('reminder', 'returned', 'thanks', 'request')), subject TEXT NOT NULL, body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE letter (
  id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan (id),
  kind TEXT NOT NULL CHECK (kind IN ('reminder', 'returned', 'thanks', 'request')), made_at TEXT NOT NULL, subject TEXT NOT NULL,
  document TEXT NOT NULL, file_name TEXT NOT NULL, number TEXT NOT NULL DEFAULT '', issued_on TEXT CHECK (issued_on IS date(issued_on))
) STRICT;
CREATE TABLE letter_obligation (
  letter_id INTEGER NOT NULL REFERENCES letter (id), obligation_id INTEGER NOT NULL REFERENCES obligation (id),
  PRIMARY KEY (letter_id, obligation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_obligation_obligation ON letter_obligation (obligation_id);
CREATE TABLE letter_agency (
  letter_id INTEGER NOT NULL REFERENCES letter (id), agency_id INTEGER NOT NULL REFERENCES agency (id), nth INTEGER NOT NULL,
  PRIMARY KEY (letter_id, agency_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_agency_agency ON letter_agency (agency_id);
`;

export const deadlines: Migration = { version: 3, name: 'deadlines', up: (db) => db.exec(tables) };
