import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { PlaceInTime } from '../../shared/places/place-in-time.ts';
import type { PlaceRelation } from '../../shared/places/places.contract.ts';
import { relationsOf } from '../../shared/places/relations.ts';
import type { Context } from '../context.ts';
import { allPlaces, appliedChanges, beginnings } from './places.repository.ts';

/** Every unit there ever was, without the names it goes by. */
export const placesInTime = async ({ db }: Context): Promise<PlaceInTime[]> =>
  (await allPlaces(db)).map(({ aliases: _aliases, ...place }) => place);

/** Units before and after one, each with the document that brought the change. */
export const placeHistory =
  (context: Context) =>
  async ({ place: id }: { readonly place: PlaceId }): Promise<PlaceRelation[]> => {
    const places = await placesInTime(context);
    if (!places.some((place) => place.id === id)) {
      throw new AppFailure({ code: 'not-found', entity: 'place', id: String(id) });
    }
    const began = await beginnings(context.db);
    const changes = new Map((await appliedChanges(context.db)).map((change) => [change.id, change]));
    return relationsOf(places, id).map(({ newer, ...relation }) => ({
      ...relation,
      change: changes.get(began.get(newer) ?? 0) ?? null,
    }));
  };
