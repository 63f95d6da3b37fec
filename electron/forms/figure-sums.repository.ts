import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import type { PlaceLevel } from '../../shared/places/place-seed.ts';

/**
 * Sums of flows over the big table, made where the figures lie. A place reports or it does not, so every sum comes with
 * the number of figures in it ("không phát sinh" counts and adds nothing). Levels are never mixed: the row of a district
 * is no sum of its communes.
 */
const among = 'IN (SELECT value FROM json_each(?))';
/** '+': the place is looked at, never sought by; rows of one period lie together, and most are wanted. */
const atLevel = '+v.place_id IN (SELECT id FROM place WHERE level = ?)';

/** SQL of every sum; a test holds their query plans. */
export const sumQueries = {
  one: `SELECT ifnull(sum(v.value), 0), count(*) FROM value v WHERE v.element_id = ? AND v.period ${among} AND v.place_id ${among} AND v.state < 2`,
  byDistrict: `SELECT v.element_id, p.parent_id, sum(v.value), count(*) FROM value v CROSS JOIN place p ON p.id = v.place_id
    WHERE v.element_id ${among} AND v.period ${among} AND v.state < 2 AND p.level = 'commune' GROUP BY v.element_id, p.parent_id`,
  byPeriod: `SELECT v.period, sum(v.value), count(*) FROM value v
    WHERE v.element_id = ? AND v.period ${among} AND ${atLevel} AND v.state < 2 GROUP BY v.period`,
  statesByPeriod: `SELECT v.period, sum(v.value), sum(v.state = 0), sum(v.state = 1), sum(v.state = 2) FROM value v
    WHERE v.element_id = ? AND v.period ${among} AND +v.place_id ${among} GROUP BY v.period`,
  ofPlaces: `SELECT v.element_id, sum(CASE WHEN v.period = ? THEN v.value ELSE 0 END), sum(v.value) FROM value v
    WHERE v.period ${among} AND v.place_id ${among} GROUP BY v.element_id`,
  ofLevel: `SELECT e.id, sum(CASE WHEN v.period = ? THEN v.value ELSE 0 END), sum(v.value)
    FROM data_element e CROSS JOIN value v ON v.element_id = e.id WHERE v.period ${among} AND ${atLevel} GROUP BY e.id`,
  completeness: `SELECT v.period, v.place_id, count(*) FROM value v WHERE v.period ${among} GROUP BY v.period, v.place_id`,
} as const;

const pair = z.tuple([z.number(), z.number()]);
const Triples = z.array(z.tuple([z.number(), z.number(), z.number()]));
const Quadruples = z.array(z.tuple([z.number(), z.number(), z.number(), z.number()]));

export interface FigureSum {
  readonly value: number;
  readonly counted: number;
}

/** One element over any periods and any places. */
export function sumOfFigures(
  handle: Sqlite.Database,
  elementId: number,
  periods: readonly number[],
  places: readonly number[],
): FigureSum {
  const row = handle.prepare(sumQueries.one).raw().get(elementId, JSON.stringify(periods), JSON.stringify(places));
  const [value, counted] = pair.parse(row);
  return { value, counted };
}

/** Elements over the periods, the communes of each district together. */
export const sumsByDistrict = (handle: Sqlite.Database, elementIds: readonly number[], periods: readonly number[]) =>
  Quadruples.parse(
    handle.prepare(sumQueries.byDistrict).raw().all(JSON.stringify(elementIds), JSON.stringify(periods)),
  ).map(([elementId, districtId, value, counted]) => ({ elementId, districtId, value, counted }));

/** The trend of one element over all places of a level. */
export const sumsByPeriod = (
  handle: Sqlite.Database,
  elementId: number,
  periods: readonly number[],
  level: PlaceLevel,
) =>
  Triples.parse(handle.prepare(sumQueries.byPeriod).raw().all(elementId, JSON.stringify(periods), level)).map(
    ([period, value, counted]) => ({ period, value, counted }),
  );

const Quintuples = z.array(z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]));

/** The trend of one element over the given places, with how many of them said what. */
export const statesByPeriod = (
  handle: Sqlite.Database,
  elementId: number,
  periods: readonly number[],
  places: readonly number[],
) =>
  Quintuples.parse(
    handle.prepare(sumQueries.statesByPeriod).raw().all(elementId, JSON.stringify(periods), JSON.stringify(places)),
  ).map(([period, value, numbers, none, notApplicable]) => ({ period, value, numbers, none, notApplicable }));

/** Every element: the last of the periods, and all of them together (lũy kế). */
export function sumsByElement(
  handle: Sqlite.Database,
  periods: readonly number[],
  where: { readonly places: readonly number[] } | { readonly level: PlaceLevel },
) {
  const [sql, scope] =
    'places' in where ? [sumQueries.ofPlaces, JSON.stringify(where.places)] : [sumQueries.ofLevel, where.level];
  const rows = handle
    .prepare(sql)
    .raw()
    .all(Math.max(...periods), JSON.stringify(periods), scope);
  return Triples.parse(rows).map(([elementId, last, cumulative]) => ({ elementId, last, cumulative }));
}

/** How many figures each place has in each of the periods; one that has none has no entry. */
export const figureCounts = (handle: Sqlite.Database, periods: readonly number[]) =>
  Triples.parse(handle.prepare(sumQueries.completeness).raw().all(JSON.stringify(periods))).map(
    ([period, placeId, figures]) => ({ period, placeId, figures }),
  );
