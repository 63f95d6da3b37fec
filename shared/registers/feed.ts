import { z } from 'zod';
import { ElementCode } from '../ids.ts';
import { FieldCode } from './register-field.ts';
import { StepCode } from './register-life.ts';

/** What of the entries of one place and period a data element holds. */
export const FeedRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count') }),
  z.strictObject({ kind: z.literal('sum'), field: FieldCode }),
  /** Of the entry with the latest day up to the end of the period; of equal days the one made last. */
  z.strictObject({ kind: z.literal('last'), field: FieldCode }),
  /** What stands on the last day of the period, however old: how many, or the sum of a field. */
  z.strictObject({ kind: z.literal('standing'), field: FieldCode.optional() }),
]);
export type FeedRule = z.infer<typeof FeedRule>;

/** Only entries whose field says so, all conditions at once. */
export const FeedCondition = z.strictObject({ field: FieldCode, is: z.string().min(1) });
export type FeedCondition = z.infer<typeof FeedCondition>;

export const Feed = z.strictObject({
  element: ElementCode,
  how: FeedRule,
  /** Of a register with a life: the steps meant, the opening one by its own code. */
  steps: z.array(StepCode).min(1).optional(),
  where: z.array(FeedCondition).min(1).optional(),
});
export type Feed = z.infer<typeof Feed>;
