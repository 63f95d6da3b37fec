import { z } from 'zod';
import { DocumentId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { DocumentDraft, DocumentType } from './document-draft.ts';

export const StoredDocument = z.strictObject({
  id: DocumentId,
  type: DocumentType,
  subject: z.string(),
  changedAt: z.string(),
});
export type StoredDocument = z.infer<typeof StoredDocument>;

export const DocumentFile = z.strictObject({
  fileName: z.string(),
  path: z.string(),
  pages: z.number().int().nullable(),
});
export type DocumentFile = z.infer<typeof DocumentFile>;

/** Marked "DỰ THẢO" until it goes to be signed. */
const isDraft = z.boolean();

export const documentsContract = {
  /** What was changed last comes first. */
  list: query(z.strictObject({}), z.array(StoredDocument)),
  get: query(z.strictObject({ document: DocumentId }), DocumentDraft),
  /** The very page that is printed, under our own scheme. */
  preview: query(z.strictObject({ draft: DocumentDraft, isDraft }), z.strictObject({ url: z.string() })),
  /** Null: a new one. Nothing is written where nothing differs. */
  save: command(
    z.strictObject({ document: DocumentId.nullable(), draft: DocumentDraft }),
    z.strictObject({ id: DocumentId, changed: z.number().int() }),
  ),
  remove: command(z.strictObject({ document: DocumentId }), z.strictObject({ changed: z.number().int() })),
  /** A stored document as a file, whole or not at all, beside those written before. */
  write: command(
    z.strictObject({ document: DocumentId, isDraft, format: z.enum(['pdf', 'docx']), folder: z.string().min(1) }),
    DocumentFile,
  ),
};
