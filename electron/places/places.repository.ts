import { Day } from '../../shared/calendar/day.ts';
import { PlaceId } from '../../shared/ids.ts';
import type { KnownPlace } from '../../shared/places/find-unit.ts';
import { PlaceLevel } from '../../shared/places/place-seed.ts';
import type { AppliedChange, Place } from '../../shared/places/places.contract.ts';
import type { Database, Tx } from '../database/open.ts';
import { untilWritten } from '../database/until-written.ts';

/** Places valid on the day: province, then each district followed by its communes, by code; communes without a district after them. */
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
    .orderBy('code')
    .execute();
  const aliases = await aliasesOf(db);
  const places = rows.map((row) => ({
    ...row,
    id: PlaceId.parse(row.id),
    level: PlaceLevel.parse(row.level),
    parentId: row.parentId === null ? null : PlaceId.parse(row.parentId),
    aliases: aliases.get(row.id) ?? [],
  }));
  return byParent(places);
}

function byParent(places: readonly Place[]): Place[] {
  const children = Map.groupBy(places, ({ parentId }) => parentId);
  const ids = new Set(places.map(({ id }) => id));
  const below = (place: Place): Place[] => [place, ...districtsFirst(children.get(place.id) ?? []).flatMap(below)];
  return places.filter(({ parentId }) => parentId === null || !ids.has(parentId)).flatMap(below);
}

const districtsFirst = (places: readonly Place[]): Place[] => [
  ...places.filter(({ level }) => level === 'district'),
  ...places.filter(({ level }) => level !== 'district'),
];

async function aliasesOf(db: Database | Tx): Promise<ReadonlyMap<number, string[]>> {
  const rows = await db.selectFrom('placeAlias').selectAll().execute();
  return new Map(
    [...Map.groupBy(rows, ({ placeId }) => placeId)].map(([id, own]) => [id, own.map(({ alias }) => alias)]),
  );
}

/** Every unit there ever was, with what it was made of and the names it goes by. */
export const allPlaces = (db: Database | Tx): Promise<readonly KnownPlace[]> => everyPlace(db, null);

const everyPlace = untilWritten(async (db): Promise<readonly KnownPlace[]> => {
  const rows = await db.selectFrom('place').selectAll().orderBy('id').execute();
  const links = Map.groupBy(await db.selectFrom('placeSuccessor').selectAll().execute(), ({ toId }) => toId);
  const aliases = await aliasesOf(db);
  return rows.map(({ beganBy: _began, endedBy, ...row }) => ({
    ...row,
    id: PlaceId.parse(row.id),
    level: PlaceLevel.parse(row.level),
    parentId: row.parentId === null ? null : PlaceId.parse(row.parentId),
    validFrom: optionalDay(row.validFrom),
    validTo: optionalDay(row.validTo),
    endIsKnown: endedBy !== null,
    predecessors: (links.get(row.id) ?? []).map(({ fromId, part }) => ({ id: PlaceId.parse(fromId), part })),
    aliases: aliases.get(row.id) ?? [],
  }));
});

const optionalDay = (text: string | null): Day | null => (text === null ? null : Day.parse(text));

export async function appliedChanges(db: Database): Promise<AppliedChange[]> {
  const rows = await db
    .selectFrom('placeChange')
    .select(['id', 'name', 'documentNumber', 'documentOn', 'effectiveOn'])
    .orderBy('effectiveOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    documentOn: optionalDay(row.documentOn),
    effectiveOn: Day.parse(row.effectiveOn),
  }));
}

/** The change set that began each unit. */
export async function beginnings(db: Database): Promise<ReadonlyMap<number, number>> {
  const rows = await db.selectFrom('place').select(['id', 'beganBy']).where('beganBy', 'is not', null).execute();
  return new Map(rows.map(({ id, beganBy }) => [id, beganBy ?? 0]));
}

export const aliasExists = async (tx: Tx, placeId: PlaceId, alias: string): Promise<boolean> =>
  (await tx
    .selectFrom('placeAlias')
    .select('alias')
    .where('placeId', '=', placeId)
    .where('alias', '=', alias)
    .executeTakeFirst()) !== undefined;

export const insertAlias = (tx: Tx, placeId: PlaceId, alias: string) =>
  tx.insertInto('placeAlias').values({ placeId, alias }).execute();

export const deleteAlias = (tx: Tx, placeId: PlaceId, alias: string) =>
  tx.deleteFrom('placeAlias').where('placeId', '=', placeId).where('alias', '=', alias).execute();

export interface PlaceLogged {
  readonly id: number;
  readonly field: 'alias' | 'begun' | 'ended' | 'valid-to';
  readonly before: string | null;
  readonly after: string | null;
}

export async function logPlaces(tx: Tx, changes: readonly PlaceLogged[], at: string): Promise<void> {
  for (const { id, ...change } of changes) {
    await tx
      .insertInto('changeLog')
      .values({ entity: 'place', entityId: id, source: 'hand', at, ...change })
      .execute();
  }
}

/** Of one place, ended or not. */
export async function placeName(db: Database | Tx, id: PlaceId): Promise<string | undefined> {
  const row = await db.selectFrom('place').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name;
}
