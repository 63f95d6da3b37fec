import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import { ElementCode, FormCode, ImportId, PlaceId, Sha256 } from '../../shared/ids.ts';
import { FileAnswers } from '../../shared/imports/file-answer.ts';
import type { ImportEntry } from '../../shared/imports/history.contract.ts';
import { stateOfNumber } from '../forms/figures.repository.ts';

const Row = z
  .object({
    id: ImportId,
    sha256: Sha256,
    fileName: z.string(),
    bytes: z.number(),
    form: FormCode,
    formVersion: z.number(),
    placeId: PlaceId,
    place: z.string(),
    period: z.number().transform(periodOfNumber),
    receivedOn: Day,
    appliedAt: z.string(),
    created: z.number(),
    changed: z.number(),
    same: z.number(),
    blank: z.number(),
    undoneAt: z.string().nullable(),
    undoneReason: z.string(),
    correctionReason: z.string(),
    correctionDocument: z.string(),
    answers: z.string().transform((text) => FileAnswers.parse(JSON.parse(text))),
  })
  .transform(
    ({
      form,
      formVersion,
      placeId,
      place,
      period,
      created,
      changed,
      same,
      blank,
      undoneAt,
      undoneReason,
      correctionReason,
      correctionDocument,
      ...row
    }): Omit<ImportEntry, 'replaces' | 'replacedBy'> => ({
      ...row,
      recognised: { form, formVersion, placeId, place, period, periodLabel: periodTitle(period) },
      counts: { created, changed, same, blank },
      correction: correctionReason === '' ? null : { reason: correctionReason, document: correctionDocument },
      undone: undoneAt === null ? null : { at: undoneAt, reason: undoneReason },
    }),
  );

/** Everything ever taken in, newest first. */
export const importRows = (handle: Sqlite.Database) =>
  Row.array().parse(
    handle
      .prepare(`SELECT i.id, i.sha256, i.file_name AS fileName, i.bytes, f.code AS form, f.version AS formVersion,
          p.id AS placeId, p.type || ' ' || p.name AS place, i.period, i.received_on AS receivedOn,
          i.applied_at AS appliedAt, i.created, i.changed, i.same, i.blank,
          i.undone_at AS undoneAt, i.undone_reason AS undoneReason,
          i.correction_reason AS correctionReason, i.correction_document AS correctionDocument, i.answers
        FROM import i JOIN form f ON f.id = i.form_id JOIN place p ON p.id = i.place_id ORDER BY i.id DESC`)
      .all(),
  );

/** A test holds their query plans. */
export const figuresOfImportQueries = {
  takenFigures: `SELECT e.code AS element, c.place_id AS placeId, c.state, c.value
    FROM value_source s CROSS JOIN value_change c ON c.source_id = s.id JOIN data_element e ON e.id = c.element_id
    WHERE s.import_id = ? AND c.state IS NOT NULL`,
  takenCells: `SELECT c.sheet, c.cell FROM value_source s CROSS JOIN value_change c ON c.source_id = s.id
    WHERE s.import_id = ? AND c.sheet IS NOT NULL AND c.cell IS NOT NULL`,
} as const;

const TakenFigure = z.object({ element: ElementCode, placeId: PlaceId, state: z.number(), value: z.number() });

/** Every figure the file brought, as it was stored then. */
export const takenFigures = (handle: Sqlite.Database, id: ImportId) =>
  TakenFigure.array()
    .parse(handle.prepare(figuresOfImportQueries.takenFigures).all(id))
    .map(({ element, placeId, state, value }) => ({
      element,
      placeId,
      figure: { state: stateOfNumber(state), value },
    }));

const Taken = z.array(z.tuple([z.string(), z.string()]));

/** Sheet and cell of every figure the file brought. */
export const takenCells = (handle: Sqlite.Database, id: ImportId): [sheet: string, cell: string][] =>
  Taken.parse(handle.prepare(figuresOfImportQueries.takenCells).raw().all(id));
