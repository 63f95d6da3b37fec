import { SavedFilterId } from '../../shared/ids.ts';
import type { SavedFilter } from '../../shared/tasks/filters.contract.ts';
import { TaskFilter } from '../../shared/tasks/task-filter.ts';
import { compareVietnamese } from '../../shared/text/fold.ts';
import type { Database, Tx } from '../database/open.ts';

export async function savedFilters(db: Database): Promise<SavedFilter[]> {
  const rows = await db.selectFrom('savedFilter').selectAll().execute();
  return rows
    .map(({ id, name, definition }) => ({
      id: SavedFilterId.parse(id),
      name,
      filter: TaskFilter.parse(JSON.parse(definition)),
    }))
    .sort((a, b) => compareVietnamese(a.name, b.name));
}

export async function saveFilter(tx: Tx, name: string, filter: TaskFilter): Promise<SavedFilter> {
  const definition = JSON.stringify(filter);
  const { id } = await tx
    .insertInto('savedFilter')
    .values({ name, definition })
    .onConflict((oc) => oc.column('name').doUpdateSet({ definition }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: SavedFilterId.parse(id), name, filter };
}

export const deleteFilter = (tx: Tx, id: SavedFilterId) =>
  tx.deleteFrom('savedFilter').where('id', '=', id).returning('id').executeTakeFirst();
