import { parsePeriod } from '../../../shared/calendar/period.ts';
import { AppFailure } from '../../../shared/errors/app-error.ts';
import type { ReportId } from '../../../shared/ids.ts';
import type { Handlers } from '../../../shared/ipc/contract.ts';
import type { reportLifeContract } from '../../../shared/reports/life/life.contract.ts';
import type { ReportChoice } from '../../../shared/reports/report-choice.ts';
import type { Context } from '../../context.ts';
import { paperPage } from '../../paper/paper-page.ts';
import { currentPlan } from '../../plan/plan.repository.ts';
import { comparePrints, keptPrints } from './compare-prints.ts';
import { documentOf, reportChanges } from './document-of.ts';
import { openKept, openScan, restoreKept, saveKept } from './give-out.ts';
import { correctionsOf, insertReport, reportsOfYear } from './life.repository.ts';
import { lifeOf, lifeOfReport, requireStep, takeStep } from './life-of.ts';
import { readReport } from './read-report.ts';
import { rowOf, rowOfId } from './report-rows.ts';
import { addScan, issueReport, signReport } from './sign-report.ts';
import { storedPrint } from './stored-print.ts';
import { submitReport } from './submit-report.ts';

export const reportLifeHandlers = (context: Context): Handlers<typeof reportLifeContract> => {
  const row = (id: ReportId) => rowOfId(context, id);
  return {
    list: async () =>
      reportsOfYear(context.handle, (await currentPlan(context.db)).year).map((report) =>
        rowOf(context, lifeOfReport(context, report)),
      ),
    read: ({ report }) => readReport(context, report),
    preview: async ({ report }) => ({ url: await context.host.showPage(await pageOf(context, report)) }),
    create: async ({ choice }) => row(await beginReport(context, choice)),
    draftCorrection: async ({ report }) => row(await draftCorrection(context, report)),
    discard: async ({ report }) => {
      takeStep(context, report, 'discard', {});
      return row(report);
    },
    submit: async ({ report }) => {
      await submitReport(context, report);
      return row(report);
    },
    takeBack: async ({ report, reason }) => {
      takeStep(context, report, 'return', { reason });
      return row(report);
    },
    sign: async (input) => {
      await signReport(context, input);
      return row(input.report);
    },
    addScan: async (input) => {
      await addScan(context, input);
      return row(input.report);
    },
    issue: async (input) => {
      issueReport(context, input);
      return row(input.report);
    },
    withdraw: async ({ report, reason }) => {
      withdraw(context, report, reason);
      return row(report);
    },
    open: async ({ report }) => ({ opened: await openKept(context, report) }),
    openScan: async ({ report }) => ({ opened: await openScan(context, report) }),
    saveCopy: async ({ report, folder }) => saveKept(context, report, folder),
    restore: async ({ report, file }) => {
      restoreKept(context, report, file);
      return row(report);
    },
    prints: () => keptPrints(context),
    compare: (pair) => comparePrints(context, pair),
  };
};

/** The plan is reported on in its own year; another year has a plan of its own. */
async function beginReport({ db, handle, clock }: Context, choice: ReportChoice): Promise<ReportId> {
  if (parsePeriod(choice.period).year !== (await currentPlan(db)).year)
    throw new AppFailure({ code: 'not-found', entity: 'period', id: choice.period });
  return insertReport(handle, { kind: 'report', choice, corrects: null, at: clock.now() });
}

/** A draft as it stands now; anything that was printed for signature as it was printed. */
async function pageOf(context: Context, id: ReportId): Promise<string> {
  const life = lifeOf(context, id);
  const document =
    life.snapshot === undefined
      ? await documentOf(context, life.report, 'draft')
      : storedPrint(context, life.snapshot).document;
  return paperPage(document);
}

/** Only of a signed report, only where figures have changed, and one at a time. */
async function draftCorrection(context: Context, id: ReportId): Promise<ReportId> {
  const life = lifeOf(context, id);
  if (life.signing === undefined || life.report.kind === 'correction')
    throw new AppFailure({ code: 'report-step-refused', reason: 'original-not-signed' });
  if (!(await reportChanges(context, life)).some(({ isOpen }) => isOpen))
    throw new AppFailure({ code: 'report-step-refused', reason: 'nothing-changed' });
  const states = correctionsOf(context.handle, id).map((report) => lifeOfReport(context, report).state);
  if (states.some((state) => state === 'draft' || state === 'submitted'))
    throw new AppFailure({ code: 'report-step-refused', reason: 'correction-open' });
  const { choice } = life.report;
  return insertReport(context.handle, { kind: 'correction', choice, corrects: id, at: context.clock.now() });
}

/** What a đính chính speaks of stays signed: that one goes first. */
function withdraw(context: Context, id: ReportId, reason: string): void {
  requireStep(lifeOf(context, id), 'withdraw');
  takeStep(context, id, 'withdraw', () => {
    const corrections = correctionsOf(context.handle, id).map((report) => lifeOfReport(context, report));
    if (corrections.some(({ state }) => state !== 'discarded'))
      throw new AppFailure({ code: 'report-step-refused', reason: 'correction-open' });
    return { reason };
  });
}
