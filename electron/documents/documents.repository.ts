import { DocumentDraft, DocumentType } from '../../shared/documents/document-draft.ts';
import type { StoredDocument } from '../../shared/documents/documents.contract.ts';
import { DocumentId } from '../../shared/ids.ts';
import type { Database, Tx } from '../database/open.ts';

export async function storedDocuments(db: Database): Promise<StoredDocument[]> {
  const rows = await db
    .selectFrom('officialDocument')
    .select(['id', 'type', 'subject', 'changedAt'])
    .orderBy('changedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id, type, ...row }) => ({ ...row, id: DocumentId.parse(id), type: DocumentType.parse(type) }));
}

export async function draftOf(db: Database | Tx, id: DocumentId): Promise<DocumentDraft | undefined> {
  const row = await db.selectFrom('officialDocument').select('draft').where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : DocumentDraft.parse(JSON.parse(row.draft));
}

export async function insertDocument(tx: Tx, draft: DocumentDraft, at: string): Promise<DocumentId> {
  const { id } = await tx
    .insertInto('officialDocument')
    .values({ ...columnsOf(draft), madeAt: at, changedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  return DocumentId.parse(id);
}

export const updateDocument = (tx: Tx, id: DocumentId, draft: DocumentDraft, at: string) =>
  tx
    .updateTable('officialDocument')
    .set({ ...columnsOf(draft), changedAt: at })
    .where('id', '=', id)
    .execute();

export const deleteDocument = (tx: Tx, id: DocumentId) =>
  tx.deleteFrom('officialDocument').where('id', '=', id).execute();

const columnsOf = (draft: DocumentDraft) => ({
  type: draft.type,
  subject: draft.subject,
  draft: JSON.stringify(draft),
});

export interface DocumentChange {
  readonly field: 'document' | keyof DocumentDraft;
  readonly before: string | null;
  readonly after: string | null;
}

export const logDocument = (tx: Tx, id: DocumentId, changes: readonly DocumentChange[], at: string) =>
  tx
    .insertInto('changeLog')
    .values(changes.map((change) => ({ entity: 'official-document', entityId: id, source: 'hand', at, ...change })))
    .execute();
