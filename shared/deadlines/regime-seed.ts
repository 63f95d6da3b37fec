import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodKind } from '../calendar/period.ts';
import { CoverageKind } from '../calendar/period-coverage.ts';
import { FormCode, RegimeCode } from '../ids.ts';

export const RegimeReporters = z.enum(['districts', 'agencies', 'province']);
export type RegimeReporters = z.infer<typeof RegimeReporters>;

/** 'once' falls due one time in the plan year; 'on-request' only when somebody asks. */
export const RegimeFrequency = z.enum([...PeriodKind.options, 'once', 'on-request']);
export type RegimeFrequency = z.infer<typeof RegimeFrequency>;

/** 'text': the plan or an official letter says when; 'office': do văn phòng đặt. */
export const DueBasis = z.enum(['text', 'office']);
export type DueBasis = z.infer<typeof DueBasis>;

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const monthAndDay = { month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(31) };
const isDayOfMonth = ({ month, day }: { month: number; day: number }) => day <= (daysOfMonth[month - 1] ?? 0);
const noSuchDay = { error: 'no such day', path: ['day'] };

/** A day off moves to the next working day, whatever made it (Civil Code 2015, Art. 148.5). */
export const DueRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('working-days-after-cut-off'), days: z.number().int().min(0).max(60) }),
  /** A day of the month that is so many months after the month of the cut-off; 31 is the last day of a shorter month. */
  z.strictObject({
    kind: z.literal('day-of-month'),
    day: z.number().int().min(1).max(31),
    months: z.number().int().min(0).max(3),
  }),
  z.strictObject({ kind: z.literal('fixed'), ...monthAndDay }).refine(isDayOfMonth, noSuchDay),
  /**
   * "Trước ngày …": read strictly it is the day before; by the habit of offices the day itself counts.
   * A strict date that falls on a day off moves to the last working day before, for after it is too late.
   */
  z
    .strictObject({ kind: z.literal('before'), ...monthAndDay, reading: z.enum(['strict', 'habit']) })
    .refine(isDayOfMonth, noSuchDay),
  z.strictObject({ kind: z.literal('once'), on: Day }),
  z.strictObject({ kind: z.literal('on-request') }),
]);
export type DueRule = z.infer<typeof DueRule>;

/** Which due rules a frequency can have: a date of the year needs a yearly regime, and so on. */
export function dueRuleFits({ frequency, due }: { frequency: RegimeFrequency; due: DueRule }): boolean {
  switch (due.kind) {
    case 'fixed':
    case 'before':
      return frequency === 'year';
    case 'once':
      return frequency === 'once';
    case 'on-request':
      return true;
    case 'working-days-after-cut-off':
    case 'day-of-month':
      return frequency !== 'once' && frequency !== 'on-request';
  }
}

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
  .refine(dueRuleFits, { error: 'the due rule does not fit the frequency', path: ['due'] });
export type RegimeSeed = z.infer<typeof RegimeSeed>;
