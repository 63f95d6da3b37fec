import { z } from 'zod';
import { CoverageKind } from '../calendar/period-coverage.ts';
import { Origin } from '../forms/form-seed.ts';
import { ElementCode, IndicatorCode } from '../ids.ts';

/** 'strip': which months have anything at all, for an aim to which the plan gives no number. */
export const IndicatorPresentation = z.enum(['ratio', 'count', 'strip']);
export type IndicatorPresentation = z.infer<typeof IndicatorPresentation>;

export const CountedLevel = z.enum(['commune', 'district']);
export type CountedLevel = z.infer<typeof CountedLevel>;

export const PlaceOperator = z.enum(['>=', '>', '=', '<=', '<']);
export type PlaceOperator = z.infer<typeof PlaceOperator>;

/** More is no count or amount of one place. */
export const largestConstant = 999_999_999_999;

/** 'yes': the answer is có; otherwise the figure, lũy kế for a flow, is held against a whole number. */
export const PlaceTest = z.union([
  z.literal('yes'),
  z.strictObject({ operator: PlaceOperator, value: z.number().int().min(0).max(largestConstant) }),
]);
export type PlaceTest = z.infer<typeof PlaceTest>;

const elements = z.array(ElementCode).min(1);

/**
 * What is counted: figures added up (of a stock the one known last), the last figure of one element by itself, places
 * that pass a test, or all places of a level valid in the period.
 */
export const IndicatorExpr = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), elements }),
  z.strictObject({ kind: z.literal('last'), element: ElementCode }),
  z.strictObject({ kind: z.literal('count-places'), level: CountedLevel, element: ElementCode, test: PlaceTest }),
  z.strictObject({ kind: z.literal('places'), level: CountedLevel }),
]);
export type IndicatorExpr = z.infer<typeof IndicatorExpr>;

/** Ours, the Ministry's, or added or changed by the office. */
export const IndicatorOrigin = Origin;
export type IndicatorOrigin = Origin;

export const IndicatorSeed = z
  .strictObject({
    code: IndicatorCode,
    name: z.string().min(1),
    clause: z.string().min(1),
    presentation: IndicatorPresentation,
    numerator: IndicatorExpr,
    denominator: IndicatorExpr.nullable(),
    /** Which days a period covers, so also the day on which a place must be valid to be counted. */
    coverage: CoverageKind,
    /** Shown beside each other, the numerator first; of different units, so never added. */
    parts: elements.exactOptional(),
    origin: Origin,
    note: z.string(),
  })
  .refine(({ presentation, denominator }) => (presentation === 'ratio') === (denominator !== null), {
    error: 'a ratio, and only a ratio, has a denominator',
    path: ['denominator'],
  });
export type IndicatorSeed = z.infer<typeof IndicatorSeed>;
