import { PlaceId } from '../../shared/ids.ts';
import { PlaceLevel } from '../../shared/places/place-seed.ts';
import type { Place } from '../../shared/places/places.contract.ts';
import type { Database } from '../database/open.ts';

/** Places valid on the day, in the list's own order. */
export async function placesOn(db: Database, day: string): Promise<Place[]> {
  const rows = await db
    .selectFrom('place')
    .select(['id', 'code', 'name', 'type', 'level', 'parentId'])
    .where((eb) =>
      eb.and([
        eb.or([eb('validFrom', 'is', null), eb('validFrom', '<=', day)]),
        eb.or([eb('validTo', 'is', null), eb('validTo', '>=', day)]),
      ]),
    )
    .orderBy('id')
    .execute();
  const aliases = Map.groupBy(await db.selectFrom('placeAlias').selectAll().execute(), ({ placeId }) => placeId);
  return rows.map((row) => ({
    ...row,
    id: PlaceId.parse(row.id),
    level: PlaceLevel.parse(row.level),
    parentId: row.parentId === null ? null : PlaceId.parse(row.parentId),
    aliases: (aliases.get(row.id) ?? []).map(({ alias }) => alias),
  }));
}
