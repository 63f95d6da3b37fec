import type Sqlite from 'better-sqlite3';
import { z } from 'zod';

/**
 * Sums of flows over the big table, made where the figures lie. A place reports or it does not, so every sum comes with
 * the number of figures in it ("không phát sinh" counts and adds nothing). Levels are never mixed: the row of a district
 * is no sum of its communes. '+': the place is looked at, never sought by; rows of one period lie together, and most are
 * wanted. A test holds the query plan.
 */
export const sumQueries = {
  statesByPeriod: `SELECT v.period, sum(v.value), sum(v.state = 0), sum(v.state = 1), sum(v.state = 2) FROM value v
    WHERE v.element_id = ? AND v.period IN (SELECT value FROM json_each(?))
      AND +v.place_id IN (SELECT value FROM json_each(?)) GROUP BY v.period`,
} as const;

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
