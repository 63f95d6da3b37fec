import { z } from 'zod';
import { PeriodCode } from '../calendar/period.ts';
import { PlaceId, Sha256 } from '../ids.ts';

const at = { sheet: z.string(), cell: z.string() };

/**
 * What the officer says to a question of a file. The kind is that of the problem it answers; `sheet` and `cell` are those of
 * the question. What no answer names stays asked.
 */
export const FileAnswer = z.discriminatedUnion('kind', [
  /** The habit of the whole file. */
  z.strictObject({ kind: z.literal('ambiguous-number'), decimalMark: z.enum([',', '.']) }),
  /** Yes, it is what was found. */
  z.strictObject({ kind: z.literal('identity-guessed'), found: z.string() }),
  /** The place whose figures the row holds; null: the row is left out. */
  z.strictObject({ kind: z.literal('foreign-row'), ...at, place: PlaceId.nullable() }),
  /** `holds`: the repeated one counts; otherwise the first does. */
  z.strictObject({ kind: z.literal('duplicate-row'), ...at, holds: z.boolean() }),
  z.strictObject({ kind: z.literal('duplicate-column'), ...at, holds: z.boolean() }),
  z.strictObject({ kind: z.literal('duplicate-sheet'), sheet: at.sheet, holds: z.boolean() }),
  /** `trust`: the hidden mark beside the label is right; otherwise the line is left out. */
  z.strictObject({ kind: z.literal('label-changed'), ...at, trust: z.boolean() }),
  /** The period, the place that the whole file is of: by its hidden marks or by its head. */
  z.strictObject({ kind: z.literal('other-period-shown'), period: PeriodCode }),
  z.strictObject({ kind: z.literal('other-place-shown'), place: PlaceId }),
  /** The cells drawn as one are left out. */
  z.strictObject({ kind: z.literal('merged-figures'), ...at }),
  /** Of several files for one submission the one that holds. */
  z.strictObject({ kind: z.literal('conflicting-file'), sha256: Sha256 }),
]);
export type FileAnswer = z.infer<typeof FileAnswer>;

/**
 * All that was decided of one file. A blank cell says nothing, so the figure stored for it is kept, unless the officer has it
 * erased (chưa có số liệu).
 */
export const FileAnswers = z.strictObject({
  given: z.array(FileAnswer).max(1_000).default([]),
  blanks: z.enum(['keep', 'erase']).default('keep'),
});
export type FileAnswers = z.infer<typeof FileAnswers>;

export const noAnswers: FileAnswers = { given: [], blanks: 'keep' };

/** Equal for equal answers, in whatever order their parts were written. */
export const answerKey = (answer: FileAnswer): string =>
  JSON.stringify(Object.entries(answer).toSorted(([a], [b]) => (a < b ? -1 : 1)));

export const answersKey = ({ given, blanks }: FileAnswers): string =>
  [blanks, ...given.map(answerKey).toSorted()].join('\n');

/** Equal for answers by which a file is read alike: which of several files holds, and what blanks do, is no matter of reading. */
export const readingKey = ({ given }: FileAnswers): string =>
  answersKey({ given: given.filter(({ kind }) => kind !== 'conflicting-file'), blanks: 'keep' });
