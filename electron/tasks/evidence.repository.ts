import type Sqlite from 'better-sqlite3';
import { Day } from '../../shared/calendar/day.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { EvidenceId, Sha256 } from '../../shared/ids.ts';
import type { Evidence } from '../../shared/tasks/tasks.contract.ts';
import { rowWriter } from '../database/insert-row.ts';
import type { Database, Tx } from '../database/open.ts';
import type { KeptFile } from './keep-file.ts';

/** In the order they were added. */
export async function evidenceOf(db: Database, assignment: number): Promise<Evidence[]> {
  const rows = await db
    .selectFrom('evidence')
    .select(['id', 'number', 'issuedOn', 'title', 'issuer', 'fileName', 'sha256', 'bytes'])
    .where('assignmentId', '=', assignment)
    .orderBy('id')
    .execute();
  return rows.map(({ fileName, sha256, bytes, ...row }) => ({
    ...row,
    id: EvidenceId.parse(row.id),
    issuedOn: row.issuedOn === null ? null : Day.parse(row.issuedOn),
    file: fileOf({ fileName, sha256, bytes }),
  }));
}

/** The table holds all three or none. */
function fileOf(row: { fileName: string | null; sha256: string | null; bytes: number | null }): KeptFile | null {
  if (row.fileName === null || row.sha256 === null || row.bytes === null) return null;
  return { name: row.fileName, sha256: Sha256.parse(row.sha256), bytes: row.bytes };
}

export async function fileOfEvidence(db: Database, id: EvidenceId): Promise<KeptFile | null> {
  const row = await db
    .selectFrom('evidence')
    .select(['fileName', 'sha256', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw new AppFailure({ code: 'not-found', entity: 'evidence', id: String(id) });
  return fileOf(row);
}

export interface NewEvidence {
  readonly number: string;
  readonly issuedOn: Day | null;
  readonly title: string;
  readonly issuer: string;
  readonly file: KeptFile | null;
  readonly at: string;
}

const columns = ['assignment_id', 'number', 'issued_on', 'title', 'issuer', 'file_name', 'sha256', 'bytes', 'at'];

export function insertEvidence(handle: Sqlite.Database, assignments: readonly number[], given: NewEvidence): void {
  const write = rowWriter(handle, 'evidence', columns);
  const { number, issuedOn, title, issuer, file, at } = given;
  const rest = [number, issuedOn, title, issuer, file?.name ?? null, file?.sha256 ?? null, file?.bytes ?? null, at];
  for (const assignment of assignments) write([assignment, ...rest]);
}

export const deleteEvidence = (tx: Tx, id: EvidenceId) =>
  tx.deleteFrom('evidence').where('id', '=', id).returning(['assignmentId', 'number', 'title']).executeTakeFirst();
