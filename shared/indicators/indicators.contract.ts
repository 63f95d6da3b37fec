import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode } from '../calendar/period.ts';
import { ElementCode, IndicatorCode, PlaceId } from '../ids.ts';
import { query } from '../ipc/contract.ts';
import { FigureState } from '../numbers/figure.ts';

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
  /** Names of the districts from which something is missing. */
  missing: z.array(z.string()),
  note: z.string(),
});
export type IndicatorRow = z.infer<typeof IndicatorRow>;

export const IndicatorPart = z.strictObject({
  side: z.enum(['numerator', 'denominator']),
  element: ElementCode,
  elementName: z.string(),
  placeId: PlaceId,
  place: z.string(),
  district: z.string(),
  period: PeriodCode,
  state: FigureState,
  value: z.number().int(),
  source: z.strictObject({
    kind: z.enum(['file', 'hand', 'undo']),
    fileName: z.string().nullable(),
    sheet: z.string().nullable(),
    cell: z.string().nullable(),
    receivedOn: Day.nullable(),
    at: z.string(),
  }),
});
export type IndicatorPart = z.infer<typeof IndicatorPart>;

export const indicatorsContract = {
  /** Every indicator of the plan, lũy kế from the start of the plan year to the end of the period. */
  table: query(z.strictObject({ period: PeriodCode }), z.array(IndicatorRow)),
  /** The stored figures an indicator is made of, each with the file and cell that brought it. */
  trace: query(z.strictObject({ indicator: IndicatorCode, period: PeriodCode }), z.array(IndicatorPart)),
  /** Lũy kế per cent (one decimal, integer) at the end of each month of the plan year; null where nothing is known. */
  trend: query(
    z.strictObject({ indicator: IndicatorCode }),
    z.array(
      z.strictObject({ period: PeriodCode, percent: z.number().int().nullable(), value: z.number().int().nullable() }),
    ),
  ),
};
