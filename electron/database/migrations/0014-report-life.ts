import type { Migration } from '../migrate.ts';

/**
 * The life of a report: what it is of, its steps, and the prints made of it. All three are histories: rows only come, so
 * what was signed stays as it was. The state of a report is the one its last step left it in. A print knows the last
 * change of a figure it was made of; of an older print only the clock tells (null).
 */
const tables = `
CREATE TABLE report (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('report', 'correction')),
  choice TEXT NOT NULL CHECK (json_valid(choice)), period INTEGER NOT NULL REFERENCES period (id),
  recipient TEXT NOT NULL, audience TEXT NOT NULL, corrects INTEGER REFERENCES report (id), created_at TEXT NOT NULL,
  CHECK ((kind = 'correction') = (corrects IS NOT NULL))
) STRICT;
CREATE INDEX report_period ON report (period);
CREATE INDEX report_corrects ON report (corrects) WHERE corrects IS NOT NULL;
ALTER TABLE report_snapshot ADD COLUMN report_id INTEGER REFERENCES report (id);
ALTER TABLE report_snapshot ADD COLUMN choice TEXT CHECK (choice IS NULL OR json_valid(choice));
ALTER TABLE report_snapshot ADD COLUMN last_change INTEGER;
ALTER TABLE report_snapshot ADD COLUMN layout TEXT NOT NULL DEFAULT '';
ALTER TABLE report_snapshot ADD COLUMN check_code TEXT NOT NULL DEFAULT '';
ALTER TABLE report_snapshot ADD COLUMN pages INTEGER;
CREATE INDEX report_snapshot_report ON report_snapshot (report_id) WHERE report_id IS NOT NULL;
CREATE TABLE report_step (
  id INTEGER PRIMARY KEY, report_id INTEGER NOT NULL REFERENCES report (id),
  step TEXT NOT NULL CHECK (step IN ('submit', 'return', 'sign', 'issue', 'withdraw', 'scan', 'discard')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'sealed', 'issued', 'discarded')), at TEXT NOT NULL,
  snapshot_id INTEGER REFERENCES report_snapshot (id), number TEXT, symbol TEXT, day TEXT CHECK (day IS date(day)),
  signer_title TEXT, signer_name TEXT, scan_name TEXT, scan_sha256 TEXT, reason TEXT NOT NULL DEFAULT '',
  CHECK ((step = 'submit') = (snapshot_id IS NOT NULL)), CHECK ((step IN ('sign', 'issue')) = (day IS NOT NULL)),
  CHECK ((step = 'sign') = (number IS NOT NULL AND symbol IS NOT NULL AND signer_title IS NOT NULL AND signer_name IS NOT NULL)),
  CHECK (step IN ('sign', 'scan') OR scan_sha256 IS NULL), CHECK ((scan_name IS NULL) = (scan_sha256 IS NULL)),
  CHECK (step <> 'scan' OR scan_sha256 IS NOT NULL), CHECK (step <> 'withdraw' OR trim(reason) <> '')
) STRICT;
CREATE INDEX report_step_report ON report_step (report_id);
`;

/** Which step leads from which state to which; shared/reports/life/report-life.ts has the same, a test holds them together. */
const steps = [
  'draft>submit>submitted',
  'draft>discard>discarded',
  'submitted>return>draft',
  'submitted>sign>sealed',
  'sealed>issue>issued',
  'sealed>withdraw>submitted',
  'issued>withdraw>submitted',
  'sealed>scan>sealed',
  'issued>scan>issued',
];

const order = `
CREATE TRIGGER report_step_in_order BEFORE INSERT ON report_step
WHEN instr(' ${steps.join(' ')} ', ' ' || coalesce(
  (SELECT state FROM report_step WHERE report_id = new.report_id ORDER BY id DESC LIMIT 1), 'draft'
) || '>' || new.step || '>' || new.state || ' ') = 0
BEGIN SELECT RAISE(ABORT, 'step-not-allowed'); END;
CREATE TRIGGER report_step_own_print BEFORE INSERT ON report_step
WHEN new.snapshot_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM report_snapshot WHERE id = new.snapshot_id AND report_id = new.report_id AND status = 'submitted')
BEGIN SELECT RAISE(ABORT, 'not-its-print'); END;
`;

/** INSERT OR REPLACE would take a row away without asking a trigger for deletions. */
const guards = ['report', 'report_snapshot', 'report_step']
  .map(
    (table) => `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER ${table}_no_replace BEFORE INSERT ON ${table} WHEN EXISTS (SELECT 1 FROM ${table} WHERE id = new.id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;`,
  )
  .join('');

export const reportLife: Migration = {
  version: 14,
  name: 'report-life',
  up: (db) => db.exec(tables + order + guards),
};
