import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { rowWriter } from '../database/insert-row.ts';

/** What was written beside figures and above locks; each kind has a history of its own in the change log. */
export interface EntryChange {
  readonly entity: 'value-note' | 'control-total' | 'period-lock';
  /** The element, or the number of the period. */
  readonly id: number;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export const logEntryChange = (handle: Sqlite.Database, change: EntryChange, at: string): number =>
  rowWriter(handle, 'change_log', ['entity', 'entity_id', 'field', 'before', 'after', 'source', 'at'])([
    change.entity,
    change.id,
    change.field,
    change.before,
    change.after,
    'hand',
    at,
  ]);

const Pairs = z.array(z.tuple([z.number(), z.number()]));

/** Element and place of every note of one period at a district and its communes. */
export const notesOfDistrict = (handle: Sqlite.Database, period: number, districtId: number) =>
  Pairs.parse(
    handle
      .prepare(`SELECT element_id, place_id FROM value_note
        WHERE period = ? AND place_id IN (SELECT id FROM place WHERE id = ? OR parent_id = ?)`)
      .raw()
      .all(period, districtId, districtId),
  );

/** Element and value of every bottom line typed from the district's paper. */
export const controlTotalsOf = (handle: Sqlite.Database, period: number, districtId: number) =>
  Pairs.parse(
    handle
      .prepare('SELECT element_id, value FROM control_total WHERE period = ? AND district_id = ? ORDER BY element_id')
      .raw()
      .all(period, districtId),
  );

/** Row ids of the element, the period and the place. */
export type RowKey = readonly [elementId: number, period: number, placeId: number];

export function noteAt(handle: Sqlite.Database, key: RowKey): string {
  const statement = handle.prepare('SELECT text FROM value_note WHERE element_id = ? AND period = ? AND place_id = ?');
  return z
    .string()
    .default('')
    .parse(statement.pluck().get(...key));
}

/** An empty note is no note. */
export function writeNote(handle: Sqlite.Database, key: RowKey, text: string, at: string): void {
  if (text === '') {
    handle.prepare('DELETE FROM value_note WHERE element_id = ? AND period = ? AND place_id = ?').run(...key);
    return;
  }
  handle
    .prepare(`INSERT INTO value_note (element_id, period, place_id, text, at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (element_id, period, place_id) DO UPDATE SET text = excluded.text, at = excluded.at`)
    .run(...key, text, at);
}

export function controlTotalAt(handle: Sqlite.Database, key: RowKey): number | null {
  const sql = 'SELECT value FROM control_total WHERE element_id = ? AND period = ? AND district_id = ?';
  return z
    .number()
    .nullable()
    .default(null)
    .parse(
      handle
        .prepare(sql)
        .pluck()
        .get(...key),
    );
}

export function writeControlTotal(handle: Sqlite.Database, key: RowKey, value: number | null, at: string): void {
  if (value === null) {
    handle.prepare('DELETE FROM control_total WHERE element_id = ? AND period = ? AND district_id = ?').run(...key);
    return;
  }
  handle
    .prepare(`INSERT INTO control_total (element_id, period, district_id, value, at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (element_id, period, district_id) DO UPDATE SET value = excluded.value, at = excluded.at`)
    .run(...key, value, at);
}
