import { z } from 'zod';
import { PeriodCode, type PeriodKind, parsePeriod } from '../calendar/period.ts';
import { Audience } from '../paper/audience.ts';

/** To whom the office reports; the addresses are the office's settings. */
export const ReportRecipient = z.enum(['people-committee', 'ministry', 'steering-committee']);
export type ReportRecipient = z.infer<typeof ReportRecipient>;

/** What a report may carry behind its text, in the order in which annexes are numbered. */
export const ReportAnnex = z.enum(['targets', 'districts', 'inspections', 'timeliness', 'tasks', 'sources']);
export type ReportAnnex = z.infer<typeof ReportAnnex>;

/** A report that somebody asked for, and by which document. */
export const ReportRequest = z.strictObject({
  /** '125/UBND-VX ngày 03/7/2023'; empty: asked for by word of mouth. */
  document: z.string().trim().max(200),
});
export type ReportRequest = z.infer<typeof ReportRequest>;

/** What decides which report it is; it goes out of the office, to the People's Committee, unless something else is said. */
export const ReportChoice = z.strictObject({
  period: PeriodCode,
  recipient: ReportRecipient.default('people-committee'),
  audience: Audience.default('outside'),
  /** Absent: those that are usual for the kind of period. */
  annexes: z.array(ReportAnnex).optional(),
  /** Present: báo cáo đột xuất. */
  request: ReportRequest.optional(),
});
export type ReportChoice = z.infer<typeof ReportChoice>;

/**
 * The month's report carries its districts; the longer the period, the more is asked of it. Inspections are there for
 * whoever keeps their registers.
 */
const usualAnnexes: Readonly<Record<PeriodKind, readonly ReportAnnex[]>> = {
  month: ['districts'],
  quarter: ['targets', 'districts', 'timeliness'],
  'half-year': ['targets', 'districts', 'timeliness', 'sources'],
  'nine-months': ['targets', 'districts', 'timeliness', 'sources'],
  year: ['targets', 'districts', 'timeliness', 'tasks', 'sources'],
};

export const usualAnnexesOf = (period: PeriodCode): readonly ReportAnnex[] => usualAnnexes[parsePeriod(period).kind];

/** Each once, in the order of their numbers. */
export function annexesOf({ period, annexes }: Pick<ReportChoice, 'period' | 'annexes'>): ReportAnnex[] {
  const wanted = annexes ?? usualAnnexesOf(period);
  return ReportAnnex.options.filter((annex) => wanted.includes(annex));
}
