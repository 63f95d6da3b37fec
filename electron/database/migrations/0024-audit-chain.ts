import { createHash, randomUUID } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import type { Migration } from '../migrate.ts';

/**
 * The audit log. What the histories held before is chained too, in the order of the clock, since there was no other; closed
 * periods are sealed as they stand.
 */
const table = `
CREATE TABLE audit_entry (
  seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, ref INTEGER NOT NULL, at TEXT NOT NULL, detail TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX audit_entry_sealed ON audit_entry (kind, ref) WHERE kind IN ('closed-period', 'event');
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER audit_entry_no_replace BEFORE INSERT ON audit_entry
WHEN EXISTS (SELECT 1 FROM audit_entry WHERE seq = new.seq)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
`;

const columns = {
  change: ['change_log', 'entity, entity_id, field, before, after, source, at'],
  'report-step': [
    'report_step',
    'report_id, step, state, at, snapshot_id, number, symbol, day, signer_title, signer_name, scan_name, scan_sha256, reason',
  ],
  figures: ['value_source', 'kind, import_id, at, reason, undone_import_id'],
} as const;

const older = `
SELECT at, 'change', id FROM change_log UNION ALL SELECT at, 'report-step', id FROM report_step
UNION ALL SELECT at, 'figures', id FROM value_source UNION ALL SELECT at, 'closed-period', period FROM period_lock
ORDER BY 1, 2, 3`;

const batch = `SELECT id, element_id, period, place_id, state, value, sheet, cell, restores FROM value_change
  WHERE source_id = ? ORDER BY id`;
const closed = `SELECT v.element_id, v.period, v.place_id, v.state, v.value, v.change_id FROM value v
  WHERE v.period IN (SELECT i.id FROM period i JOIN period o ON o.id = ? AND i.year = o.year
    AND i.calendar_from >= o.calendar_from AND i.calendar_to <= o.calendar_to)
  ORDER BY v.period, v.place_id, v.element_id`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const seal = (rows: readonly unknown[]): string =>
  `${rows.length} ${sha256(rows.map((row) => JSON.stringify(row)).join('\n'))}`;

export const auditChain: Migration = {
  version: 24,
  name: 'audit-chain',
  up: (db) => {
    db.exec(table);
    const append = appender(db);
    // Of two databases made alike in the same second each has a log of its own: a write-ahead log of the other shows.
    append('begin', 0, '', randomUUID(), []);
    for (const [at, kind, ref] of db.prepare<[], [string, string, number]>(older).raw().all()) {
      if (kind === 'closed-period') append(kind, ref, at, seal(db.prepare(closed).raw().all(ref)), []);
      else
        append(kind, ref, at, kind === 'figures' ? seal(db.prepare(batch).raw().all(ref)) : '', rowOf(db, kind, ref));
    }
  },
};

function rowOf(db: Sqlite.Database, kind: string, id: number): unknown[] {
  const [, [name, list]] = Object.entries(columns).find(([known]) => known === kind) ?? ['', ['', '']];
  return db.prepare<[number], unknown[]>(`SELECT ${list} FROM ${name} WHERE id = ?`).raw().get(id) ?? [];
}

function appender(db: Sqlite.Database) {
  const insert = db.prepare('INSERT INTO audit_entry (seq, kind, ref, at, detail, sha256) VALUES (?, ?, ?, ?, ?, ?)');
  let [seq, before] = [0, ''];
  return (kind: string, ref: number, at: string, detail: string, content: readonly unknown[]) => {
    const made = sha256(JSON.stringify([before, seq, kind, ref, at, detail, ...content]));
    insert.run(seq, kind, ref, at, detail, made);
    [seq, before] = [seq + 1, made];
  };
}
