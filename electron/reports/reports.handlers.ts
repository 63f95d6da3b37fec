import path from 'node:path';
import type { z } from 'zod';
import { type PeriodCode, parsePeriod } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { reportPaper } from '../../shared/reports/report-paper.ts';
import type { ReportFile, reportsContract } from '../../shared/reports/reports.contract.ts';
import type { Context } from '../context.ts';
import { freeFile } from '../files/free-file.ts';
import { rememberOwn } from '../files/own-files.ts';
import { requireFolder, writeWhole } from '../files/write-whole.ts';
import { paperPage } from '../paper/paper-page.ts';
import { printWatched } from '../paper/print-jobs.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { asOfChange } from './as-of-change.ts';
import { countedFrom } from './counted-from.ts';
import { gatherReportFacts } from './gather-report-facts.ts';
import { layoutVersion } from './layout-version.ts';
import { holdsOfFacts, noteFresh, refuseHeld } from './outline/report-holds.ts';
import { reportDocument } from './report-document.ts';
import { insertSnapshot, snapshots } from './reports.repository.ts';

export const reportsHandlers = (context: Context): Handlers<typeof reportsContract> => ({
  preview: async (choice) => {
    await requireOwnYear(context, choice.period);
    return { url: await context.host.showPage(paperPage(await reportDocument(context, choice))) };
  },
  print: (input) => printToFile(context, input),
  counted: async ({ source, period }) => {
    await requireOwnYear(context, period);
    return countedFrom(context, source, period);
  },
  list: async () => snapshots(context.db, (await currentPlan(context.db)).year),
});

type PrintInput = z.output<(typeof reportsContract)['print']['input']>;

/**
 * The PDF on disk first, whole; then the snapshot: a report that is listed can be found. It is made at the moment its
 * figures are read: what is typed while it prints is not in it.
 */
async function printToFile(context: Context, { folder, ...choice }: PrintInput): Promise<ReportFile> {
  const { period, audience } = choice;
  requireFolder(folder);
  await requireOwnYear(context, period);
  const madeAt = context.clock.now();
  const { made: facts, lastChange } = await asOfChange(context, () => gatherReportFacts(context, choice));
  const holds = await holdsOfFacts(context, choice, facts);
  refuseHeld(holds);
  const document = reportPaper({ ...facts, isDraft: true });
  const { bytes, pages } = await printWatched(context, document);
  const target = freeFile(
    folder,
    `bao-cao${audience === 'inside' ? '_noi-bo' : ''}_${period}_${madeAt.slice(0, 10)}`,
    'pdf',
  );
  const sha256 = writeWhole(target, bytes);
  rememberOwn(target);
  const fileName = path.basename(target);
  await noteFresh(context, choice, holds);
  const layout = layoutVersion(context.resources);
  const id = insertSnapshot(context.handle, {
    choice,
    madeAt,
    document,
    fileName,
    sha256,
    pages,
    lastChange,
    layout,
  });
  return { id, period, periodLabel: periodTitle(period), madeAt, fileName, path: target, sha256, pages };
}

/** The plan is reported on in its own year; another year has a plan of its own. */
async function requireOwnYear({ db }: Context, period: PeriodCode): Promise<void> {
  if (parsePeriod(period).year !== (await currentPlan(db)).year) {
    throw new AppFailure({ code: 'not-found', entity: 'period', id: period });
  }
}
