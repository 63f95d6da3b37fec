import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import { FigureSourceKind } from '../../shared/forms/forms.contract.ts';
import { ElementCode, ImportId, PlaceId } from '../../shared/ids.ts';
import { rowWriter } from '../database/insert-row.ts';
import { stateOfNumber } from '../forms/figures.repository.ts';

/**
 * SQL over the append-only history; a test holds the query plans. A change made by taking a file back names in `restores`
 * the older one that holds again, so the change a figure stands on is `coalesce(restores, id)` of its last one. Before
 * a change stood the last one that is neither of a file taken back nor itself made by taking one back, nor of a register.
 */
export const undoQueries = {
  written: `SELECT c.id, c.element_id AS elementId, e.code AS element, e.name AS elementName, c.period,
      c.place_id AS placeId, p.type || ' ' || p.name AS place, p.parent_id AS parentId, c.state, c.value
    FROM value_source s CROSS JOIN value_change c ON c.source_id = s.id
      JOIN data_element e ON e.id = c.element_id JOIN place p ON p.id = c.place_id
    WHERE s.import_id = ? ORDER BY c.id`,
  last: `SELECT c.id, c.restores, c.state, c.value, s.kind, s.at, i.file_name AS fileName
    FROM value_change c JOIN value_source s ON s.id = c.source_id LEFT JOIN import i ON i.id = s.import_id
    WHERE c.element_id = ? AND c.period = ? AND c.place_id = ? ORDER BY c.id DESC LIMIT 1`,
  before: `SELECT c.id, c.state, c.value
    FROM value_change c JOIN value_source s ON s.id = c.source_id LEFT JOIN import i ON i.id = s.import_id
    WHERE c.element_id = ? AND c.period = ? AND c.place_id = ? AND c.id < ?
      AND s.kind <> 'register' AND s.undone_import_id IS NULL AND i.undone_at IS NULL
    ORDER BY c.id DESC LIMIT 1`,
} as const;

const stored = { state: z.number().nullable(), value: z.number().nullable() };
type Stored = { readonly state: number | null; readonly value: number | null };

/** Null: chưa có số liệu. */
const figureIn = ({ state, value }: Stored) =>
  state === null || value === null ? null : { state: stateOfNumber(state), value };

const Written = z
  .object({
    id: z.number(),
    elementId: z.number(),
    element: ElementCode,
    elementName: z.string(),
    period: z.number(),
    placeId: PlaceId,
    place: z.string(),
    parentId: PlaceId.nullable(),
    ...stored,
  })
  .transform(({ state, value, ...row }) => ({ ...row, figure: figureIn({ state, value }) }));
export type WrittenChange = z.output<typeof Written>;

/** Every change a file made, in the order of its cells. */
export const changesOfImport = (handle: Sqlite.Database, id: ImportId): WrittenChange[] =>
  Written.array().parse(handle.prepare(undoQueries.written).all(id));

const Last = z
  .object({
    id: z.number(),
    restores: z.number().nullable(),
    kind: FigureSourceKind,
    at: z.string(),
    fileName: z.string().nullable(),
    ...stored,
  })
  .transform(({ state, value, ...row }) => ({ ...row, figure: figureIn({ state, value }) }));

const Before = z
  .object({ id: z.number(), ...stored })
  .transform(({ id, ...row }) => ({ id, figure: figureIn(row) }))
  .optional();

/** What stands in the place of a change now, and what stood there before it. */
export function aroundChanges(handle: Sqlite.Database) {
  const [last, before] = [handle.prepare(undoQueries.last), handle.prepare(undoQueries.before)];
  return ({ id, elementId, period, placeId }: WrittenChange) => ({
    last: Last.parse(last.get(elementId, period, placeId)),
    before: Before.parse(before.get(elementId, period, placeId, id)),
  });
}

const ImportRow = z
  .object({
    period: z.number().transform(periodOfNumber),
    placeId: PlaceId,
    fileName: z.string(),
    appliedAt: z.string(),
    undoneAt: z.string().nullable(),
    receipts: z.number(),
  })
  .optional();

export const importRow = (handle: Sqlite.Database, id: ImportId) =>
  ImportRow.parse(
    handle
      .prepare(`SELECT i.period, i.place_id AS placeId, i.file_name AS fileName, i.applied_at AS appliedAt,
          i.undone_at AS undoneAt,
          (SELECT count(*) FROM receipt r WHERE r.import_id = i.id AND r.undone_at IS NULL) AS receipts
        FROM import i WHERE i.id = ?`)
      .get(id),
  );

const Later = z.object({ id: ImportId, fileName: z.string(), same: z.number() });

/** Standing files of the same form, district and period that came later and found figures stored already. */
export const laterSame = (handle: Sqlite.Database, id: ImportId) =>
  Later.array().parse(
    handle
      .prepare(`SELECT l.id, l.file_name AS fileName, l.same
        FROM import i JOIN form f ON f.id = i.form_id JOIN form v ON v.code = f.code
          JOIN import l ON l.form_id = v.id AND l.period = i.period AND l.place_id = i.place_id
        WHERE i.id = ? AND l.id > i.id AND l.undone_at IS NULL AND l.same > 0 ORDER BY l.id`)
      .all(id),
  );

/** Its receipts count for nothing from now on; the row stays, with when and why. Opens no transaction. */
export function markUndone(handle: Sqlite.Database, id: ImportId, at: string, reason: string): void {
  handle.prepare('UPDATE import SET undone_at = ?, undone_reason = ? WHERE id = ?').run(at, reason, id);
  handle.prepare('UPDATE receipt SET undone_at = ? WHERE import_id = ?').run(at, id);
}

/** The source of the changes that take a file back. */
export const openUndoSource = (handle: Sqlite.Database, undone: ImportId, at: string, reason: string): number =>
  rowWriter(handle, 'value_source', ['kind', 'import_id', 'at', 'reason', 'undone_import_id'])([
    'undo',
    null,
    at,
    reason,
    undone,
  ]);
