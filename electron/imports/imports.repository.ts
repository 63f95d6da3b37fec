import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { type PeriodCode, periodNumber, periodOfNumber } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import { FormCode, ImportId, PlaceId, Sha256 } from '../../shared/ids.ts';
import { FileAnswers } from '../../shared/imports/file-answer.ts';
import type {
  Correction,
  EarlierImport,
  FileCounts,
  Receipt,
  RecognisedFile,
} from '../../shared/imports/imports.contract.ts';
import { rowWriter } from '../database/insert-row.ts';
import type { Database } from '../database/open.ts';

export interface NewImport {
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly bytes: number;
  /** Code of the plan whose obligations it answers. */
  readonly plan: string;
  readonly formId: number;
  readonly placeId: PlaceId;
  readonly period: PeriodCode;
  readonly receivedOn: Day;
  readonly appliedAt: string;
  readonly counts: FileCounts;
  readonly correction: Correction | null;
  /** Those that something in the file asked for. */
  readonly answers: FileAnswers;
}

/** Keeps that a file was taken in, and counts it as received for every obligation it answers. Opens no transaction. */
export function insertImport(handle: Sqlite.Database, given: NewImport): number {
  const period = periodNumber(given.period);
  const id = rowWriter(handle, 'import', [
    'sha256',
    'file_name',
    'bytes',
    'form_id',
    'place_id',
    'period',
    'received_on',
    'applied_at',
    'created',
    'changed',
    'same',
    'blank',
    'correction_reason',
    'correction_document',
    'answers',
  ])([
    given.sha256,
    given.fileName,
    given.bytes,
    given.formId,
    given.placeId,
    period,
    given.receivedOn,
    given.appliedAt,
    given.counts.created,
    given.counts.changed,
    given.counts.same,
    given.counts.blank,
    given.correction?.reason ?? '',
    given.correction?.document ?? '',
    JSON.stringify(given.answers),
  ]);
  const receipt = rowWriter(handle, 'receipt', ['obligation_id', 'import_id', 'received_on']);
  for (const obligation of answeredObligations(handle, given, period)) receipt([obligation, id, given.receivedOn]);
  return id;
}

/** A regime asks for a form, whichever version of it was in force when the regime was written. */
function answeredObligations(handle: Sqlite.Database, given: NewImport, period: number): number[] {
  const rows = handle
    .prepare(`SELECT o.id FROM obligation o JOIN regime r ON r.id = o.regime_id JOIN plan p ON p.id = r.plan_id
      JOIN agency a ON a.id = o.agency_id WHERE p.code = ? AND o.period = ? AND a.place_id = ?
        AND r.form_id IN (SELECT v.id FROM form f JOIN form v ON v.code = f.code WHERE f.id = ?)`)
    .pluck()
    .all(given.plan, period, given.placeId, given.formId);
  return z.array(z.number()).parse(rows);
}

const receiptQuery = (db: Database) =>
  db
    .selectFrom('import as i')
    .innerJoin('form as f', 'f.id', 'i.formId')
    .innerJoin('place as p', 'p.id', 'i.placeId')
    .select([
      'i.id',
      'i.sha256',
      'i.fileName',
      'i.receivedOn',
      'i.appliedAt',
      'i.created',
      'i.changed',
      'i.same',
      'i.blank',
      'i.correctionReason',
      'i.correctionDocument',
      'i.answers',
      'i.period',
      'f.code as form',
      'f.version as formVersion',
      'p.id as placeId',
      'p.type',
      'p.name',
    ])
    .orderBy('i.id', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof receiptQuery>['execute']>>[number];

const receiptOf = (row: Row, applied: boolean): Receipt => {
  const period = periodOfNumber(row.period);
  return {
    id: ImportId.parse(row.id),
    fileName: row.fileName,
    sha256: Sha256.parse(row.sha256),
    recognised: {
      form: FormCode.parse(row.form),
      formVersion: row.formVersion,
      placeId: PlaceId.parse(row.placeId),
      place: `${row.type} ${row.name}`,
      period,
      periodLabel: periodTitle(period),
    },
    counts: { created: row.created, changed: row.changed, same: row.same, blank: row.blank },
    receivedOn: Day.parse(row.receivedOn),
    appliedAt: row.appliedAt,
    applied,
    correction: row.correctionReason === '' ? null : { reason: row.correctionReason, document: row.correctionDocument },
    answers: FileAnswers.parse(JSON.parse(row.answers)),
  };
};

/** The receipt of a file taken in before and not taken back, by its bytes, whatever it is called now. */
export async function receiptOfFile(db: Database, sha256: Sha256, applied: boolean): Promise<Receipt | undefined> {
  const row = await receiptQuery(db).where('i.sha256', '=', sha256).where('i.undoneAt', 'is', null).executeTakeFirst();
  return row === undefined ? undefined : receiptOf(row, applied);
}

/** The last import of the same form (any version of it), district and period that was not taken back. */
export async function earlierImport(
  db: Database,
  { form, placeId, period }: RecognisedFile,
): Promise<EarlierImport | undefined> {
  const row = await receiptQuery(db)
    .where('f.code', '=', form)
    .where('i.placeId', '=', placeId)
    .where('i.period', '=', periodNumber(period))
    .where('i.undoneAt', 'is', null)
    .executeTakeFirst();
  return row && { id: ImportId.parse(row.id), fileName: row.fileName, receivedOn: Day.parse(row.receivedOn) };
}

/** What a file was taken in with holds; only one that was not yet can be answered otherwise. */
export const answersOfFile = async (db: Database, sha256: Sha256, given: FileAnswers): Promise<FileAnswers> =>
  (await receiptOfFile(db, sha256, false))?.answers ?? given;

export async function receipts(db: Database, period: PeriodCode | undefined): Promise<Receipt[]> {
  const all = receiptQuery(db).where('i.undoneAt', 'is', null).limit(1000);
  const rows = await (period === undefined ? all : all.where('i.period', '=', periodNumber(period))).execute();
  return rows.map((row) => receiptOf(row, true));
}
