import type { Database } from '../database/open.ts';

export interface NamedFile {
  readonly name: string;
  readonly sha256: string;
}

/** Files the database counts on: the workbooks taken in, and the evidence; each once by its content. */
export async function importedFiles(db: Database): Promise<NamedFile[]> {
  return db.selectFrom('import').select(['fileName as name', 'sha256']).orderBy('id').execute();
}

export async function evidenceFiles(db: Database): Promise<NamedFile[]> {
  const rows = await db.selectFrom('evidence').select(['fileName as name', 'sha256']).orderBy('id').execute();
  return rows.flatMap(({ name, sha256 }) => (name === null || sha256 === null ? [] : [{ name, sha256 }]));
}
