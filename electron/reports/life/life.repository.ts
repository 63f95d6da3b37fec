import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Day } from '../../../shared/calendar/day.ts';
import { type PeriodCode, periodNumber, periodOfNumber } from '../../../shared/calendar/period.ts';
import { FigureSourceKind } from '../../../shared/forms/forms.contract.ts';
import { ReportId, Sha256 } from '../../../shared/ids.ts';
import { ReportKind } from '../../../shared/reports/life/life.contract.ts';
import { ReportState, ReportStep } from '../../../shared/reports/life/report-life.ts';
import { ReportChoice } from '../../../shared/reports/report-choice.ts';
import { rowWriter } from '../../database/insert-row.ts';

const json = z.string().transform((text): unknown => JSON.parse(text));

const StoredReport = z.object({
  id: ReportId,
  kind: ReportKind,
  choice: json.pipe(ReportChoice),
  corrects: ReportId.nullable(),
  createdAt: z.string(),
});
export type StoredReport = z.output<typeof StoredReport>;

const reportColumns = 'r.id, r.kind, r.choice, r.corrects, r.created_at AS createdAt';

export const reportById = (handle: Sqlite.Database, id: ReportId): StoredReport | undefined =>
  StoredReport.optional().parse(handle.prepare(`SELECT ${reportColumns} FROM report r WHERE r.id = ?`).get(id));

/** Of one plan year, newest first. */
export const reportsOfYear = (handle: Sqlite.Database, year: number): StoredReport[] =>
  StoredReport.array().parse(
    handle
      .prepare(
        `SELECT ${reportColumns} FROM report r JOIN period p ON p.id = r.period WHERE p.year = ? ORDER BY r.id DESC`,
      )
      .all(year),
  );

export const correctionsOf = (handle: Sqlite.Database, id: ReportId): StoredReport[] =>
  StoredReport.array().parse(
    handle.prepare(`SELECT ${reportColumns} FROM report r WHERE r.corrects = ? ORDER BY r.id`).all(id),
  );

interface NewReport {
  readonly kind: ReportKind;
  readonly choice: ReportChoice;
  readonly corrects: ReportId | null;
  readonly at: string;
}

export const insertReport = (handle: Sqlite.Database, { kind, choice, corrects, at }: NewReport): ReportId =>
  ReportId.parse(
    rowWriter(handle, 'report', ['kind', 'choice', 'period', 'recipient', 'audience', 'corrects', 'created_at'])([
      kind,
      JSON.stringify(choice),
      periodNumber(choice.period),
      choice.recipient,
      choice.audience,
      corrects,
      at,
    ]),
  );

const StoredStep = z.object({
  id: z.number(),
  reportId: ReportId,
  step: ReportStep,
  state: ReportState,
  at: z.string(),
  snapshotId: z.number().nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  day: Day.nullable(),
  signerTitle: z.string().nullable(),
  signerName: z.string().nullable(),
  scanName: z.string().nullable(),
  scanSha256: z.string().nullable(),
  reason: z.string(),
});
export type StoredStep = z.output<typeof StoredStep>;

/** In the order in which they were taken. */
export const stepsOf = (handle: Sqlite.Database, report: ReportId): StoredStep[] =>
  StoredStep.array().parse(
    handle
      .prepare(
        `SELECT id, report_id AS reportId, step, state, at, snapshot_id AS snapshotId, number, symbol, day,
          signer_title AS signerTitle, signer_name AS signerName, scan_name AS scanName, scan_sha256 AS scanSha256, reason
        FROM report_step WHERE report_id = ? ORDER BY id`,
      )
      .all(report),
  );

export type NewStep = Pick<StoredStep, 'reportId' | 'step' | 'state' | 'at'> &
  Partial<Omit<StoredStep, 'id' | 'reportId' | 'step' | 'state' | 'at'>>;

export const insertStep = (handle: Sqlite.Database, given: NewStep): number =>
  rowWriter(handle, 'report_step', [
    'report_id',
    'step',
    'state',
    'at',
    'snapshot_id',
    'number',
    'symbol',
    'day',
    'signer_title',
    'signer_name',
    'scan_name',
    'scan_sha256',
    'reason',
  ])([
    given.reportId,
    given.step,
    given.state,
    given.at,
    given.snapshotId ?? null,
    given.number ?? null,
    given.symbol ?? null,
    given.day ?? null,
    given.signerTitle ?? null,
    given.signerName ?? null,
    given.scanName ?? null,
    given.scanSha256 ?? null,
    given.reason ?? '',
  ]);

/** The report of that year that bears the number; a withdrawn signing bears none. */
export const signedAs = (handle: Sqlite.Database, number: string, symbol: string, year: string): ReportId | undefined =>
  ReportId.optional().parse(
    handle
      .prepare(
        `SELECT s.report_id FROM report_step s WHERE s.step = 'sign' AND s.number = ? AND s.symbol = ? AND substr(s.day, 1, 4) = ?
          AND NOT EXISTS (SELECT 1 FROM report_step w WHERE w.report_id = s.report_id AND w.step = 'withdraw' AND w.id > s.id)`,
      )
      .pluck()
      .get(number, symbol, year),
  );

/** Files named by the steps of reports: scans of signed pages, each once by its content. */
export const scanFiles = (handle: Sqlite.Database): { name: string; sha256: string }[] =>
  z
    .array(z.object({ name: z.string(), sha256: z.string() }))
    .parse(
      handle
        .prepare(
          'SELECT DISTINCT scan_name AS name, scan_sha256 AS sha256 FROM report_step WHERE scan_sha256 IS NOT NULL',
        )
        .all(),
    );

/** Prints for signature, each once by its content. */
export const keptPrintFiles = (handle: Sqlite.Database) =>
  z
    .array(z.object({ name: z.string(), sha256: Sha256 }))
    .parse(
      handle
        .prepare(
          "SELECT file_name AS name, pdf_sha256 AS sha256 FROM report_snapshot WHERE status = 'submitted' ORDER BY id",
        )
        .all(),
    );

export const isPrintNamed = (handle: Sqlite.Database, sha256: Sha256): boolean =>
  handle.prepare('SELECT 1 FROM report_snapshot WHERE pdf_sha256 = ? LIMIT 1').get(sha256) !== undefined;

const ChangeRow = z
  .object({
    id: z.number(),
    element: z.string(),
    period: z.number().transform(periodOfNumber),
    placeId: z.number(),
    parentId: z.number().nullable(),
    kind: FigureSourceKind,
    at: z.string(),
    fileName: z.string().nullable(),
    receivedOn: Day.nullable(),
    reason: z.string(),
  })
  .array();
export type LaterChange = z.output<typeof ChangeRow>[number];

/** By the index on (element, period, place), which ends with the change's own number; a test holds the plan. */
export const laterChangesQuery = `SELECT c.id, e.code AS element, c.period, c.place_id AS placeId, p.parent_id AS parentId, s.kind, s.at,
    i.file_name AS fileName, i.received_on AS receivedOn,
    CASE WHEN s.kind = 'file' THEN i.correction_reason ELSE s.reason END AS reason
  FROM (
    SELECT max(id) AS id FROM value_change
    WHERE element_id IN (SELECT id FROM data_element WHERE code IN (SELECT value FROM json_each(?)))
      AND period IN (SELECT value FROM json_each(?)) AND id > ? GROUP BY element_id, period, place_id
  ) l CROSS JOIN value_change c ON c.id = l.id JOIN data_element e ON e.id = c.element_id JOIN place p ON p.id = c.place_id
    JOIN value_source s ON s.id = c.source_id LEFT JOIN import i ON i.id = coalesce(s.import_id, s.undone_import_id)
  ORDER BY c.id DESC`;

/** The last change of each figure after a change, newest first. */
export const laterChanges = (
  handle: Sqlite.Database,
  elements: readonly string[],
  periods: readonly PeriodCode[],
  after: number,
): LaterChange[] =>
  ChangeRow.parse(
    handle.prepare(laterChangesQuery).all(JSON.stringify(elements), JSON.stringify(periods.map(periodNumber)), after),
  );
