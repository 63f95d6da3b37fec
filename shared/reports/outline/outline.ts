import { z } from 'zod';
import { PeriodKind } from '../../calendar/period.ts';
import { ReportRecipient } from '../report-choice.ts';

/** Names a block for as long as the outline has it: what she writes for one report is kept under it. */
export const BlockId = z
  .string()
  .regex(/^[\w-]{1,40}$/)
  .brand<'BlockId'>();
export type BlockId = z.infer<typeof BlockId>;

/** When a sentence is said. 'nothing-else': only where the rest of its section has come out empty. */
export const Condition = z.enum([
  'always',
  'places-missing',
  'places-missing-in-province',
  'places-late',
  'places-missing-or-late',
  'figures-incomplete',
  'targets-unmet',
  'tasks-in-progress',
  'tasks-not-started',
  'tasks-overdue',
  'nothing-else',
]);
export type Condition = z.infer<typeof Condition>;

/**
 * What the program writes itself, because it is more than a sentence with figures in it. 'topics': every group of figures
 * under a heading of its own; 'targets': the table of the plan's targets; 'task-groups': how far each group of tasks is.
 */
export const BuiltIn = z.enum(['submissions', 'tasks', 'topics', 'targets', 'task-groups']);
export type BuiltIn = z.infer<typeof BuiltIn>;

const line = (most: number) => z.string().trim().normalize('NFC').max(most);

/** `text` holds chips (template.ts); each of its lines is a paragraph. */
export const OutlineBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), id: BlockId, text: line(300).min(1) }),
  z.strictObject({
    kind: z.literal('sentence'),
    id: BlockId,
    text: line(4000).min(1),
    when: Condition,
    /** A neutral sentence she is meant to accept, change or leave out. */
    suggested: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('built-in'), id: BlockId, what: BuiltIn }),
  /** The figures of one topic, without a heading. */
  z.strictObject({ kind: z.literal('topic'), id: BlockId, title: line(200).min(1) }),
  /** A place for words of her own; nothing where she writes none. */
  z.strictObject({ kind: z.literal('own'), id: BlockId, hint: line(300) }),
]);
export type OutlineBlock = z.infer<typeof OutlineBlock>;

/** Sections with a title are numbered in Roman; the opening and the closing have none. */
export const OutlineSection = z.strictObject({ title: line(300), blocks: z.array(OutlineBlock).max(60) });
export type OutlineSection = z.infer<typeof OutlineSection>;

export const Outline = z
  .strictObject({ sections: z.array(OutlineSection).min(1).max(20) })
  .refine(({ sections }) => hasDistinctIds(sections), { error: 'repeated-id' });
export type Outline = z.infer<typeof Outline>;

function hasDistinctIds(sections: readonly OutlineSection[]): boolean {
  const ids = sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));
  return new Set(ids).size === ids.length;
}

/** Whose outline: one kind of period, of one recipient or (null) of all that have none of their own. */
export const OutlineOwner = z.strictObject({ kind: PeriodKind, recipient: ReportRecipient.nullable() });
export type OutlineOwner = z.infer<typeof OutlineOwner>;

export const OutlineSeed = z.array(z.strictObject({ kinds: z.array(PeriodKind).min(1), outline: Outline }));
export type OutlineSeed = z.infer<typeof OutlineSeed>;

export const longestOwnText = 8000;

/** What she decided about one block of one report. 'changed' replaces what the outline says there. */
export const OwnWords = z.strictObject({
  block: BlockId,
  decision: z.enum(['accepted', 'changed', 'left-out']),
  text: z.string().normalize('NFC').max(longestOwnText),
});
export type OwnWords = z.infer<typeof OwnWords>;

/** The outline a report follows and what she wrote for it. */
export interface ReportWriting {
  readonly outline: Outline;
  readonly own: readonly OwnWords[];
}
