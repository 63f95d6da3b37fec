import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PlaceId } from '../../shared/ids.ts';
import { cleanText, sameName } from '../../shared/text/fold.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { aliasExists, allPlaces, deleteAlias, insertAlias, logPlaces } from './places.repository.ts';

interface Alias {
  readonly place: PlaceId;
  readonly alias: string;
}

/** Another spelling by which files name the unit. One that is its name anyway changes nothing. */
export const saveAlias =
  (context: Context) =>
  ({ place: id, alias: given }: Alias): Promise<{ changed: number }> =>
    inOneStep(context, 'places.saveAlias', async (tx) => {
      const place = await requirePlace(tx, id);
      const alias = cleanText(given);
      if ([place.name, ...place.aliases].some((own) => sameName(own, alias))) return { changed: 0 };
      await insertAlias(tx, id, alias);
      await logPlaces(tx, [{ id, field: 'alias', before: null, after: alias }], context.clock.now());
      return { changed: 1 };
    });

export const removeAlias =
  (context: Context) =>
  ({ place: id, alias }: Alias): Promise<{ changed: number }> =>
    inOneStep(context, 'places.removeAlias', async (tx) => {
      if (!(await aliasExists(tx, id, alias))) return { changed: 0 };
      await deleteAlias(tx, id, alias);
      await logPlaces(tx, [{ id, field: 'alias', before: alias, after: null }], context.clock.now());
      return { changed: 1 };
    });

async function requirePlace(tx: Tx, id: PlaceId) {
  const place = (await allPlaces(tx)).find((each) => each.id === id);
  if (place === undefined) throw new AppFailure({ code: 'not-found', entity: 'place', id: String(id) });
  return place;
}
