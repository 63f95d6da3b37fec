import { z } from 'zod';
import { FileProblem } from '../file-problem.ts';

const at = { sheet: z.string(), cell: z.string() };

/** Why a row is not taken in, besides what the desk finds wrong with a figure. */
export const EntryRowProblem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-day'), ...at }),
  z.strictObject({ kind: z.literal('not-a-day'), ...at }),
  z.strictObject({ kind: z.literal('day-after-today'), ...at }),
  z.strictObject({ kind: z.literal('no-place'), ...at }),
  /** Somebody must say which place is meant. */
  z.strictObject({ kind: z.literal('place-asked'), ...at, candidates: z.array(z.string()) }),
  /** The field points at an entry of another register, and none near the row's place is called so. */
  z.strictObject({ kind: z.literal('no-such-entry'), ...at, found: z.string() }),
  z.strictObject({ kind: z.literal('several-entries'), ...at, found: z.string(), entries: z.number().int() }),
  z.strictObject({ kind: z.literal('missing'), ...at, field: z.string() }),
  z.strictObject({ kind: z.literal('too-long'), ...at }),
  /** A free text that may be about a person: it is typed by hand, where somebody looks at it, or not at all. */
  z.strictObject({ kind: z.literal('about-person'), ...at }),
  /** A step of the case says something and no day. */
  z.strictObject({ kind: z.literal('no-step-day'), ...at, step: z.string() }),
  z.strictObject({
    kind: z.literal('step-out-of-order'),
    ...at,
    step: z.string(),
    fault: z.enum(['before-opening', 'not-after']),
  }),
  /** The case is in the register already, and went another way there. */
  z.strictObject({ kind: z.literal('other-course'), ...at }),
]);
export type EntryRowProblem = z.infer<typeof EntryRowProblem>;

export const RowProblem = z.union([EntryRowProblem, FileProblem]);
export type RowProblem = z.infer<typeof RowProblem>;
