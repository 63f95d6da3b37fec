import { type ImportLayoutId, type PlaceId, Sha256, ImportLayoutId as StoredId } from '../../shared/ids.ts';
import { Layout } from '../../shared/imports/layout/layout.ts';
import type { SavedLayout } from '../../shared/imports/layout/layouts.contract.ts';
import type { Database, Tx } from '../database/open.ts';

/** Newest first: of two that fit alike the later one is meant. */
export async function savedLayouts(db: Database | Tx): Promise<SavedLayout[]> {
  const rows = await db
    .selectFrom('importLayout as l')
    .innerJoin('place as p', 'p.id', 'l.placeId')
    .select(['l.id', 'l.name', 'l.sha256', 'l.savedAt', 'l.definition', 'p.type', 'p.name as placeName'])
    .orderBy('l.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: StoredId.parse(row.id),
    name: row.name,
    place: `${row.type} ${row.placeName}`,
    sha256: Sha256.parse(row.sha256),
    savedAt: row.savedAt,
    layout: Layout.parse(JSON.parse(row.definition)),
  }));
}

export interface LayoutWrite {
  readonly layout: Layout & { readonly district: PlaceId };
  readonly name: string;
  readonly sha256: Sha256;
  readonly savedAt: string;
}

const columnsOf = ({ layout, name, sha256, savedAt }: LayoutWrite) => ({
  placeId: layout.district,
  formCode: layout.form,
  name,
  definition: JSON.stringify(layout),
  sha256,
  savedAt,
});

export async function insertLayout(tx: Tx, write: LayoutWrite): Promise<ImportLayoutId> {
  const { id } = await tx.insertInto('importLayout').values(columnsOf(write)).returning('id').executeTakeFirstOrThrow();
  return StoredId.parse(id);
}

export const updateLayout = (tx: Tx, id: ImportLayoutId, write: LayoutWrite) =>
  tx.updateTable('importLayout').set(columnsOf(write)).where('id', '=', id).execute();

export const deleteLayout = (tx: Tx, id: ImportLayoutId) =>
  tx.deleteFrom('importLayout').where('id', '=', id).returning('id').executeTakeFirst();

interface LayoutLogged {
  readonly id: ImportLayoutId;
  readonly before: string | null;
  readonly after: string | null;
  readonly at: string;
}

export const logLayout = (tx: Tx, { id, ...change }: LayoutLogged) =>
  tx
    .insertInto('changeLog')
    .values({ entity: 'import-layout', entityId: id, field: 'name', source: 'hand', ...change })
    .execute();
