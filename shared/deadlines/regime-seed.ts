import { z } from 'zod';
import { PeriodKind } from '../calendar/period.ts';
import { CoverageKind } from '../calendar/period-coverage.ts';
import { FormCode, RegimeCode } from '../ids.ts';

export const RegimeReporters = z.enum(['districts', 'agencies', 'province']);
export type RegimeReporters = z.infer<typeof RegimeReporters>;

export const RegimeFrequency = z.enum([...PeriodKind.options, 'on-request']);
export type RegimeFrequency = z.infer<typeof RegimeFrequency>;

/** 'text': the plan or an official letter says when; 'office': do văn phòng đặt. */
export const DueBasis = z.enum(['text', 'office']);
export type DueBasis = z.infer<typeof DueBasis>;

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 'on-request': no date until somebody asks, so nothing falls due by itself. */
export const DueRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('working-days-after-cut-off'), days: z.number().int().min(0) }),
  z
    .strictObject({
      kind: z.literal('fixed'),
      month: z.number().int().min(1).max(12),
      day: z.number().int().min(1).max(31),
    })
    .refine(({ month, day }) => day <= (daysOfMonth[month - 1] ?? 0), { error: 'no such day', path: ['day'] }),
  z.strictObject({ kind: z.literal('on-request') }),
]);
export type DueRule = z.infer<typeof DueRule>;

/** Chế độ báo cáo: who reports what to whom, how often, by when (the fields Decree 09/2019 wants stated). */
export const RegimeSeed = z
  .strictObject({
    code: RegimeCode,
    name: z.string().min(1),
    reporters: RegimeReporters,
    /** Codes, where the text names single agencies; absent: all of `reporters`. */
    agencies: z.array(z.string().min(1)).min(1).exactOptional(),
    /** Code of the receiving agency. */
    receiver: z.string().min(1),
    frequency: RegimeFrequency,
    coverage: CoverageKind,
    due: DueRule,
    form: FormCode.nullable(),
    clause: z.string().min(1),
    legalBasis: z.string().min(1),
    dueBasis: DueBasis,
    /** What the text says and what is ours. */
    note: z.string().min(1),
  })
  .refine(({ frequency, due }) => frequency !== 'on-request' || due.kind === 'on-request', {
    error: 'an on-request regime has no date of its own',
    path: ['due'],
  })
  .refine(({ due, frequency }) => due.kind !== 'fixed' || frequency === 'year', {
    error: 'a fixed day fits a yearly regime only',
    path: ['due'],
  });
export type RegimeSeed = z.infer<typeof RegimeSeed>;
