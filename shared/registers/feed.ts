import { z } from 'zod';
import { ElementCode } from '../ids.ts';
import { FieldCode } from './register-field.ts';

/** What of the entries of one place and period a data element holds. */
export const FeedRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count') }),
  z.strictObject({ kind: z.literal('sum'), field: FieldCode }),
  /** Of the entry with the latest day up to the end of the period; of equal days the one made last. */
  z.strictObject({ kind: z.literal('last'), field: FieldCode }),
]);
export type FeedRule = z.infer<typeof FeedRule>;

/** Only entries whose field says so, all conditions at once. */
export const FeedCondition = z.strictObject({ field: FieldCode, is: z.string().min(1) });
export type FeedCondition = z.infer<typeof FeedCondition>;

export const Feed = z.strictObject({
  element: ElementCode,
  how: FeedRule,
  where: z.array(FeedCondition).min(1).optional(),
});
export type Feed = z.infer<typeof Feed>;
