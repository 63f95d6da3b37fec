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

export async function snapshots(db: Database) {
  const rows = await db
    .selectFrom('reportSnapshot')
    .select(['id', 'period', 'madeAt', 'fileName', 'pdfSha256'])
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ period, pdfSha256, ...row }) => ({
    ...row,
    period: periodOfNumber(period),
    periodLabel: periodTitle(periodOfNumber(period)),
    sha256: Sha256.parse(pdfSha256),
  }));
}
