import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { type PeriodCode, parsePeriod, periodNumber, periodOfNumber } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import { type ReportId, Sha256 } from '../../shared/ids.ts';
import type { PaperDocument } from '../../shared/paper/document.ts';
import type { ReportChoice } from '../../shared/reports/report-choice.ts';
import { rowWriter } from '../database/insert-row.ts';
import type { Database } from '../database/open.ts';

export interface NewSnapshot {
  readonly choice: ReportChoice;
  readonly madeAt: string;
  readonly document: PaperDocument;
  readonly fileName: string;
  readonly sha256: Sha256;
  readonly pages: number;
  /** The last change of a figure that was known when the document was made; 0 before the first. */
  readonly lastChange: number;
  /** The style sheets it was printed with. */
  readonly layout: string;
  /** Of what is printed for signature: the record it belongs to, and the code in its foot. */
  readonly signature?: {
    readonly report: ReportId;
    readonly kind: 'report' | 'correction';
    readonly checkCode: string;
  };
}

/** Keeps what was printed: the document with its figures, what it was made of, and the hash of the PDF. */
export const insertSnapshot = (handle: Sqlite.Database, given: NewSnapshot): number =>
  rowWriter(handle, 'report_snapshot', [
    'kind',
    'period',
    'made_at',
    'status',
    'document',
    'file_name',
    'pdf_sha256',
    'pages',
    'choice',
    'last_change',
    'layout',
    'report_id',
    'check_code',
  ])([
    given.signature?.kind === 'correction' ? 'correction' : kindOf(given.choice.period),
    periodNumber(given.choice.period),
    given.madeAt,
    given.signature === undefined ? 'draft' : 'submitted',
    JSON.stringify(given.document),
    given.fileName,
    given.sha256,
    given.pages,
    JSON.stringify(given.choice),
    given.lastChange,
    given.layout,
    given.signature?.report ?? null,
    given.signature?.checkCode ?? '',
  ]);

/** Monthly reports are called so since the first version of the program. */
function kindOf(period: PeriodCode): string {
  const { kind } = parsePeriod(period);
  return kind === 'month' ? 'monthly' : kind;
}

const StoredDocument = z.custom<PaperDocument>((value) => typeof value === 'object' && value !== null);

const StoredPrint = z.object({
  id: z.number(),
  kind: z.string(),
  period: z.number().transform(periodOfNumber),
  madeAt: z.string(),
  fileName: z.string(),
  sha256: Sha256,
  pages: z.number().nullable(),
  lastChange: z.number().nullable(),
  layout: z.string(),
  checkCode: z.string(),
  reportId: z.number().nullable(),
  document: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(StoredDocument),
});
/** A print as it was kept; the program wrote its document itself, from the type it still has. */
export type StoredPrint = z.output<typeof StoredPrint>;

export const printById = (handle: Sqlite.Database, id: number): StoredPrint | undefined =>
  StoredPrint.optional().parse(
    handle
      .prepare(
        `SELECT id, kind, period, made_at AS madeAt, file_name AS fileName, pdf_sha256 AS sha256, pages, last_change AS lastChange,
          layout, check_code AS checkCode, report_id AS reportId, document FROM report_snapshot WHERE id = ?`,
      )
      .get(id),
  );

const PrintRow = StoredPrint.pick({
  id: true,
  kind: true,
  period: true,
  madeAt: true,
  fileName: true,
  reportId: true,
}).array();

/** Every print of a plan year without what it says, newest first. */
export const printRows = (handle: Sqlite.Database, year: number): z.output<typeof PrintRow> =>
  PrintRow.parse(
    handle
      .prepare(
        `SELECT s.id, s.kind, s.period, s.made_at AS madeAt, s.file_name AS fileName, s.report_id AS reportId
          FROM report_snapshot s JOIN period p ON p.id = s.period WHERE p.year = ? ORDER BY s.id DESC LIMIT 500`,
      )
      .all(year),
  );

/** What was printed of one plan year, newest first. */
export async function snapshots(db: Database, year: number) {
  const rows = await db
    .selectFrom('reportSnapshot as s')
    .innerJoin('period as p', 'p.id', 's.period')
    .select(['s.id', 's.period', 's.madeAt', 's.fileName', 's.pdfSha256'])
    .where('p.year', '=', year)
    .orderBy('s.id', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ period, pdfSha256, ...row }) => ({
    ...row,
    period: periodOfNumber(period),
    periodLabel: periodTitle(periodOfNumber(period)),
    sha256: Sha256.parse(pdfSha256),
  }));
}
