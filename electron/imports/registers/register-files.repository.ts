import { type EntryId, type RegisterImportId, Sha256, RegisterImportId as StoredId } from '../../../shared/ids.ts';
import type { RegisterCounts, RegisterImport } from '../../../shared/imports/registers/register-files.contract.ts';
import { RegisterLayout, type RegisterReading } from '../../../shared/imports/registers/register-layout.ts';
import type { Database, Tx } from '../../database/open.ts';

/** Newest first: of two that fit alike the later one is meant. */
export async function learnedLayouts(db: Database | Tx, registerId: number): Promise<RegisterLayout[]> {
  const rows = await db
    .selectFrom('registerLayout')
    .select('definition')
    .where('registerId', '=', registerId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ definition }) => RegisterLayout.parse(JSON.parse(definition)));
}

export const insertLayout = (
  tx: Tx,
  { registerId, layout, sha256, at }: { registerId: number; layout: RegisterLayout; sha256: Sha256; at: string },
) =>
  tx
    .insertInto('registerLayout')
    .values({ registerId, definition: JSON.stringify(layout), sha256, savedAt: at })
    .execute();

/** When this very content was taken into the register; undefined: never, or it was taken back. */
export const takenInAt = async (db: Database | Tx, registerId: number, sha256: Sha256): Promise<string | undefined> =>
  (
    await db
      .selectFrom('registerImport')
      .select('appliedAt')
      .where('registerId', '=', registerId)
      .where('sha256', '=', sha256)
      .where('undoneAt', 'is', null)
      .orderBy('id', 'desc')
      .executeTakeFirst()
  )?.appliedAt;

export interface NewRegisterImport {
  readonly registerId: number;
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly bytes: number;
  readonly appliedAt: string;
  readonly counts: RegisterCounts;
  readonly reading: RegisterReading;
}

export async function insertRegisterImport(tx: Tx, given: NewRegisterImport): Promise<RegisterImportId> {
  const { counts, reading, ...row } = given;
  const { created, same, refused } = counts;
  const { id } = await tx
    .insertInto('registerImport')
    .values({ ...row, created, same, refused, reading: JSON.stringify(reading) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return StoredId.parse(id);
}

export const insertSource = (
  tx: Tx,
  { entryId, importId, sheet, row }: { entryId: EntryId; importId: RegisterImportId; sheet: string; row: number },
) => tx.insertInto('registerImportEntry').values({ entryId, importId, sheet, rowNumber: row }).execute();

export async function registerImports(db: Database, registerId: number): Promise<RegisterImport[]> {
  const rows = await db
    .selectFrom('registerImport')
    .select(['id', 'fileName', 'appliedAt', 'created', 'same', 'refused', 'undoneAt', 'undoneReason'])
    .where('registerId', '=', registerId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id, undoneAt, undoneReason, ...row }) => ({
    ...row,
    id: StoredId.parse(id),
    undone: undoneAt === null ? null : { at: undoneAt, reason: undoneReason },
  }));
}

export async function sourceOfEntry(db: Database, entry: EntryId) {
  const found = await db
    .selectFrom('registerImportEntry as e')
    .innerJoin('registerImport as i', 'i.id', 'e.importId')
    .select(['i.fileName', 'e.sheet', 'e.rowNumber as row', 'i.appliedAt as at'])
    .where('e.entryId', '=', entry)
    .executeTakeFirst();
  return found ?? null;
}

/** Contents that entries came from, each with a name it had. */
export async function registerFiles(db: Database): Promise<{ name: string; sha256: Sha256 }[]> {
  const rows = await db.selectFrom('registerImport').select(['fileName', 'sha256']).orderBy('id').execute();
  return rows.map(({ fileName, sha256 }) => ({ name: fileName, sha256: Sha256.parse(sha256) }));
}
