import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ImportId } from '../../shared/ids.ts';
import type { ImportEntry } from '../../shared/imports/history.contract.ts';
import { importChains } from '../../shared/imports/import-chain.ts';
import type { Context } from '../context.ts';
import { importRows } from './history.repository.ts';

/** Everything ever taken in, newest first, each with whom it replaced and who replaced it. */
export function importHistory({ handle }: Pick<Context, 'handle'>): ImportEntry[] {
  const rows = importRows(handle);
  const linksOf = importChains(
    rows.map(({ id, recognised: { form, placeId, period }, undone }) => ({
      id,
      form,
      placeId,
      period,
      isUndone: undone !== null,
    })),
  );
  return rows.map((row) => ({ ...row, ...linksOf(row.id) }));
}

export function importEntry(context: Pick<Context, 'handle'>, id: ImportId): ImportEntry {
  const found = importHistory(context).find((entry) => entry.id === id);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'import', id: String(id) });
  return found;
}
