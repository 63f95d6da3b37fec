import { agencySheet } from '../../shared/papers/agency-sheet.ts';
import { differencePaperOf } from '../../shared/papers/difference-paper.ts';
import { handoverList } from '../../shared/papers/handover-list.ts';
import { meetingSheet } from '../../shared/papers/meeting-sheet.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import { planComparison } from '../../shared/papers/plan-comparison.ts';
import { recoverySheet } from '../../shared/papers/recovery-sheet.ts';
import { reportComparison } from '../../shared/papers/report-comparison.ts';
import { taskList } from '../../shared/papers/task-list.ts';
import { taskMatrix } from '../../shared/papers/task-matrix.ts';
import type { Context } from '../context.ts';
import { makeViewPaper } from '../views/make-view-paper.ts';
import { gatherAgencySheet } from './gather-agency-sheet.ts';
import { gatherDifference } from './gather-difference.ts';
import { gatherHandoverList } from './gather-handover-list.ts';
import { gatherMeetingSheet } from './gather-meeting-sheet.ts';
import { gatherPlanComparison } from './gather-plan-comparison.ts';
import { gatherRecoverySheet } from './gather-recovery-sheet.ts';
import { gatherReportComparison } from './gather-report-comparison.ts';
import { gatherShownTable } from './gather-shown-table.ts';
import { gatherTaskList, gatherTaskMatrix } from './gather-tasks.ts';
import type { MadePaper } from './made-paper.ts';
import { makeRegisterPaper } from './make-register-paper.ts';
import { makeSubmissionPaper } from './make-submission-paper.ts';

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
    case 'register-list':
    case 'register-table':
    case 'register-cover':
    case 'commune-score':
    case 'score-ranking':
      return makeRegisterPaper(context, paper);
    case 'timeliness-board':
    case 'late-list':
    case 'findings':
    case 'receipts':
    case 'blank-receipt':
    case 'import-comparison':
      return makeSubmissionPaper(context, paper);
    case 'difference': {
      const { kind: _kind, ...comparison } = paper;
      return { stem: 'vi-sao-khac', document: differencePaperOf(await gatherDifference(context, comparison)) };
    }
    case 'report-comparison':
      return { stem: 'so-sanh-bao-cao', document: reportComparison(await gatherReportComparison(context, paper)) };
    case 'figure-view':
      return makeViewPaper(context, paper.view, paper.picture);
    case 'handover-list':
      return { stem: 'danh-muc-ban-giao', document: handoverList(await gatherHandoverList(context)) };
    case 'shown-table':
      return gatherShownTable(context, paper.table);
    case 'recovery-sheet':
      return { stem: 'phieu-khoi-phuc', document: recoverySheet(await gatherRecoverySheet(context, paper)) };
  }
}
