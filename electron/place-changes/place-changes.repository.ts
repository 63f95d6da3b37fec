import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import type { Day } from '../../shared/calendar/day.ts';
import { AgencyId, PlaceId } from '../../shared/ids.ts';
import type { ChangeSet } from '../../shared/places/change-set.ts';
import type { BegunUnit } from '../../shared/places/plan-change.ts';
import type { Database, Tx } from '../database/open.ts';

export async function insertChange(tx: Tx, set: ChangeSet, at: string): Promise<number> {
  const { id } = await tx
    .insertInto('placeChange')
    .values({
      name: set.name,
      documentNumber: set.document.number,
      documentOn: set.document.issuedOn,
      effectiveOn: set.effectiveOn,
      definition: JSON.stringify(set.changes),
      at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export const endPlaces = (tx: Tx, ids: readonly PlaceId[], lastDay: Day, endedBy: number) =>
  tx.updateTable('place').set({ validTo: lastDay, endedBy }).where('id', 'in', ids).execute();

export const setPlaceEnd = (tx: Tx, id: PlaceId, validTo: Day | null) =>
  tx.updateTable('place').set({ validTo }).where('id', '=', id).execute();

export async function insertPlace(
  tx: Tx,
  { code, name, type, level, validTo }: BegunUnit,
  given: { parentId: PlaceId | null; validFrom: Day; beganBy: number },
): Promise<PlaceId> {
  const row = await tx
    .insertInto('place')
    .values({ code, name, type, level, validTo, ...given })
    .returning('id')
    .executeTakeFirstOrThrow();
  return PlaceId.parse(row.id);
}

export const linkPlaces = (tx: Tx, toId: PlaceId, onDay: Day, from: BegunUnit['from']) =>
  tx
    .insertInto('placeSuccessor')
    .values(from.map(({ place, part }) => ({ fromId: place.id, toId, onDay, part })))
    .execute();

/** Spellings stay with a unit that goes on under its name. */
export const copyAliases = (tx: Tx, fromId: PlaceId, toId: PlaceId) =>
  tx
    .insertInto('placeAlias')
    .columns(['placeId', 'alias'])
    .expression((eb) =>
      eb
        .selectFrom('placeAlias')
        .select((select) => [select.val<number>(toId).as('placeId'), 'alias'])
        .where('placeId', '=', fromId),
    )
    .execute();

/** Bodies of the units that are still there on the day. */
export async function agenciesOfPlaces(db: Database | Tx, places: readonly PlaceId[], on: Day) {
  if (places.length === 0) return [];
  const rows = await db
    .selectFrom('agency')
    .select(['id', 'name', 'shortName', 'kind', 'binding', 'section', 'seq', 'placeId'])
    .where('placeId', 'in', places)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', on)]))
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ ...row, id: AgencyId.parse(row.id), placeId: PlaceId.parse(row.placeId) }));
}
export type PlaceAgency = Awaited<ReturnType<typeof agenciesOfPlaces>>[number];

export const endAgencies = (tx: Tx, ids: readonly AgencyId[], validTo: Day) =>
  tx.updateTable('agency').set({ validTo }).where('id', 'in', ids).execute();

export const agencyCodes = async (tx: Tx): Promise<string[]> =>
  (await tx.selectFrom('agency').select('code').execute()).map(({ code }) => code);

export interface AgencyRow {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly binding: 'yeu-cau' | 'de-nghi';
  readonly placeId: PlaceId;
  readonly section: string | null;
  readonly seq: number;
  readonly validFrom: Day;
}

export async function insertAgency(tx: Tx, row: AgencyRow): Promise<AgencyId> {
  const { id } = await tx
    .insertInto('agency')
    .values({ ...row, collective: 0, validTo: null, note: '' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return AgencyId.parse(id);
}

export const linkAgencies = (tx: Tx, from: readonly AgencyId[], toId: AgencyId, onDay: Day) =>
  tx
    .insertInto('agencySuccessor')
    .values(from.map((fromId) => ({ fromId, toId, onDay, part: 'whole' as const })))
    .execute();

export async function logAgency(tx: Tx, id: AgencyId, field: 'begun' | 'ended', after: string, at: string) {
  await tx
    .insertInto('changeLog')
    .values({ entity: 'agency', entityId: id, field, before: null, after, source: 'hand', at })
    .execute();
}

/** SQL of the readings for a preview; a test holds their query plans. */
export const previewQueries = {
  /** Figures of the places by period, found period by period through the index of the big table. */
  figures: `SELECT CASE WHEN p.administrative_to < ? THEN 'before' ELSE 'after' END, count(*)
    FROM period p CROSS JOIN value v ON v.period = p.id AND v.place_id IN (SELECT value FROM json_each(?)) GROUP BY 1`,
  owedLater: `SELECT agency_id, count(*) FROM obligation
    WHERE agency_id IN (SELECT value FROM json_each(?)) AND cut_off > ? GROUP BY agency_id`,
  closed: `SELECT l.period FROM period_lock l JOIN period p ON p.id = l.period WHERE p.administrative_to >= ? ORDER BY l.period`,
} as const;

const Counts = z.array(z.tuple([z.enum(['before', 'after']), z.number()]));
const Pairs = z.array(z.tuple([z.number(), z.number()]));

/** Figures stored for the places in periods that end before the day, and later. */
export function figureCounts(handle: Sqlite.Database, places: readonly PlaceId[], day: Day) {
  const rows = Counts.parse(handle.prepare(previewQueries.figures).raw().all(day, JSON.stringify(places)));
  return { before: 0, after: 0, ...Object.fromEntries(rows) };
}

export const owedAfter = (
  handle: Sqlite.Database,
  agencies: readonly AgencyId[],
  day: Day,
): ReadonlyMap<number, number> =>
  new Map(Pairs.parse(handle.prepare(previewQueries.owedLater).raw().all(JSON.stringify(agencies), day)));

/** Closed periods that end on the day or later. */
export const closedFrom = (handle: Sqlite.Database, day: Day): number[] =>
  z.array(z.number()).parse(handle.prepare(previewQueries.closed).pluck().all(day));
