import { z } from 'zod';
import { Origin } from '../forms/form-seed.ts';
import { ElementCode, IndicatorCode } from '../ids.ts';

/** 'strip': which months have anything at all, for an aim to which the plan gives no number. */
export const IndicatorPresentation = z.enum(['ratio', 'count', 'strip']);
export type IndicatorPresentation = z.infer<typeof IndicatorPresentation>;

export const CountedLevel = z.enum(['commune', 'district']);
export type CountedLevel = z.infer<typeof CountedLevel>;

/** 'yes': the answer is có; 'positive': the figure, lũy kế for a flow, is at least 1. */
export const PlaceTest = z.enum(['yes', 'positive']);
export type PlaceTest = z.infer<typeof PlaceTest>;

const elements = z.array(ElementCode).min(1);

/** What is counted: figures added up, places that pass a test, or all places of a level valid in the period. */
export const IndicatorExpr = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), elements }),
  z.strictObject({ kind: z.literal('count-places'), level: CountedLevel, element: ElementCode, test: PlaceTest }),
  z.strictObject({ kind: z.literal('places'), level: CountedLevel }),
]);
export type IndicatorExpr = z.infer<typeof IndicatorExpr>;

export const IndicatorSeed = z
  .strictObject({
    code: IndicatorCode,
    name: z.string().min(1),
    clause: z.string().min(1),
    presentation: IndicatorPresentation,
    numerator: IndicatorExpr,
    denominator: IndicatorExpr.nullable(),
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
