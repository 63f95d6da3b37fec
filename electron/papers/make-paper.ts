import type { PaperDocument } from '../../shared/paper/document.ts';
import { agencySheet } from '../../shared/papers/agency-sheet.ts';
import { blankReceipt } from '../../shared/papers/blank-receipt.ts';
import { communeScorePaper } from '../../shared/papers/commune-score.ts';
import { differencePaperOf } from '../../shared/papers/difference-paper.ts';
import { findingsPaper } from '../../shared/papers/findings-paper.ts';
import { handoverList } from '../../shared/papers/handover-list.ts';
import { importComparison } from '../../shared/papers/import-comparison.ts';
import { lateListPaper } from '../../shared/papers/late-list.ts';
import { meetingSheet } from '../../shared/papers/meeting-sheet.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import { planComparison } from '../../shared/papers/plan-comparison.ts';
import { receiptsPaper } from '../../shared/papers/receipts.ts';
import { recoverySheet } from '../../shared/papers/recovery-sheet.ts';
import { registerCover } from '../../shared/papers/register-cover.ts';
import { registerList } from '../../shared/papers/register-list.ts';
import { registerOutside } from '../../shared/papers/register-outside.ts';
import { registerTable } from '../../shared/papers/register-table.ts';
import { reportComparison } from '../../shared/papers/report-comparison.ts';
import { scoreRanking } from '../../shared/papers/score-ranking.ts';
import { taskList } from '../../shared/papers/task-list.ts';
import { taskMatrix } from '../../shared/papers/task-matrix.ts';
import { timelinessPaper } from '../../shared/papers/timeliness-annex.ts';
import type { Context } from '../context.ts';
import { makeViewPaper } from '../views/make-view-paper.ts';
import { gatherAgencySheet } from './gather-agency-sheet.ts';
import { gatherBlankReceipt } from './gather-blank-receipt.ts';
import { gatherDifference } from './gather-difference.ts';
import { gatherFindings } from './gather-findings.ts';
import { gatherHandoverList } from './gather-handover-list.ts';
import { gatherImportComparison } from './gather-import-comparison.ts';
import { gatherMeetingSheet } from './gather-meeting-sheet.ts';
import { gatherPlanComparison } from './gather-plan-comparison.ts';
import { gatherReceipts } from './gather-receipts.ts';
import { gatherRecoverySheet } from './gather-recovery-sheet.ts';
import { gatherRegisterCover } from './gather-register-cover.ts';
import { gatherRegisterList } from './gather-register-list.ts';
import { gatherRegisterOutside } from './gather-register-outside.ts';
import { gatherRegisterTable } from './gather-register-table.ts';
import { gatherReportComparison } from './gather-report-comparison.ts';
import { gatherCommuneScore, gatherScoreRanking } from './gather-scores.ts';
import { gatherShownTable } from './gather-shown-table.ts';
import { gatherTaskList, gatherTaskMatrix } from './gather-tasks.ts';
import { gatherLateList, gatherTimeliness } from './gather-timeliness.ts';

export interface MadePaper {
  readonly document: PaperDocument;
  /** The beginning of its file's name. */
  readonly stem: string;
}

/** The paper as it stands today: preview, PDF and workbook draw this one document. */
export async function makePaper(context: Context, paper: Paper): Promise<MadePaper> {
  switch (paper.kind) {
    case 'task-matrix':
      return { stem: 'ma-tran-nhiem-vu', document: taskMatrix(await gatherTaskMatrix(context, paper)) };
    case 'task-list':
      return { stem: 'danh-sach-nhiem-vu', document: taskList(await gatherTaskList(context, paper)) };
    case 'agency-sheet': {
      const facts = await gatherAgencySheet(context, paper.agency);
      return { stem: `nhiem-vu_${facts.agency.code}`, document: agencySheet(facts) };
    }
    case 'meeting-sheet':
      return {
        stem: 'giao-ban',
        document: meetingSheet(await gatherMeetingSheet(context, paper.since, paper.audience)),
      };
    case 'plan-comparison':
      return { stem: 'so-sanh-ke-hoach', document: planComparison(await gatherPlanComparison(context, paper)) };
    case 'timeliness-board':
      return {
        stem: `tinh-hinh-nop_${paper.regime}`,
        document: timelinessPaper(await gatherTimeliness(context, paper.regime)),
      };
    case 'late-list':
      return { stem: 'don-vi-cham', document: lateListPaper(await gatherLateList(context)) };
    case 'findings':
      return { stem: `kiem-tra_${paper.period}`, document: findingsPaper(await gatherFindings(context, paper)) };
    case 'difference': {
      const { kind: _kind, ...comparison } = paper;
      return { stem: 'vi-sao-khac', document: differencePaperOf(await gatherDifference(context, comparison)) };
    }
    case 'import-comparison':
      return { stem: 'so-sanh-lan-nop', document: importComparison(await gatherImportComparison(context, paper)) };
    case 'report-comparison':
      return { stem: 'so-sanh-bao-cao', document: reportComparison(await gatherReportComparison(context, paper)) };
    case 'figure-view':
      return makeViewPaper(context, paper.view, paper.picture);
    case 'handover-list':
      return { stem: 'danh-muc-ban-giao', document: handoverList(await gatherHandoverList(context)) };
    case 'receipts':
      return { stem: receiptsStem(paper), document: receiptsPaper(await gatherReceipts(context, paper)) };
    case 'shown-table':
      return gatherShownTable(context, paper);
    case 'register-list':
      return paper.audience === 'outside'
        ? {
            stem: `so_${paper.register}_gui-ngoai`,
            document: registerOutside(await gatherRegisterOutside(context, paper)),
          }
        : { stem: `so_${paper.register}`, document: registerList(await gatherRegisterList(context, paper)) };
    case 'commune-score':
      return {
        stem: `cham-diem_${paper.year}_${paper.place}`,
        document: communeScorePaper(await gatherCommuneScore(context, paper)),
      };
    case 'score-ranking':
      return { stem: `xep-loai_${paper.year}`, document: scoreRanking(await gatherScoreRanking(context, paper)) };
    case 'recovery-sheet':
      return { stem: 'phieu-khoi-phuc', document: recoverySheet(await gatherRecoverySheet(context, paper)) };
    case 'register-cover':
      return {
        stem: `ra-soat_${paper.register}${paper.audience === 'outside' ? '_gui-ngoai' : ''}`,
        document: registerCover(await gatherRegisterCover(context, paper)),
      };
    case 'register-table':
      return {
        stem: `bang_${paper.register}`,
        document: registerTable(await gatherRegisterTable(context, paper)),
      };
    case 'blank-receipt':
      return {
        stem: `bien-nhan-de-trong_${paper.period}`,
        document: blankReceipt(await gatherBlankReceipt(context, paper)),
      };
  }
}

function receiptsStem({ imports, returned }: Extract<Paper, { kind: 'receipts' }>): string {
  if (imports.length === 0) return 'phieu-tra-tep';
  return imports.length + returned.length === 1 ? `bien-nhan-so-${imports[0]}` : 'bien-nhan';
}
