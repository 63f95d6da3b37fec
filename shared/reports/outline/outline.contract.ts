import { z } from 'zod';
import { command, query } from '../../ipc/contract.ts';
import { ReportChoice } from '../report-choice.ts';
import { BlockId, Outline, OutlineBlock, OutlineOwner, OwnWords } from './outline.ts';

export const TemplateProblem = z.strictObject({
  at: z.number().int(),
  written: z.string(),
  problem: z.enum([
    'unclosed',
    'unopened',
    'empty',
    'unknown-code',
    'unknown-name',
    'unknown-form',
    'not-of-stock',
    'not-together',
  ]),
});

/** A block of the outline with what it says now; `own` null: as the outline has it. */
export const DraftBlock = z.strictObject({
  block: OutlineBlock,
  own: OwnWords.nullable(),
  /** Its paragraphs and headings; empty where it says nothing now. Tables are not read out. */
  says: z.array(z.string()),
  problems: z.array(TemplateProblem),
  /** Codes of chips that have no figure in this report. */
  lost: z.array(z.string()),
});
export type DraftBlock = z.infer<typeof DraftBlock>;

export const Draft = z.strictObject({
  sections: z.array(z.strictObject({ title: z.string(), blocks: z.array(DraftBlock) })),
  /** What she wrote for blocks that the outline no longer has: kept, not printed. */
  without: z.array(OwnWords),
});
export type Draft = z.infer<typeof Draft>;

export const HeldFigure = z.strictObject({
  key: z.string(),
  name: z.string(),
  before: z.string().nullable(),
  now: z.string(),
});

export const Holds = z.strictObject({
  held: z.array(HeldFigure),
  unreadable: z.array(z.strictObject({ block: BlockId, problems: z.array(TemplateProblem) })),
  /** How many figures she has not seen before. */
  fresh: z.number().int(),
});
export type Holds = z.infer<typeof Holds>;

/** 'own': saved for this owner; 'shared': that of all recipients; 'seeded': as the program came with it. */
export const OutlineOrigin = z.enum(['own', 'shared', 'seeded']);
export type OutlineOrigin = z.infer<typeof OutlineOrigin>;

export const outlineContract = {
  outline: query(OutlineOwner, z.strictObject({ outline: Outline, origin: OutlineOrigin, seeded: Outline })),
  /** Refused whole where anything in it cannot be read. */
  saveOutline: command(OutlineOwner.extend({ outline: Outline }), z.strictObject({ saved: z.boolean() })),
  /** Back to the outline of all recipients, or to the one the program came with. */
  restoreOutline: command(OutlineOwner, z.strictObject({ restored: z.boolean() })),
  /** What an outline would say of this report; stores nothing. */
  readOutline: query(z.strictObject({ choice: ReportChoice, outline: Outline }), Draft),
  draft: query(ReportChoice, Draft),
  /** Her decision about one block of one report; null: as the outline has it. */
  write: command(
    z.strictObject({ choice: ReportChoice, block: BlockId, words: OwnWords.omit({ block: true }).nullable() }),
    z.strictObject({ changed: z.boolean() }),
  ),
  /** What stood in one block before, newest first. */
  writingHistory: query(
    z.strictObject({ choice: ReportChoice, block: BlockId }),
    z.array(z.strictObject({ at: z.string(), before: z.string(), isUndo: z.boolean() })),
  ),
  holds: query(ReportChoice, Holds),
  /** She has the report before her: what she sees for the first time is noted. */
  look: command(ReportChoice, z.strictObject({ noted: z.number().int() })),
  /** What she saw of the figures that held the report; one that changed again meanwhile still holds it. */
  confirmSeen: command(
    z.strictObject({
      choice: ReportChoice,
      seen: z.array(HeldFigure).max(2000),
    }),
    z.strictObject({ confirmed: z.number().int() }),
  ),
};
