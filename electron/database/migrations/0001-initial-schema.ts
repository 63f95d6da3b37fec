import type { Migration } from '../migrate.ts';

/**
 * Values are fixed-point integers (scale held by the data element) with a state:
 * 0 number, 1 không phát sinh, 2 không áp dụng; no row = chưa có số liệu.
 * `period` is the integer of `periodNumber` (shared/calendar/period.ts), so the months of a year are one range.
 * `value.change_id` is the change that brought the figure: one step from a number to its file, sheet and cell.
 */
const tables = `
CREATE TABLE office (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  governing_body TEXT NOT NULL, name TEXT NOT NULL, abbreviation TEXT NOT NULL, drafting_unit TEXT NOT NULL,
  place_for_date TEXT NOT NULL, recipients TEXT NOT NULL, backup_folder TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;
CREATE TABLE signatory (
  id INTEGER PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, authority TEXT NOT NULL, name TEXT NOT NULL
) STRICT;

CREATE TABLE place (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('province', 'district', 'commune')),
  parent_id INTEGER REFERENCES place (id),
  valid_from TEXT CHECK (valid_from IS date(valid_from)), valid_to TEXT CHECK (valid_to IS date(valid_to))
) STRICT;
CREATE UNIQUE INDEX place_identity ON place (code, ifnull(valid_from, ''));
CREATE INDEX place_parent ON place (parent_id);
CREATE TABLE place_alias (
  place_id INTEGER NOT NULL REFERENCES place (id), alias TEXT NOT NULL, PRIMARY KEY (place_id, alias)
) STRICT, WITHOUT ROWID;
CREATE TABLE place_successor (
  from_id INTEGER NOT NULL REFERENCES place (id), to_id INTEGER NOT NULL REFERENCES place (id),
  on_day TEXT NOT NULL CHECK (on_day IS date(on_day)), part TEXT NOT NULL CHECK (part IN ('whole', 'part')),
  PRIMARY KEY (from_id, to_id, on_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE agency (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, short_name TEXT NOT NULL, kind TEXT NOT NULL,
  binding TEXT NOT NULL CHECK (binding IN ('yeu-cau', 'de-nghi')), place_id INTEGER REFERENCES place (id),
  section TEXT, seq INTEGER NOT NULL, collective INTEGER NOT NULL CHECK (collective IN (0, 1)),
  valid_from TEXT CHECK (valid_from IS date(valid_from)), valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX agency_place ON agency (place_id);
CREATE TABLE agency_successor (
  from_id INTEGER NOT NULL REFERENCES agency (id), to_id INTEGER NOT NULL REFERENCES agency (id),
  on_day TEXT NOT NULL CHECK (on_day IS date(on_day)), part TEXT NOT NULL CHECK (part IN ('whole', 'part')),
  PRIMARY KEY (from_id, to_id, on_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL, year INTEGER NOT NULL,
  number TEXT, issued_on TEXT CHECK (issued_on IS date(issued_on)), issuer TEXT NOT NULL, field TEXT NOT NULL, status TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE TABLE plan_line (
  plan_id INTEGER NOT NULL REFERENCES plan (id), part TEXT NOT NULL CHECK (part IN ('recipient', 'signature')),
  seq INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (plan_id, part, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE legal_basis (
  id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan (id), seq INTEGER NOT NULL, number TEXT NOT NULL,
  issued_on TEXT CHECK (issued_on IS date(issued_on)), title TEXT NOT NULL, issuer TEXT NOT NULL, clause TEXT NOT NULL
) STRICT;
CREATE TABLE section (
  id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan (id), parent_id INTEGER REFERENCES section (id),
  code TEXT NOT NULL, printed_number TEXT NOT NULL, title TEXT NOT NULL, seq INTEGER NOT NULL, UNIQUE (plan_id, code)
) STRICT;
CREATE TABLE clause (
  id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan (id), section_id INTEGER REFERENCES section (id),
  label TEXT NOT NULL, kind TEXT NOT NULL, printed_number TEXT NOT NULL, text TEXT NOT NULL, seq INTEGER NOT NULL,
  UNIQUE (plan_id, label)
) STRICT;
CREATE TABLE task (
  id INTEGER PRIMARY KEY, plan_id INTEGER NOT NULL REFERENCES plan (id), clause_id INTEGER NOT NULL REFERENCES clause (id),
  title TEXT NOT NULL, seq INTEGER NOT NULL
) STRICT;
CREATE INDEX task_clause ON task (clause_id);
CREATE TABLE assignment (
  id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL REFERENCES task (id), agency_id INTEGER NOT NULL REFERENCES agency (id),
  role TEXT NOT NULL CHECK (role IN ('lead', 'support', 'monitor')), basis TEXT NOT NULL CHECK (basis IN ('text', 'office')),
  progress TEXT NOT NULL DEFAULT 'not-started'
    CHECK (progress IN ('not-started', 'in-progress', 'done', 'done-late', 'none-occurred')),
  note TEXT NOT NULL DEFAULT '', UNIQUE (task_id, agency_id, role)
) STRICT;
CREATE INDEX assignment_agency ON assignment (agency_id);

CREATE TABLE holiday (
  day TEXT PRIMARY KEY CHECK (day IS date(day)), kind TEXT NOT NULL CHECK (kind IN ('holiday', 'compensation', 'swap', 'make-up')),
  name TEXT NOT NULL, source TEXT NOT NULL, verified INTEGER NOT NULL CHECK (verified IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE period (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, year INTEGER NOT NULL, number INTEGER NOT NULL,
  administrative_from TEXT NOT NULL, administrative_to TEXT NOT NULL, calendar_from TEXT NOT NULL, calendar_to TEXT NOT NULL
) STRICT;

CREATE TABLE data_element (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, short_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('flow', 'stock')), value_type TEXT NOT NULL, unit TEXT NOT NULL,
  scale INTEGER NOT NULL, min INTEGER, max INTEGER, options TEXT NOT NULL,
  small_count_guard INTEGER NOT NULL CHECK (small_count_guard IN (0, 1)), clauses TEXT NOT NULL, origin TEXT NOT NULL, seq INTEGER NOT NULL
) STRICT;
CREATE TABLE data_element_level (
  element_id INTEGER NOT NULL REFERENCES data_element (id), level TEXT NOT NULL, PRIMARY KEY (element_id, level)
) STRICT, WITHOUT ROWID;
CREATE TABLE validation_rule (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, severity TEXT NOT NULL, definition TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE TABLE form (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL, reporter TEXT NOT NULL,
  origin TEXT NOT NULL, UNIQUE (code, version)
) STRICT;
CREATE TABLE form_period_kind (
  form_id INTEGER NOT NULL REFERENCES form (id), kind TEXT NOT NULL, PRIMARY KEY (form_id, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE form_element (
  form_id INTEGER NOT NULL REFERENCES form (id), block INTEGER NOT NULL, rows TEXT NOT NULL, seq INTEGER NOT NULL,
  group_title TEXT NOT NULL, element_id INTEGER NOT NULL REFERENCES data_element (id), agencies TEXT NOT NULL,
  PRIMARY KEY (form_id, block, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE regime (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, plan_id INTEGER NOT NULL REFERENCES plan (id), name TEXT NOT NULL,
  reporters TEXT NOT NULL, agencies TEXT NOT NULL, receiver TEXT NOT NULL, frequency TEXT NOT NULL,
  coverage TEXT NOT NULL CHECK (coverage IN ('administrative', 'calendar')), due TEXT NOT NULL, form_id INTEGER REFERENCES form (id),
  clause TEXT NOT NULL, legal_basis TEXT NOT NULL, due_basis TEXT NOT NULL CHECK (due_basis IN ('text', 'office')), note TEXT NOT NULL
) STRICT;
CREATE TABLE obligation (
  id INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE, regime_id INTEGER NOT NULL REFERENCES regime (id),
  agency_id INTEGER NOT NULL REFERENCES agency (id), period INTEGER NOT NULL REFERENCES period (id),
  task_id INTEGER REFERENCES task (id), cut_off TEXT NOT NULL CHECK (cut_off IS date(cut_off)),
  due_on TEXT NOT NULL CHECK (due_on IS date(due_on)), extended_to TEXT CHECK (extended_to IS date(extended_to))
) STRICT;
CREATE INDEX obligation_due ON obligation (due_on);
CREATE INDEX obligation_regime_period ON obligation (regime_id, period);

CREATE TABLE indicator (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, clause TEXT NOT NULL, presentation TEXT NOT NULL,
  numerator TEXT NOT NULL, denominator TEXT, parts TEXT NOT NULL, note TEXT NOT NULL, origin TEXT NOT NULL, seq INTEGER NOT NULL
) STRICT;
CREATE TABLE target (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, plan_id INTEGER NOT NULL REFERENCES plan (id),
  clause_id INTEGER NOT NULL REFERENCES clause (id), indicator_id INTEGER REFERENCES indicator (id),
  title TEXT NOT NULL, operator TEXT, value INTEGER, scale INTEGER, scope TEXT NOT NULL, seq INTEGER NOT NULL
) STRICT;
CREATE TABLE register (
  id INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  clauses TEXT NOT NULL, feeds TEXT NOT NULL, sensitivity TEXT NOT NULL, origin TEXT NOT NULL
) STRICT;

CREATE TABLE import (
  id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, file_name TEXT NOT NULL, bytes INTEGER NOT NULL,
  form_id INTEGER NOT NULL REFERENCES form (id), place_id INTEGER NOT NULL REFERENCES place (id),
  period INTEGER NOT NULL REFERENCES period (id), received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
  applied_at TEXT NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, same INTEGER NOT NULL, blank INTEGER NOT NULL
) STRICT;
CREATE INDEX import_submission ON import (form_id, period, place_id, received_on);
CREATE TABLE receipt (
  id INTEGER PRIMARY KEY, obligation_id INTEGER NOT NULL REFERENCES obligation (id),
  import_id INTEGER REFERENCES import (id), received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
  UNIQUE (obligation_id, import_id)
) STRICT;
CREATE TABLE value_source (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('file', 'hand', 'undo')), import_id INTEGER REFERENCES import (id),
  at TEXT NOT NULL, reason TEXT NOT NULL, CHECK ((kind = 'file') = (import_id IS NOT NULL))
) STRICT;
CREATE TABLE value_change (
  id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES value_source (id),
  element_id INTEGER NOT NULL, period INTEGER NOT NULL, place_id INTEGER NOT NULL,
  state INTEGER CHECK (state IN (0, 1, 2)), value INTEGER, sheet TEXT, cell TEXT,
  CHECK ((state IS NULL) = (value IS NULL))
) STRICT;
CREATE INDEX value_change_source ON value_change (source_id);
CREATE INDEX value_change_figure ON value_change (element_id, period, place_id);
CREATE TABLE value (
  element_id INTEGER NOT NULL REFERENCES data_element (id), period INTEGER NOT NULL REFERENCES period (id),
  place_id INTEGER NOT NULL REFERENCES place (id), value INTEGER NOT NULL,
  state INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2)), change_id INTEGER NOT NULL REFERENCES value_change (id),
  PRIMARY KEY (element_id, period, place_id), CHECK (state = 0 OR value = 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX value_by_period ON value (period, place_id, element_id, value);

CREATE TABLE change_log (
  id INTEGER PRIMARY KEY, entity TEXT NOT NULL, entity_id INTEGER NOT NULL, field TEXT NOT NULL,
  before TEXT, after TEXT, source TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE INDEX change_log_entity ON change_log (entity, entity_id);
CREATE TABLE report_snapshot (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, period INTEGER NOT NULL REFERENCES period (id), made_at TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'submitted', 'sealed', 'issued')), document TEXT NOT NULL,
  file_name TEXT NOT NULL, pdf_sha256 TEXT NOT NULL
) STRICT;
CREATE TABLE backup_log (
  id INTEGER PRIMARY KEY, file_name TEXT NOT NULL, folder TEXT NOT NULL, made_at TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL
) STRICT;
`;

/** The histories are append-only in the file itself, not by good manners. */
const guards = ['value_change', 'change_log', 'value_source']
  .flatMap((table) =>
    ['UPDATE', 'DELETE'].map(
      (verb) => `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;`,
    ),
  )
  .join('\n');

export const initialSchema: Migration = {
  version: 1,
  name: 'initial-schema',
  up: (db) => db.exec(tables + guards),
};
