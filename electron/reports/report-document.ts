import type { PaperDocument } from '../../shared/paper/document.ts';
import type { ReportChoice } from '../../shared/reports/report-choice.ts';
import { reportPaper } from '../../shared/reports/report-paper.ts';
import type { Context } from '../context.ts';
import { gatherReportFacts } from './gather-report-facts.ts';

/**
 * The report as its figures stand now: preview, PDF and every other form draw this one document. A draft says that it is
 * one; what is printed for signature does not.
 */
export const reportDocument = async (
  context: Context,
  choice: ReportChoice,
  purpose: 'draft' | 'signature' = 'draft',
): Promise<PaperDocument> =>
  reportPaper({ ...(await gatherReportFacts(context, choice)), isDraft: purpose === 'draft' });
