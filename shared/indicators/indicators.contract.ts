import { z } from 'zod';
import { PeriodCode } from '../calendar/period.ts';
import { ValueType } from '../forms/form-seed.ts';
import { ElementCode, IndicatorCode } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { DraftProblem, IndicatorDraft, TestValues, ValueProblem } from './draft.ts';
import { IndicatorOrigin } from './indicator-seed.ts';

/** Đ đạt, C chưa đạt, K không phát sinh, T thiếu số liệu; null: the plan sets no number. */
export const TargetStatus = z.enum(['met', 'not-met', 'none-occurred', 'incomplete']);
export type TargetStatus = z.infer<typeof TargetStatus>;

/** A total with its completeness: value is null when nothing at all is known. */
export const Amount = z.strictObject({
  value: z.number().int().nullable(),
  counted: z.number().int(),
  expected: z.number().int(),
  noneOccurred: z.boolean(),
});
export type Amount = z.infer<typeof Amount>;

export const IndicatorRow = z.strictObject({
  code: IndicatorCode,
  clause: z.string(),
  name: z.string(),
  presentation: z.enum(['ratio', 'count', 'strip']),
  unit: z.string(),
  numerator: Amount,
  denominator: Amount.nullable(),
  /** Per cent with one decimal as an integer (917 = 91,7 %); null: nothing to divide. */
  percent: z.number().int().nullable(),
  target: z
    .strictObject({ operator: z.enum(['>=', '=']), value: z.number().int(), scale: z.number().int() })
    .nullable(),
  status: TargetStatus.nullable(),
  /** The part of the selected period alone, beside the lũy kế above. */
  inPeriod: Amount,
  /** Lũy kế to the same period of the year before, with that year's places; null: nothing is stored for that year. */
  lastYear: z
    .strictObject({ percent: z.number().int().nullable(), numerator: Amount, denominator: Amount.nullable() })
    .nullable(),
  /** Names of the districts from which something is missing. */
  missing: z.array(z.string()),
  note: z.string(),
});
export type IndicatorRow = z.infer<typeof IndicatorRow>;

/** Without the year before, which takes as long again to read. */
export const CurrentRow = IndicatorRow.omit({ lastYear: true });
export type CurrentRow = z.infer<typeof CurrentRow>;

/** One indicator of the office's set, as the plan in use has it. */
export const IndicatorEntry = z.strictObject({
  code: IndicatorCode,
  /** First plan year of this wording. */
  fromYear: z.number().int(),
  origin: IndicatorOrigin,
  retired: z.boolean(),
  /** The plan in use has a line for it. */
  inPlan: z.boolean(),
  draft: IndicatorDraft,
  sentence: z.string(),
  /** What has become wrong with it since it was saved, such as an element that no form asks for any more. */
  problems: z.array(DraftProblem),
});
export type IndicatorEntry = z.infer<typeof IndicatorEntry>;

export const TryOut = z.strictObject({
  problems: z.array(DraftProblem),
  valueProblems: z.array(ValueProblem),
  /** The elements to type test figures for; empty until both sides can be read. */
  elements: z.array(z.strictObject({ code: ElementCode, name: z.string(), unit: z.string(), valueType: ValueType })),
  sentence: z.string().nullable(),
  result: z
    .strictObject({
      numerator: Amount,
      denominator: Amount.nullable(),
      percent: z.number().int().nullable(),
      status: TargetStatus.nullable(),
    })
    .nullable(),
});
export type TryOut = z.infer<typeof TryOut>;

const code = z.strictObject({ code: IndicatorCode });

/** `percent` null: a count, or nothing known. */
export const TrendPoint = z.strictObject({
  period: PeriodCode,
  percent: z.number().int().nullable(),
  value: z.number().int().nullable(),
});
export type TrendPoint = z.infer<typeof TrendPoint>;

export const indicatorsContract = {
  /** The whole set, those the plan uses first, in its order. */
  definitions: query(z.strictObject({}), z.array(IndicatorEntry)),
  /** Adds or changes one indicator of the plan in use; refused whole when anything is wrong with it. */
  save: command(IndicatorDraft, code),
  /** From the plan's year on the indicator is no longer shown or reported; `retired` false brings it back. */
  retire: command(z.strictObject({ code: IndicatorCode, retired: z.boolean() }), code),
  /** What a draft means and gives on typed figures; stores nothing. */
  tryOut: query(z.strictObject({ draft: IndicatorDraft, values: z.array(TestValues).max(60) }), TryOut),
  /** Every indicator of the plan, lũy kế from the start of the plan year to the end of the period. */
  table: query(z.strictObject({ period: PeriodCode }), z.array(IndicatorRow)),
  /** Lũy kế per cent (one decimal, integer) at the end of each month of the plan year; null where nothing is known. */
  trend: query(z.strictObject({ indicator: IndicatorCode }), z.array(TrendPoint)),
  /** The same of every indicator of the plan. */
  trends: query(z.strictObject({}), z.array(z.strictObject({ code: IndicatorCode, points: z.array(TrendPoint) }))),
};
