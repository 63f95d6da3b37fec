import type Sqlite from 'better-sqlite3';
import { type PeriodCode, periodNumber, periodOfNumber } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import { Sha256 } from '../../shared/ids.ts';
import type { PaperDocument } from '../../shared/paper/document.ts';
import { rowWriter } from '../database/insert-row.ts';
import type { Database } from '../database/open.ts';

export interface NewSnapshot {
  readonly period: PeriodCode;
  readonly madeAt: string;
  readonly document: PaperDocument;
  readonly fileName: string;
  readonly sha256: Sha256;
}

/** Keeps what was printed: the document with its figures, and the hash of the PDF. */
export const insertSnapshot = (handle: Sqlite.Database, given: NewSnapshot): number =>
  rowWriter(handle, 'report_snapshot', ['kind', 'period', 'made_at', 'status', 'document', 'file_name', 'pdf_sha256'])([
    'monthly',
    periodNumber(given.period),
    given.madeAt,
    'draft',
    JSON.stringify(given.document),
    given.fileName,
    given.sha256,
  ]);

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
