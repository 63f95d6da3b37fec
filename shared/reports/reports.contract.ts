import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode } from '../calendar/period.ts';
import { RegimeCode, Sha256, TaskId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { Submission } from '../submissions/submissions.contract.ts';
import { CountedSource } from './counted-source.ts';
import { ReportChoice } from './report-choice.ts';

export const ReportFile = z.strictObject({
  id: z.number().int(),
  period: PeriodCode,
  periodLabel: z.string(),
  madeAt: z.string(),
  fileName: z.string(),
  path: z.string(),
  sha256: Sha256,
  pages: z.number().int(),
});
export type ReportFile = z.infer<typeof ReportFile>;

/** One of the reports a body owes for the period. */
export const OwedReport = Submission.extend({ regime: RegimeCode, period: PeriodCode });
export type OwedReport = z.infer<typeof OwedReport>;

/** What a number of bodies or tasks was counted from, and whether each is in it, as of that day. */
export const Counted = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('submissions'),
    asOf: Day,
    bodies: z.array(z.strictObject({ place: z.string(), isCounted: z.boolean(), reports: z.array(OwedReport) })),
  }),
  z.strictObject({
    of: z.literal('tasks'),
    asOf: Day,
    /** Of which of the plan's groups; empty: of all. */
    group: z.string(),
    tasks: z.array(
      z.strictObject({
        id: TaskId,
        clause: z.string(),
        title: z.string(),
        state: z.enum(['not-started', 'in-progress', 'done']),
        /** Of the bodies it is given to, how many are through with it. */
        given: z.number().int(),
        through: z.number().int(),
        isCounted: z.boolean(),
      }),
    ),
  }),
]);
export type Counted = z.infer<typeof Counted>;

export const reportsContract = {
  /** The report as a page of our own scheme: the very HTML that is printed. */
  preview: query(ReportChoice, z.strictObject({ url: z.string() })),
  /** Writes the PDF (body and annex, each with its own page numbers) and keeps a snapshot of its figures. */
  print: command(ReportChoice.extend({ folder: z.string().min(1) }), ReportFile),
  /** What a number of submissions or tasks in a report of the period was counted from. */
  counted: query(z.strictObject({ source: CountedSource, period: PeriodCode }), Counted),
  list: query(z.strictObject({}), z.array(ReportFile.omit({ path: true, pages: true }))),
};
