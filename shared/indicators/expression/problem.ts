import { z } from 'zod';
import { ElementCode } from '../../ids.ts';
import { CountedLevel } from '../indicator-seed.ts';

/** What could have stood where something else stands. */
export const Expected = z.enum([
  'expression',
  'element',
  'level',
  'period-end',
  'has',
  'operator',
  'value',
  'plus',
  'end',
]);
export type Expected = z.infer<typeof Expected>;

/** Characters of the text, the end not included; equal where something is missing. */
const at = { from: z.number().int(), to: z.number().int() };
const about = { ...at, code: ElementCode };

/** Everything that can be wrong with an expression, as a closed set; the first one met. */
export const ExpressionProblem = z.discriminatedUnion('kind', [
  z.strictObject({ ...at, kind: z.literal('empty') }),
  z.strictObject({ ...at, kind: z.literal('too-long'), limit: z.number().int() }),
  /** `found` is empty at the end of the text. */
  z.strictObject({ ...at, kind: z.literal('unexpected'), expected: Expected, found: z.string() }),
  z.strictObject({ ...at, kind: z.literal('unknown-element'), found: z.string(), nearest: ElementCode.nullable() }),
  z.strictObject({ ...about, kind: z.literal('element-not-asked') }),
  z.strictObject({ ...about, kind: z.literal('not-at-level'), level: CountedLevel }),
  z.strictObject({ ...about, kind: z.literal('province-only') }),
  z.strictObject({ ...about, kind: z.literal('repeated-element') }),
  z.strictObject({ ...about, kind: z.literal('yes-no') }),
  z.strictObject({ ...about, kind: z.literal('code-list') }),
  z.strictObject({ ...about, kind: z.literal('mixed-units'), unit: z.string(), firstUnit: z.string() }),
  z.strictObject({ ...about, kind: z.literal('yes-expected') }),
  z.strictObject({ ...about, kind: z.literal('number-expected') }),
  z.strictObject({ ...at, kind: z.literal('number-negative') }),
  z.strictObject({ ...at, kind: z.literal('number-not-whole') }),
  z.strictObject({ ...at, kind: z.literal('number-ambiguous'), found: z.string() }),
  z.strictObject({ ...at, kind: z.literal('number-too-large') }),
]);
export type ExpressionProblem = z.infer<typeof ExpressionProblem>;
