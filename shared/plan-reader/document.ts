import { z } from 'zod';
import { archiveRefusals } from '../archive/archive-refusal.ts';

/** What a document file holds, as plain data: this is all that leaves the process that reads untrusted files. */
export const DocumentPart = z.enum(['archive', 'relations', 'document', 'numbering', 'styles']);
export type DocumentPart = z.infer<typeof DocumentPart>;

/** Why a document was not read. A closed set: nothing from the file. */
export const DocumentRefusal = z.discriminatedUnion('reason', [
  ...archiveRefusals,
  z.strictObject({ reason: z.literal('not-a-document') }),
  z.strictObject({ reason: z.literal('old-doc') }),
  z.strictObject({ reason: z.literal('odt') }),
  z.strictObject({ reason: z.literal('pdf') }),
  /** Neither Unicode nor the old Vietnamese code page of Windows: letters would be guessed. */
  z.strictObject({ reason: z.literal('encoding') }),
  /** Pictures only, or nothing at all. */
  z.strictObject({ reason: z.literal('no-text') }),
  z.strictObject({ reason: z.literal('content-limit'), which: z.enum(['depth', 'text', 'paragraphs']) }),
  z.strictObject({ reason: z.literal('broken'), part: DocumentPart }),
]);
export type DocumentRefusal = z.infer<typeof DocumentRefusal>;

/** Paragraphs in order; of a table's row with three cells or more, one line with a tab between the cells. */
export const DocumentResult = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), lines: z.array(z.string()) }),
  z.strictObject({ ok: z.literal(false), refusal: DocumentRefusal }),
]);
export type DocumentResult = z.infer<typeof DocumentResult>;

/** Some 400 pages: far more than any plan. */
export const documentLimits = { paragraphs: 20_000, characters: 1_500_000 } as const;
