import { z } from 'zod';

/**
 * What the officer should know of a file that may be taken in all the same: nothing in it is passed over in silence. A
 * closed set like `FileProblem`; what a clerk wrote is repeated only where it was read as a figure.
 */
const at = { sheet: z.string(), cell: z.string() };

export const FileNote = z.discriminatedUnion('kind', [
  /** Never run or followed. */
  z.strictObject({ kind: z.literal('macro') }),
  z.strictObject({ kind: z.literal('external-link') }),
  z.strictObject({ kind: z.literal('connection') }),
  z.strictObject({ kind: z.literal('embedded-object') }),
  z.strictObject({ kind: z.literal('chart-sheet') }),
  z.strictObject({ kind: z.literal('sheet-not-read'), sheet: z.string() }),
  z.strictObject({ kind: z.literal('row-not-read'), ...at }),
  z.strictObject({ kind: z.literal('column-not-read'), ...at, cells: z.number().int() }),
  z.strictObject({ kind: z.literal('hidden-sheet'), sheet: z.string() }),
  z.strictObject({ kind: z.literal('hidden-row'), ...at }),
  z.strictObject({ kind: z.literal('hidden-column'), ...at }),
  /** The figure is the value a formula was saved with. */
  z.strictObject({ kind: z.literal('from-formula'), ...at }),
  /** A number typed as text with marks in it, read by the habit of the file. */
  z.strictObject({ kind: z.literal('from-text'), ...at, found: z.string(), read: z.string() }),
  /** Left out because the officer said so; `cells` are all of them that held something. */
  z.strictObject({ kind: z.literal('not-taken'), ...at, cells: z.array(z.string()) }),
  /** The total was typed over and is not the sum of its rows, which is what counts. */
  z.strictObject({ kind: z.literal('total-differs'), ...at, found: z.string(), expected: z.string() }),
  /** In tables that are none of our forms: a sum of other rows, a hidden row or column, a head drawn over several columns. */
  z.strictObject({ kind: z.literal('total-not-read'), ...at }),
  z.strictObject({ kind: z.literal('hidden-not-read'), ...at }),
  z.strictObject({ kind: z.literal('merged-head'), ...at }),
  z.strictObject({ kind: z.literal('places-without-row'), sheet: z.string(), places: z.array(z.string()) }),
]);
export type FileNote = z.infer<typeof FileNote>;
