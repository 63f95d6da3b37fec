import { blankReceipt } from '../../shared/papers/blank-receipt.ts';
import { findingsPaper } from '../../shared/papers/findings-paper.ts';
import { importComparison } from '../../shared/papers/import-comparison.ts';
import { lateListPaper } from '../../shared/papers/late-list.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import { receiptsPaper } from '../../shared/papers/receipts.ts';
import { timelinessPaper } from '../../shared/papers/timeliness-annex.ts';
import type { Context } from '../context.ts';
import { gatherBlankReceipt } from './gather-blank-receipt.ts';
import { gatherFindings } from './gather-findings.ts';
import { gatherImportComparison } from './gather-import-comparison.ts';
import { gatherReceipts } from './gather-receipts.ts';
import { gatherLateList, gatherTimeliness } from './gather-timeliness.ts';
import type { MadePaper } from './made-paper.ts';

type SubmissionPaper = Extract<
  Paper,
  { kind: 'timeliness-board' | 'late-list' | 'findings' | 'receipts' | 'blank-receipt' | 'import-comparison' }
>;

/** Of what districts have sent and owe: whether in time, what was found in it, what was given back. */
export async function makeSubmissionPaper(context: Context, paper: SubmissionPaper): Promise<MadePaper> {
  switch (paper.kind) {
    case 'timeliness-board':
      return {
        stem: `tinh-hinh-nop_${paper.regime}`,
        document: timelinessPaper(await gatherTimeliness(context, paper.regime)),
      };
    case 'late-list':
      return { stem: 'don-vi-cham', document: lateListPaper(await gatherLateList(context)) };
    case 'findings':
      return { stem: `kiem-tra_${paper.period}`, document: findingsPaper(await gatherFindings(context, paper)) };
    case 'receipts':
      return { stem: receiptsStem(paper), document: receiptsPaper(await gatherReceipts(context, paper)) };
    case 'blank-receipt':
      return {
        stem: `bien-nhan-de-trong_${paper.period}`,
        document: blankReceipt(await gatherBlankReceipt(context, paper)),
      };
    case 'import-comparison':
      return { stem: 'so-sanh-lan-nop', document: importComparison(await gatherImportComparison(context, paper)) };
  }
}

function receiptsStem({ imports, returned }: Extract<Paper, { kind: 'receipts' }>): string {
  if (imports.length === 0) return 'phieu-tra-tep';
  return imports.length + returned.length === 1 ? `bien-nhan-so-${imports[0]}` : 'bien-nhan';
}
