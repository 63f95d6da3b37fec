import { z } from 'zod';
import { Day } from '../calendar/day.ts';

/**
 * Why a figure may not change. Grid, import, undo and delete all ask the one rule that answers with this: the period is
 * closed, the place is not there at the end of the period, the element is counted from a register, its level is another,
 * it is not in force in the year, its forms do not come for such a period, or the period has not begun.
 */
export const FigureLock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('period'), reason: z.string() }),
  z.strictObject({ kind: z.literal('place-ended'), endedOn: Day }),
  z.strictObject({ kind: z.literal('register'), register: z.string() }),
  z.strictObject({ kind: z.literal('other-level') }),
  z.strictObject({ kind: z.literal('element-not-in-force') }),
  z.strictObject({ kind: z.literal('other-period-kind') }),
  z.strictObject({ kind: z.literal('not-begun'), from: Day }),
  z.strictObject({ kind: z.literal('outside-plan'), year: z.number().int() }),
]);
export type FigureLock = z.infer<typeof FigureLock>;
