import type { PaperDocument } from '../../../shared/paper/document.ts';
import type { Context } from '../../context.ts';
import { reportDocument } from '../report-document.ts';
import { correctionDocument } from './correction-document.ts';
import type { StoredReport } from './life.repository.ts';
import type { Life } from './life-of.ts';
import { changesSince, type ReportChange } from './report-changes.ts';

/** The report as its figures stand now. */
export const documentOf = (
  context: Context,
  { id, corrects, choice }: Pick<StoredReport, 'id' | 'corrects' | 'choice'>,
  purpose: 'draft' | 'signature',
): Promise<PaperDocument> =>
  corrects === null ? reportDocument(context, choice, purpose) : correctionDocument(context, { id, corrects }, purpose);

/** Figures of its print that would be printed otherwise now; a draft has no print. */
export async function reportChanges(context: Context, life: Life): Promise<ReportChange[]> {
  if (life.snapshot === undefined) return [];
  return changesSince(context, { life, now: await documentOf(context, life.report, 'signature') });
}
