import type { z } from 'zod';
import type { DocumentDraft } from '../../shared/documents/document-draft.ts';
import type { documentsContract } from '../../shared/documents/documents.contract.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { DocumentId } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import {
  type DocumentChange,
  deleteDocument,
  draftOf,
  insertDocument,
  logDocument,
  updateDocument,
} from './documents.repository.ts';

type Input = z.output<(typeof documentsContract)['save']['input']>;

export const saveDocument =
  (context: Context) =>
  ({ document, draft }: Input) =>
    inOneStep(context, 'documents.save', async (tx) => {
      const at = context.clock.now();
      if (document === null) return insertNew(tx, draft, at);
      const changes = differences(await requireDraft(tx, document), draft);
      if (changes.length > 0) {
        await updateDocument(tx, document, draft, at);
        await logDocument(tx, document, changes, at);
      }
      return { id: document, changed: Math.min(1, changes.length) };
    });

async function insertNew(tx: Tx, draft: DocumentDraft, at: string) {
  const id = await insertDocument(tx, draft, at);
  await logDocument(tx, id, [{ field: 'document', before: null, after: draft.subject }], at);
  return { id, changed: 1 };
}

export const removeDocument =
  (context: Context) =>
  ({ document }: { readonly document: DocumentId }) =>
    inOneStep(context, 'documents.remove', async (tx) => {
      const { subject } = await requireDraft(tx, document);
      await deleteDocument(tx, document);
      await logDocument(tx, document, [{ field: 'document', before: subject, after: null }], context.clock.now());
      return { changed: 1 };
    });

export async function requireDraft(db: Context['db'] | Tx, document: DocumentId): Promise<DocumentDraft> {
  const stored = await draftOf(db, document);
  if (stored === undefined) {
    throw new AppFailure({ code: 'not-found', entity: 'official-document', id: String(document) });
  }
  return stored;
}

const fields = [
  'type',
  'subject',
  'bases',
  'addressees',
  'body',
  'recipients',
  'authority',
  'signer',
  'urgency',
  'secrecy',
  'circulation',
  'draftedBy',
  'bodySize',
] as const satisfies readonly (keyof DocumentDraft)[];

/** Lists are logged a line each. */
const written = (value: DocumentDraft[keyof DocumentDraft]): string =>
  Array.isArray(value) ? value.join('\n') : String(value ?? '');

const differences = (before: DocumentDraft, after: DocumentDraft): DocumentChange[] =>
  fields
    .map((field) => ({ field, before: written(before[field]), after: written(after[field]) }))
    .filter((change) => change.before !== change.after);
