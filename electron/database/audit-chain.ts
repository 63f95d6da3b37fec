import { hash } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import { prepared } from './prepared.ts';

/**
 * The audit log: one entry for each change, in the very transaction that makes it, and in each entry a hash over the one
 * before. Their order is a sequence number, because a clock can be set back. Histories that only grow are chained where they
 * are: the entry names the row, its hash covers what the row says. What can still change is copied into the entry.
 */

/** Columns are those the hash was made of: a later column is not among them, and none is ever taken out. */
export const chainedTables = {
  change: { table: 'change_log', columns: ['entity', 'entity_id', 'field', 'before', 'after', 'source', 'at'] },
  'report-step': {
    table: 'report_step',
    columns: [
      ...['report_id', 'step', 'state', 'at', 'snapshot_id', 'number', 'symbol', 'day'],
      ...['signer_title', 'signer_name', 'scan_name', 'scan_sha256', 'reason'],
    ],
  },
  figures: { table: 'value_source', columns: ['kind', 'import_id', 'at', 'reason', 'undone_import_id'] },
} as const;
export type ChainedKind = keyof typeof chainedTables;
export const chainedKinds = ['change', 'report-step', 'figures'] as const satisfies readonly ChainedKind[];

const copiedTables = {
  import: {
    at: 'applied_at',
    columns: ['sha256', 'file_name', 'bytes', 'form_id', 'place_id', 'period', 'created', 'changed', 'same', 'blank'],
  },
  backup_log: { at: 'made_at', columns: ['file_name', 'folder', 'bytes', 'sha256'] },
} as const;

/** What an entry may be about besides a chained row. */
export type EventKind = 'begin' | 'import' | 'backup' | 'closed-period' | 'step' | 'undo' | 'event';

/** The hash of one entry: over the hash before it, the entry, and what its row says. */
export const chainHash = (...parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts));

const newest = '(SELECT seq, sha256 FROM audit_entry ORDER BY seq DESC LIMIT 1)';

/** `kind`, `ref`, `at`, `detail` and the further `content` are SQL expressions of ours. */
const appended = (kind: string, ref: string, at: string, detail: string, content: readonly string[], from = '') =>
  `INSERT INTO audit_entry (seq, kind, ref, at, detail, sha256)
    SELECT p.seq + 1, ${kind}, ${ref}, ${at}, ${detail},
      chain_hash(${['p.sha256', 'p.seq + 1', kind, ref, at, detail, ...content].join(', ')})
    FROM ${newest} p${from}`;

/**
 * For this connection: rows that come into a history are chained as they come. The triggers are temporary, because one kept
 * in the file would call a function that no other program has.
 */
export function installAuditChain(handle: Sqlite.Database): void {
  handle.function('chain_hash', { varargs: true, deterministic: true }, chainHash);
  for (const kind of ['change', 'report-step'] as const) {
    const { table, columns } = chainedTables[kind];
    const content = columns.map((column) => `new.${column}`);
    handle.exec(trigger(table, appended(`'${kind}'`, 'new.id', 'new.at', "''", content)));
  }
  copy(handle, 'import', 'import');
  copy(handle, 'backup', 'backup_log');
}

function copy(handle: Sqlite.Database, kind: EventKind, table: keyof typeof copiedTables): void {
  const { at, columns } = copiedTables[table];
  const detail = `json_object(${columns.map((column) => `'${column}', new.${column}`).join(', ')})`;
  handle.exec(trigger(table, appended(`'${kind}'`, 'new.id', `new.${at}`, detail, [])));
}

const trigger = (table: string, statement: string): string =>
  `CREATE TEMP TRIGGER chain_${table} AFTER INSERT ON main.${table} BEGIN ${statement}; END`;

const event = appended('@kind', '@ref', '@at', '@detail', []);

/** Something that leaves no row in a chained history. To be called inside the transaction that does it. */
export function appendEvent(
  handle: Sqlite.Database,
  entry: { readonly kind: EventKind; readonly ref?: number; readonly at: string; readonly detail: string },
): void {
  prepared(handle, event).run({ ref: 0, ...entry });
}

const { columns } = chainedTables.figures;
const figures = appended(
  "'figures'",
  's.id',
  's.at',
  '@detail',
  columns.map((column) => `s.${column}`),
  ', value_source s WHERE s.id = @source',
);

/** The figures of one source, sealed by their number and hash, once all of them are written. */
export const appendFigures = (handle: Sqlite.Database, source: number, detail: string): void =>
  void prepared(handle, figures).run({ source, detail });

export interface ChainHead {
  readonly seq: number;
  readonly sha256: string;
}

/** The newest entry: noted elsewhere it shows later that nothing was cut off at the end. */
export function chainHead(handle: Sqlite.Database): ChainHead {
  const row = Object(prepared(handle, 'SELECT seq, sha256 FROM audit_entry ORDER BY seq DESC LIMIT 1').get());
  return { seq: Number(row.seq), sha256: String(row.sha256) };
}
