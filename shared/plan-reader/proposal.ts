import { z } from 'zod';
import { AgencyKind, Binding } from '../agencies/agency-seed.ts';
import { AgencyId } from '../ids.ts';
import { ClauseKind } from '../plan/plan-seed.ts';
import { Role } from '../tasks/task-seed.ts';

/** Besides the clauses: headings, the frame of the document, and what no rule could place. */
export const LineKind = z.enum([
  'title',
  'matter',
  'heading',
  ...ClauseKind.options,
  'recipient',
  'signature',
  'unsorted',
]);
export type LineKind = z.infer<typeof LineKind>;

/** Why a line is proposed as what it is; the screen has a sentence for each. */
export const LineRule = z.enum([
  'frame-words',
  'title-place',
  'before-first-heading',
  'part-mark',
  'number-with-content',
  'capitals',
  'names-bodies',
  'short-before-list',
  'numbered-sentence',
  'bullet',
  'plain-paragraph',
  'joined-lines',
  'assignment-line',
  'table-row',
  'table-head',
  'kind-of-heading',
  'kind-by-words',
  'two-kinds-in-heading',
  'target-by-number',
  'introduces-list',
  'long-heading',
  'closing-words',
  'recipients',
  'signature',
  'annex',
  'no-clue',
  'by-hand',
]);
export type LineRule = z.infer<typeof LineRule>;

export const BodyRule = z.enum([
  'heading-names',
  'begins-clause',
  'says-lead',
  'works-with',
  'named',
  'reports-to',
  'table-column',
  'by-hand',
]);
export type BodyRule = z.infer<typeof BodyRule>;

/** An agency kept already, all districts at once, or one that only this document names. */
export const BodyRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), agency: AgencyId }),
  z.strictObject({ kind: z.literal('districts') }),
  z.strictObject({ kind: z.literal('new'), key: z.string().min(1).max(200) }),
]);
export type BodyRef = z.infer<typeof BodyRef>;

export const LineBody = z.strictObject({ body: BodyRef, role: Role, rule: BodyRule });
export type LineBody = z.infer<typeof LineBody>;

/** `printed` and `text` together are the words of the source; `level` counts from 1 for headings and is 0 otherwise. */
export const ReadLine = z.strictObject({
  id: z.number().int(),
  printed: z.string(),
  text: z.string(),
  kind: LineKind,
  level: z.number().int().min(0).max(9),
  bodies: z.array(LineBody),
  rules: z.array(LineRule),
  unsure: z.boolean(),
});
export type ReadLine = z.infer<typeof ReadLine>;

/** A body that is not kept yet, named by the words it comes from. */
export const NewBody = z.strictObject({
  key: z.string().min(1).max(200),
  name: z.string().trim().normalize('NFC').min(2).max(200),
  shortName: z.string().trim().normalize('NFC').min(1).max(40),
  kind: AgencyKind,
  binding: Binding,
});
export type NewBody = z.infer<typeof NewBody>;

export const Proposal = z.strictObject({
  lines: z.array(ReadLine),
  newBodies: z.array(NewBody),
  suggestion: z.strictObject({ year: z.number().int().nullable(), code: z.string(), title: z.string() }),
  /** Letters, digits and signs of the source, and of the lines: equal, or something was lost. */
  characters: z.strictObject({ source: z.number().int(), kept: z.number().int() }),
});
export type Proposal = z.infer<typeof Proposal>;

const clauseKinds: ReadonlySet<string> = new Set(ClauseKind.options);
export const isClause = (kind: LineKind): kind is ClauseKind => clauseKinds.has(kind);

export const sameBody = (a: BodyRef, b: BodyRef): boolean => bodyKey(a) === bodyKey(b);

export function bodyKey(body: BodyRef): string {
  switch (body.kind) {
    case 'known':
      return String(body.agency);
    case 'districts':
      return 'districts';
    case 'new':
      return `new:${body.key}`;
  }
}
