import { z } from 'zod';
import { PeriodCode } from '../calendar/period.ts';
import { Sha256 } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
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

export const reportsContract = {
  /** The report as a page of our own scheme: the very HTML that is printed. */
  preview: query(ReportChoice, z.strictObject({ url: z.string() })),
  /** Writes the PDF (body and annex, each with its own page numbers) and keeps a snapshot of its figures. */
  print: command(ReportChoice.extend({ folder: z.string().min(1) }), ReportFile),
  list: query(z.strictObject({}), z.array(ReportFile.omit({ path: true, pages: true }))),
};
