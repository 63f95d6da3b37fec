import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { FedHolder, ReportedFigure } from '../../shared/forms/fed-figure-choice.ts';
import { SourceRegister } from '../../shared/forms/forms.contract.ts';
import { rowWriter } from '../database/insert-row.ts';
import { prepared, preparedRaw } from '../database/prepared.ts';
import { type StoredFigureCell, type StoredFigureRow, stateOfNumber } from './figures.repository.ts';

/** Row ids of the element, the period and the place. */
export type FedKey = readonly [elementId: number, period: number, placeId: number];

const ofKey = 'element_id = ? AND period = ? AND place_id = ?';
const registerName = "coalesce(json_extract(r.content, '$.name'), r.name)";
const chosenReport = `EXISTS (SELECT 1 FROM fed_choice c WHERE c.element_id = f.element_id AND c.period = f.period
  AND c.place_id = f.place_id AND c.holds = 'report')`;

/**
 * SQL of what registers give; a test holds the query plans. What a district said itself is in the history: its last change
 * that is neither a register's nor of a file taken back.
 */
export const fedQueries = {
  holder: `SELECT ${registerName} FROM fed_figure f JOIN register r ON r.id = f.register_id
    WHERE f.element_id = ? AND f.period = ? AND f.place_id = ? AND NOT ${chosenReport}`,
  heldIn: `SELECT f.element_id, f.place_id FROM fed_figure f
    WHERE f.period = ? AND f.place_id IN (SELECT id FROM place WHERE id = ? OR parent_id = ?) AND NOT ${chosenReport}`,
  heldInPeriod: `SELECT f.element_id, f.place_id FROM fed_figure f WHERE f.period = ? AND NOT ${chosenReport}`,
  inPeriod: `SELECT f.element_id AS elementId, f.place_id AS placeId, f.value AS fed, ${registerName} AS register,
      c.holds, c.fed AS fedThen, c.reported AS reportedThen, c.reason, c.at
    FROM fed_figure f JOIN register r ON r.id = f.register_id
      LEFT JOIN fed_choice c ON c.element_id = f.element_id AND c.period = f.period AND c.place_id = f.place_id
    WHERE f.period = ?`,
  reported: `SELECT c.id, c.state, c.value
    FROM value_change c JOIN value_source s ON s.id = c.source_id LEFT JOIN import i ON i.id = s.import_id
    WHERE c.element_id = ? AND c.period = ? AND c.place_id = ?
      AND s.kind <> 'register' AND s.undone_import_id IS NULL AND i.undone_at IS NULL
    ORDER BY c.id DESC LIMIT 1`,
} as const;

/** The name of the register that the figure is counted from; null: none, or the district's own report holds. */
export const registerHolding = (handle: Sqlite.Database, ...key: FedKey): string | null =>
  z
    .tuple([z.string()])
    .transform(([name]) => name)
    .nullable()
    .parse(preparedRaw(handle, fedQueries.holder).get(...key) ?? null);

/** As the office names it. */
export const registerOfId = (handle: Sqlite.Database, id: number): SourceRegister =>
  SourceRegister.parse(
    prepared(handle, `SELECT r.code, ${registerName} AS name FROM register r WHERE r.id = ?`).get(id),
  );

const Fed = z.object({ registerId: z.number(), value: z.number() }).optional();

export const fedAt = (handle: Sqlite.Database, key: FedKey) =>
  Fed.parse(prepared(handle, `SELECT register_id AS registerId, value FROM fed_figure WHERE ${ofKey}`).get(...key));

/** The index by register is written to only where the register is another. */
export function saveFed(handle: Sqlite.Database, key: FedKey, registerId: number, value: number): void {
  const sameRegister = `UPDATE fed_figure SET value = ? WHERE ${ofKey} AND register_id = ?`;
  if (prepared(handle, sameRegister).run(value, ...key, registerId).changes === 1) return;
  prepared(
    handle,
    `INSERT INTO fed_figure (element_id, period, place_id, register_id, value) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (element_id, period, place_id) DO UPDATE SET register_id = excluded.register_id, value = excluded.value`,
  ).run(...key, registerId, value);
}

export const deleteFed = (handle: Sqlite.Database, key: FedKey): void =>
  void prepared(handle, `DELETE FROM fed_figure WHERE ${ofKey}`).run(...key);

/** Its figures stand as they are; nothing keeps them from being changed any more. */
export const releaseFed = (handle: Sqlite.Database, registerId: number): void =>
  void prepared(handle, 'DELETE FROM fed_figure WHERE register_id = ?').run(registerId);

/** Of figures just written, those where a register's figure holds. */
export const heldAmong = (handle: Sqlite.Database, writes: readonly Placed[]): FedKey[] =>
  [...Map.groupBy(writes, ({ period }) => period)].flatMap(([period, some]) => {
    const held = new Set(heldIn(handle, period).map(keyText));
    return some
      .filter(({ elementId, placeId }) => held.has(keyText([elementId, placeId])))
      .map(({ elementId, placeId }): FedKey => [elementId, period, placeId]);
  });

const heldIn = (handle: Sqlite.Database, period: number): Held =>
  Held.parse(preparedRaw(handle, fedQueries.heldInPeriod).all(period));

const Held = z.array(z.tuple([z.number(), z.number()]));
type Held = z.infer<typeof Held>;
const keyText = ([element, place]: readonly [number, number]): string => `${element} ${place}`;

type Placed = Pick<StoredFigureRow, 'elementId' | 'period' | 'placeId'>;

const Choice = z
  .object({ holds: FedHolder, fed: z.number(), reported: jsonFigure(), reason: z.string(), at: z.string() })
  .optional();
export type FedChoice = NonNullable<z.output<typeof Choice>>;

function jsonFigure() {
  return z.string().transform((text) => ReportedFigure.parse(JSON.parse(text)));
}

export const choiceAt = (handle: Sqlite.Database, key: FedKey): FedChoice | undefined =>
  Choice.parse(prepared(handle, `SELECT holds, fed, reported, reason, at FROM fed_choice WHERE ${ofKey}`).get(...key));

export function saveChoice(handle: Sqlite.Database, key: FedKey, choice: FedChoice): void {
  const { holds, fed, reported, reason, at } = choice;
  prepared(handle, `DELETE FROM fed_choice WHERE ${ofKey}`).run(...key);
  const columns = ['element_id', 'period', 'place_id', 'holds', 'fed', 'reported', 'reason', 'at'];
  rowWriter(handle, 'fed_choice', columns)([...key, holds, fed, JSON.stringify(reported), reason, at]);
}

const Reported = z
  .object({ id: z.number(), state: z.number().nullable(), value: z.number().nullable() })
  .transform(({ id, state, value }) => ({
    change: id,
    figure: state === null || value === null ? null : { state: stateOfNumber(state), value },
  }))
  .optional();

/** What the district said itself, with the change that said it; undefined: it never said anything. */
export const reportedAt = (
  handle: Sqlite.Database,
  key: FedKey,
): { readonly change: number; readonly figure: StoredFigureCell | null } | undefined =>
  Reported.parse(prepared(handle, fedQueries.reported).get(...key));

/**
 * The figures of a district and period as it reported them: where a register's figure holds, its own report stands in its
 * place, or nothing.
 */
export function asReported(
  handle: Sqlite.Database,
  rows: readonly StoredFigureRow[],
  period: number,
  district: number,
): StoredFigureRow[] {
  const held = Held.parse(preparedRaw(handle, fedQueries.heldIn).all(period, district, district));
  if (held.length === 0) return [...rows];
  const isHeld = new Set(held.map(keyText));
  const own = held.flatMap(([elementId, placeId]) => {
    const reported = reportedAt(handle, [elementId, period, placeId]);
    if (reported === undefined || reported.figure === null) return [];
    return [{ elementId, period, placeId, changeId: reported.change, ...reported.figure }];
  });
  return [...rows.filter(({ elementId, placeId }) => !isHeld.has(keyText([elementId, placeId]))), ...own];
}

const InPeriod = z.array(
  z.object({
    elementId: z.number(),
    placeId: z.number(),
    fed: z.number(),
    register: z.string(),
    holds: FedHolder.nullable(),
    fedThen: z.number().nullable(),
    reportedThen: jsonFigure().nullable(),
    reason: z.string().nullable(),
    at: z.string().nullable(),
  }),
);

/** Every figure of a period that a register gives, with the choice that was made about it, if any. */
export const fedInPeriod = (handle: Sqlite.Database, period: number) =>
  InPeriod.parse(prepared(handle, fedQueries.inPeriod).all(period));
