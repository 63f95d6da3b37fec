import { z } from 'zod';
import { type EntryId, type RegisterEvidenceId, Sha256, RegisterEvidenceId as StoredId } from '../../shared/ids.ts';
import { EvidenceChange } from '../../shared/registers/entry-evidence.contract.ts';
import type { Database, Tx } from '../database/open.ts';
import type { KeptFile } from '../tasks/keep-file.ts';
import { loggedOf } from './logged.repository.ts';

export interface StoredEvidence extends KeptFile {
  readonly id: RegisterEvidenceId;
  readonly entry: number;
  readonly at: string;
}

const columns = ['id', 'entryId as entry', 'fileName as name', 'sha256', 'bytes', 'at'] as const;

const storedEvidence = (
  row: Omit<StoredEvidence, 'id' | 'sha256'> & { id: number; sha256: string },
): StoredEvidence => ({
  ...row,
  id: StoredId.parse(row.id),
  sha256: Sha256.parse(row.sha256),
});

/** In the order they were added. */
export async function evidenceOfEntry(db: Database, entry: EntryId): Promise<StoredEvidence[]> {
  const rows = await db
    .selectFrom('registerEvidence')
    .select(columns)
    .where('entryId', '=', entry)
    .orderBy('id')
    .execute();
  return rows.map(storedEvidence);
}

export async function evidenceById(db: Database | Tx, id: RegisterEvidenceId): Promise<StoredEvidence | undefined> {
  const row = await db.selectFrom('registerEvidence').select(columns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : storedEvidence(row);
}

export const insertEvidence = (tx: Tx, entry: EntryId, { name, sha256, bytes }: KeptFile, at: string) =>
  tx.insertInto('registerEvidence').values({ entryId: entry, fileName: name, sha256, bytes, at }).execute();

export const deleteEvidence = (tx: Tx, id: RegisterEvidenceId) =>
  tx.deleteFrom('registerEvidence').where('id', '=', id).execute();

export const logEvidence = (tx: Tx, entry: number, { at, before, after }: EvidenceChange) =>
  tx
    .insertInto('changeLog')
    .values({ entity: 'register-entry', entityId: entry, field: 'evidence', before, after, source: 'hand', at })
    .execute();

/** Newest first. */
export const evidenceHistory = async (db: Database, entry: EntryId) =>
  z.array(EvidenceChange).parse(await loggedOf(db, { entity: 'register-entry', entry, field: 'evidence' }));

/** Contents that prove an entry, each with the name it has. */
export async function entryEvidenceFiles(db: Database): Promise<{ name: string; sha256: string }[]> {
  return db.selectFrom('registerEvidence').select(['fileName as name', 'sha256']).orderBy('id').execute();
}
