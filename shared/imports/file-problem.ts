import { z } from 'zod';
import { ReadRefusal } from './sheet.ts';

/**
 * Everything that can be wrong with a district's file, as a closed set; the renderer has a sentence for each
 * (what happened, what to do). `sheet` and `cell` name the place where there is one. A row is a place and a column an
 * element, also on the upright sheet of a single place, where they lie the other way.
 */
const at = { sheet: z.string(), cell: z.string() };
const expected = { found: z.string(), expected: z.string() };

export const FileProblem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unreadable'), refusal: ReadRefusal }),
  z.strictObject({ kind: z.literal('file-changed') }),
  z.strictObject({ kind: z.literal('not-stored') }),
  z.strictObject({ kind: z.literal('no-figures') }),
  /** Other files of the same stick for the same form, district and period say something else. */
  z.strictObject({ kind: z.literal('conflicting-file'), others: z.array(z.string()) }),
  /** The officer chose another file of the same stick. */
  z.strictObject({ kind: z.literal('superseded'), by: z.string() }),
  /** It changes what an earlier file brought, and nobody said why and by which document. */
  z.strictObject({ kind: z.literal('correction-unexplained'), receipt: z.number().int(), receivedOn: z.string() }),
  z.strictObject({ kind: z.literal('received-before-period'), found: z.string() }),
  z.strictObject({ kind: z.literal('not-our-form') }),
  z.strictObject({ kind: z.literal('unknown-form'), found: z.string() }),
  z.strictObject({ kind: z.literal('unknown-version'), ...expected }),
  z.strictObject({ kind: z.literal('other-province'), ...expected }),
  z.strictObject({ kind: z.literal('other-plan'), ...expected }),
  z.strictObject({ kind: z.literal('unknown-district'), found: z.string() }),
  z.strictObject({ kind: z.literal('unknown-period'), found: z.string() }),
  z.strictObject({ kind: z.literal('period-not-begun'), found: z.string() }),
  z.strictObject({ kind: z.literal('period-closed'), found: z.string(), reason: z.string() }),
  z.strictObject({ kind: z.literal('errors-not-confirmed'), count: z.number().int() }),
  z.strictObject({ kind: z.literal('period-outside-plan'), ...expected }),
  z.strictObject({ kind: z.literal('damaged-metadata'), detail: z.string() }),
  /** `found`: what the file most likely is, in words. */
  z.strictObject({ kind: z.literal('identity-guessed'), found: z.string() }),
  /** None of our forms, but a table with figures: somebody may show where what stands. */
  z.strictObject({ kind: z.literal('layout-unknown'), sheet: z.string() }),
  /** A row of a strange table with figures whose place nobody can tell; `candidates`: what it may mean. */
  z.strictObject({ kind: z.literal('place-unclear'), ...at, candidates: z.array(z.string()) }),
  /** One of our forms saved as .csv or .tsv: a single sheet of it, and nothing that says whose it is. */
  z.strictObject({ kind: z.literal('form-as-text') }),
  z.strictObject({ kind: z.literal('missing-sheet'), sheet: z.string() }),
  z.strictObject({ kind: z.literal('duplicate-sheet'), sheet: z.string(), other: z.string() }),
  z.strictObject({ kind: z.literal('missing-rows'), sheet: z.string(), places: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('missing-columns'), sheet: z.string(), elements: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('duplicate-row'), ...at, place: z.string() }),
  z.strictObject({ kind: z.literal('duplicate-column'), ...at, element: z.string() }),
  z.strictObject({ kind: z.literal('label-changed'), ...at, expected: z.string() }),
  z.strictObject({ kind: z.literal('foreign-row'), ...at, found: z.string() }),
  z.strictObject({ kind: z.literal('other-period-shown'), ...at, ...expected }),
  z.strictObject({ kind: z.literal('other-place-shown'), ...at, expected: z.string() }),
  z.strictObject({ kind: z.literal('merged-figures'), ...at, cells: z.string() }),
  z.strictObject({ kind: z.literal('personal-columns'), sheet: z.string(), columns: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('negative'), ...at }),
  z.strictObject({ kind: z.literal('fractional'), ...at }),
  z.strictObject({ kind: z.literal('text-in-number'), ...at }),
  z.strictObject({ kind: z.literal('ambiguous-number'), ...at, found: z.string() }),
  z.strictObject({ kind: z.literal('out-of-range'), ...at, max: z.number().nullable(), min: z.number().nullable() }),
  z.strictObject({ kind: z.literal('date-in-number'), ...at }),
  z.strictObject({ kind: z.literal('percent-in-number'), ...at }),
  z.strictObject({ kind: z.literal('error-value'), ...at, found: z.string() }),
  z.strictObject({ kind: z.literal('formula-without-value'), ...at }),
  z.strictObject({ kind: z.literal('not-an-option'), ...at, options: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('none-occurred-with-figures'), ...at, place: z.string() }),
]);
export type FileProblem = z.infer<typeof FileProblem>;
