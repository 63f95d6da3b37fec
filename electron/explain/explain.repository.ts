import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import { FigureSourceKind } from '../../shared/forms/forms.contract.ts';
import { ImportId, PlaceId, Sha256 } from '../../shared/ids.ts';
import { registerColumns, stateOfNumber, storedRegister } from '../forms/figures.repository.ts';

/**
 * SQL over the append-only history; a test holds the query plans. The index on (element, period, place) ends with the
 * change's own number, so "the last one up to here" is read from it alone.
 */
export const historyQueries = {
  asOf: `SELECT c.period, c.place_id, c.state, c.value, c.id FROM (
    SELECT max(id) AS id FROM value_change
    WHERE element_id = ? AND period IN (SELECT value FROM json_each(?)) AND id <= ? GROUP BY period, place_id
  ) l CROSS JOIN value_change c ON c.id = l.id`,
  lastOf: 'SELECT max(id) FROM value_change WHERE element_id = ? AND period = ? AND place_id = ?',
  lastSource: 'SELECT id FROM value_source WHERE at <= ? ORDER BY id DESC LIMIT 1',
  lastChange: `SELECT max(id) FROM value_change
    WHERE source_id = (SELECT max(source_id) FROM value_change WHERE source_id <= ?)`,
  newest: 'SELECT max(id) FROM value_change',
} as const;

const AsOfRows = z.array(z.tuple([z.number(), z.number(), z.number().nullable(), z.number().nullable(), z.number()]));

/** The last change of every figure of one element in the periods, as far as change `upTo`; a null state: taken back. */
export const figuresAsOf = (handle: Sqlite.Database, elementId: number, periods: readonly number[], upTo: number) =>
  AsOfRows.parse(handle.prepare(historyQueries.asOf).raw().all(elementId, JSON.stringify(periods), upTo)).map(
    ([period, placeId, state, value, change]) => ({
      period: periodOfNumber(period),
      placeId: PlaceId.parse(placeId),
      figure: state === null || value === null ? null : { state: stateOfNumber(state), value },
      change,
    }),
  );

const Id = z.number().nullable().default(null);

/** The number of the newest change; 0 before the first. */
export const newestChange = (handle: Sqlite.Database): number =>
  Id.parse(handle.prepare(historyQueries.newest).pluck().get()) ?? 0;

/**
 * The last change made up to an instant. Changes are numbered in the order in which they were made: what was written
 * before it belongs to it, even if the clock stood ahead then. 0: there was none yet.
 */
export function lastChangeAt(handle: Sqlite.Database, instant: string): number {
  const source = Id.parse(handle.prepare(historyQueries.lastSource).pluck().get(instant));
  return source === null ? 0 : (Id.parse(handle.prepare(historyQueries.lastChange).pluck().get(source)) ?? 0);
}

export const lastChangeOf = (
  handle: Sqlite.Database,
  elementId: number,
  period: number,
  placeId: number,
): number | null => Id.parse(handle.prepare(historyQueries.lastOf).pluck().get(elementId, period, placeId));

const ChangeRow = z
  .object({
    change: z.number(),
    elementId: z.number(),
    period: z.number(),
    placeId: z.number(),
    state: z.number().nullable(),
    value: z.number().nullable(),
    kind: FigureSourceKind,
    at: z.string(),
    reason: z.string(),
    fileName: z.string().nullable(),
    receivedOn: Day.nullable(),
    sheet: z.string().nullable(),
    cell: z.string().nullable(),
    sha256: Sha256.nullable(),
    undoneImport: ImportId.nullable(),
    register: storedRegister,
  })
  .transform(({ elementId, period, placeId, state, value, sha256, ...source }) => ({
    key: { elementId, period, placeId },
    figure: state === null || value === null ? null : { state: stateOfNumber(state), value },
    sha256,
    source,
  }));
export type StoredChange = z.output<typeof ChangeRow>;

/** Reads single changes with one prepared statement. Where a file was taken back, the older change brought the figure. */
export function changeReader(handle: Sqlite.Database): (change: number) => StoredChange | undefined {
  const statement = handle.prepare(`SELECT c.id AS change, c.element_id AS elementId, c.period, c.place_id AS placeId,
      c.state, c.value, s.kind, s.at, s.reason, i.file_name AS fileName, i.received_on AS receivedOn, o.sheet, o.cell, i.sha256,
      s.undone_import_id AS undoneImport, ${registerColumns}
    FROM value_change c JOIN value_source s ON s.id = c.source_id LEFT JOIN register r ON r.id = s.register_id
      JOIN value_change o ON o.id = coalesce(c.restores, c.id) JOIN value_source b ON b.id = o.source_id
      LEFT JOIN import i ON i.id = b.import_id WHERE c.id = ?`);
  return (change) => ChangeRow.optional().parse(statement.get(change));
}

const NamedPlace = z.object({
  id: PlaceId,
  name: z.string(),
  level: z.string(),
  parentId: PlaceId.nullable(),
  validTo: Day.nullable(),
});
export type NamedPlace = z.infer<typeof NamedPlace>;

/** Every place there ever was: history speaks of ended ones too. */
export const namedPlaces = (handle: Sqlite.Database): ReadonlyMap<PlaceId, NamedPlace> =>
  new Map(
    NamedPlace.array()
      .parse(
        handle
          .prepare(
            "SELECT id, type || ' ' || name AS name, level, parent_id AS parentId, valid_to AS validTo FROM place",
          )
          .all(),
      )
      .map((place) => [place.id, place]),
  );

const Snapshot = z.object({ madeAt: z.string(), fileName: z.string(), lastChange: z.number().nullable() }).optional();

export const printedReport = (handle: Sqlite.Database, id: number) =>
  Snapshot.parse(
    handle
      .prepare(
        'SELECT made_at AS madeAt, file_name AS fileName, last_change AS lastChange FROM report_snapshot WHERE id = ?',
      )
      .get(id),
  );
