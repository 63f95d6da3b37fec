import { z } from 'zod';
import { CoverageKind } from '../calendar/period-coverage.ts';
import { ElementCode, IndicatorCode } from '../ids.ts';
import { FigureProblem } from '../numbers/figure-cell.ts';
import { TargetOperator } from '../plan/plan-seed.ts';
import { ExpressionProblem } from './expression/problem.ts';
import { IndicatorPresentation } from './indicator-seed.ts';

/** Far beyond what is accepted, so that a long text is answered with a sentence and not as a broken request. */
const typed = z.string().max(20_000);

/** A definition as the officer writes it: expressions and numbers are text until they are read. */
export const IndicatorDraft = z.strictObject({
  /** Null: a new indicator, which is given the next free code. */
  code: IndicatorCode.nullable(),
  name: typed,
  /** Label of a clause of the plan in use; empty: no clause speaks of it. */
  clause: typed,
  presentation: IndicatorPresentation,
  numerator: typed,
  /** Read only for a ratio. */
  denominator: typed,
  coverage: CoverageKind,
  /** Per cent as typed; null: no number is set. */
  target: z.strictObject({ operator: TargetOperator, value: typed }).nullable(),
  note: typed,
});
export type IndicatorDraft = z.infer<typeof IndicatorDraft>;

const tooLong = z.strictObject({ kind: z.literal('too-long'), limit: z.number().int() });
const simply = <const Kinds extends readonly [string, ...string[]]>(...kinds: Kinds) =>
  z.strictObject({ kind: z.enum(kinds) });

/** What keeps a draft from being saved or tried out, with the field it is about. */
export const DraftProblem = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('name'), problem: z.union([simply('empty'), tooLong]) }),
  z.strictObject({ field: z.literal('clause'), problem: simply('unknown') }),
  z.strictObject({ field: z.literal('numerator'), problem: ExpressionProblem }),
  z.strictObject({ field: z.literal('denominator'), problem: z.union([ExpressionProblem, simply('other-scale')]) }),
  z.strictObject({
    field: z.literal('target'),
    problem: simply('not-a-number', 'ambiguous', 'negative', 'too-large', 'too-fine', 'not-a-ratio'),
  }),
  z.strictObject({ field: z.literal('note'), problem: tooLong }),
]);
export type DraftProblem = z.infer<typeof DraftProblem>;

/** Test figures of one element, one per example place, apart by ';'. */
export const TestValues = z.strictObject({ element: ElementCode, text: typed });
export type TestValues = z.infer<typeof TestValues>;

export const ValueProblem = z.strictObject({
  element: ElementCode,
  problem: z.enum([...FigureProblem.options, 'too-many']),
});
export type ValueProblem = z.infer<typeof ValueProblem>;
