import { z } from 'zod';
import { PeriodCode } from '../calendar/period.ts';
import { Sha256 } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { Audience } from '../paper/audience.ts';

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

/** Who the report is for; it goes out of the office unless something else is said. */
const audience = Audience.default('outside');

export const reportsContract = {
  /** The report as a page of our own scheme: the very HTML that is printed. */
  preview: query(z.strictObject({ period: PeriodCode, audience }), z.strictObject({ url: z.string() })),
  /** Writes the PDF (body and annex, each with its own page numbers) and keeps a snapshot of its figures. */
  print: command(z.strictObject({ period: PeriodCode, audience, folder: z.string().min(1) }), ReportFile),
  list: query(z.strictObject({}), z.array(ReportFile.omit({ path: true, pages: true }))),
};
