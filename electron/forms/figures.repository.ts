import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { FigureSourceKind, SourceRegister } from '../../shared/forms/forms.contract.ts';
import { ImportId } from '../../shared/ids.ts';
import { FigureState } from '../../shared/numbers/figure.ts';
import { appendFigures } from '../database/audit-chain.ts';
import { sealOf } from '../database/figure-seal.ts';
import { type Cell, rowWriter } from '../database/insert-row.ts';
import { prepared, preparedRaw } from '../database/prepared.ts';

/** The order is the number stored in `value.state`. */
const states = FigureState.options;
const storedStates = ['number', 'none', 'not-applicable'] as const satisfies typeof states;

export interface StoredFigureCell {
  readonly state: FigureState;
  readonly value: number;
}

export const stateNumber = (state: FigureState): number => storedStates.indexOf(state);
export function stateOfNumber(stored: number): FigureState {
  const state = storedStates[stored];
  if (state === undefined) throw new Error(`no state is stored as ${stored}`);
  return state;
}

export interface StoredFigureRow extends StoredFigureCell {
  readonly elementId: number;
  readonly period: number;
  readonly placeId: number;
  readonly changeId: number;
}

type RawFigure = readonly [number, number, number, number, number, number];

/** By hand, because a province is read tens of thousands of figures at a time. */
function isRawFigure(row: unknown): row is RawFigure {
  return Array.isArray(row) && row.length === 6 && row.every((part) => typeof part === 'number');
}

const fromRaw = (rows: readonly unknown[]): StoredFigureRow[] =>
  rows.map((row) => {
    if (!isRawFigure(row)) throw new Error('a figure is six numbers');
    const [elementId, period, placeId, value, state, changeId] = row;
    return { elementId, period, placeId, value, state: stateOfNumber(state), changeId };
  });

const columns = 'v.element_id, v.period, v.place_id, v.value, v.state, v.change_id';

/** SQL of all readings of the big table; a test holds their query plans. */
export const figureQueries = {
  ofDistrict: `SELECT ${columns} FROM value v WHERE v.period = ? AND v.place_id IN (SELECT id FROM place WHERE id = ? OR parent_id = ?)`,
  ofElement: `SELECT ${columns} FROM value v WHERE v.element_id = ? AND v.period IN (SELECT value FROM json_each(?))`,
  single: `SELECT ${columns} FROM value v WHERE v.element_id = ? AND v.period = ? AND v.place_id = ?`,
  series:
    'SELECT v.period, v.value, v.state FROM value v WHERE v.element_id = ? AND v.period IN (SELECT value FROM json_each(?)) AND v.place_id = ?',
} as const;

/** All figures of one period at a district and its communes. */
export const figuresOfDistrict = (handle: Sqlite.Database, period: number, districtId: number): StoredFigureRow[] =>
  fromRaw(preparedRaw(handle, figureQueries.ofDistrict).all(period, districtId, districtId));

/** All figures of the elements in the periods, at every place. */
export function figuresOfElements(
  handle: Sqlite.Database,
  elementIds: readonly number[],
  periods: readonly number[],
): StoredFigureRow[] {
  const statement = preparedRaw(handle, figureQueries.ofElement);
  const among = JSON.stringify(periods);
  return elementIds.flatMap((id) => fromRaw(statement.all(id, among)));
}

export interface FigureWrite {
  readonly elementId: number;
  readonly period: number;
  readonly placeId: number;
  /** Null takes the figure back to "chưa có số liệu". */
  readonly figure: StoredFigureCell | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** The older change whose figure holds again; absent: the figure is new. */
  readonly restores?: number;
}

type SourceKind = Exclude<FigureSourceKind, 'register'>;

/** Opens a source (one file applied, one entry by hand): every change belongs to one. */
export const openSource = (
  handle: Sqlite.Database,
  kind: SourceKind,
  importId: number | null,
  at: string,
  reason: string,
): number => rowWriter(handle, 'value_source', ['kind', 'import_id', 'at', 'reason'])([kind, importId, at, reason]);

/** The source of what is counted from a register, or put back because it counts no more. */
export const openRegisterSource = (handle: Sqlite.Database, registerId: number, at: string, reason: string): number =>
  rowWriter(handle, 'value_source', ['kind', 'register_id', 'at', 'reason'])(['register', registerId, at, reason]);

const upsertFigure = `INSERT INTO value (element_id, period, place_id, value, state, change_id) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (element_id, period, place_id) DO UPDATE SET value = excluded.value, state = excluded.state, change_id = excluded.change_id`;
const removeFigure = 'DELETE FROM value WHERE element_id = ? AND period = ? AND place_id = ?';

/** Writes all figures of a source with their history, and seals them. To be called inside a transaction: it opens none. */
export function writeFigures(handle: Sqlite.Database, sourceId: number, writes: readonly FigureWrite[]): void {
  const change = rowWriter(handle, 'value_change', [
    'source_id',
    'element_id',
    'period',
    'place_id',
    'state',
    'value',
    'sheet',
    'cell',
    'restores',
  ]);
  const upsert = prepared(handle, upsertFigure);
  const remove = prepared(handle, removeFigure);
  const written: (readonly Cell[])[] = [];
  for (const { elementId, period, placeId, figure, sheet, cell, restores } of writes) {
    const key = [elementId, period, placeId] as const;
    const [state, value]: Cell[] = figure === null ? [null, null] : [stateNumber(figure.state), figure.value];
    const content = [...key, state ?? null, value ?? null, sheet, cell, restores ?? null];
    const changeId = change([sourceId, ...content]);
    written.push([changeId, ...content]);
    if (figure === null) remove.run(...key);
    else upsert.run(...key, value ?? 0, state ?? 0, changeId);
  }
  appendFigures(handle, sourceId, sealOf(written));
}

/** Reads single figures. */
export function figureReader(handle: Sqlite.Database) {
  const statement = preparedRaw(handle, figureQueries.single);
  return (elementId: number, period: number, placeId: number): StoredFigureRow | undefined =>
    fromRaw(statement.all(elementId, period, placeId))[0];
}

const Series = z.array(z.tuple([z.number(), z.number(), z.number()]));

/** One element at one place in the periods. */
export const figureSeries = (
  handle: Sqlite.Database,
  elementId: number,
  placeId: number,
  periods: readonly number[],
): (StoredFigureCell & { readonly period: number })[] =>
  Series.parse(preparedRaw(handle, figureQueries.series).all(elementId, JSON.stringify(periods), placeId)).map(
    ([period, value, state]) => ({ period, value, state: stateOfNumber(state) }),
  );

/** Of `register r`: its code and its name as the office has it. */
export const registerColumns = `CASE WHEN r.id IS NULL THEN NULL ELSE
  json_object('code', r.code, 'name', coalesce(json_extract(r.content, '$.name'), r.name)) END AS register`;

export const storedRegister = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : SourceRegister.parse(JSON.parse(text))));

const FigureChangeRow = z.object({
  change: z.number(),
  reason: z.string(),
  at: z.string(),
  kind: FigureSourceKind,
  fileName: z.string().nullable(),
  receivedOn: Day.nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  state: z
    .number()
    .nullable()
    .transform((stored) => (stored === null ? null : stateOfNumber(stored))),
  value: z.number().nullable(),
  undoneImport: ImportId.nullable(),
  register: storedRegister,
});

/** Every change of one figure, newest first. A figure taken back keeps its history. */
export function figureHistory(handle: Sqlite.Database, elementId: number, period: number, placeId: number) {
  const rows = handle
    .prepare(`SELECT c.id AS change, s.reason, s.at, s.kind, i.file_name AS fileName, i.received_on AS receivedOn,
        o.sheet, o.cell, c.state, c.value, s.undone_import_id AS undoneImport, ${registerColumns}
      FROM value_change c JOIN value_source s ON s.id = c.source_id LEFT JOIN register r ON r.id = s.register_id
        JOIN value_change o ON o.id = coalesce(c.restores, c.id) JOIN value_source b ON b.id = o.source_id
        LEFT JOIN import i ON i.id = b.import_id
      WHERE c.element_id = ? AND c.period = ? AND c.place_id = ? ORDER BY c.id DESC`)
    .all(elementId, period, placeId);
  return FigureChangeRow.array().parse(rows);
}
