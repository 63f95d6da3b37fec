import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { PlaceId } from '../../shared/ids.ts';
import { PlaceLevel } from '../../shared/places/place-seed.ts';
import type { Database } from '../database/open.ts';

const day = Day.nullable();

/** Every place there ever was, in the list's own order, with the days between which it was in force. */
export async function datedPlaces(db: Database) {
  const rows = await db
    .selectFrom('place')
    .select(['id', 'name', 'type', 'level', 'parentId', 'validFrom', 'validTo'])
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, type, level, parentId, validFrom, validTo }) => ({
    id: PlaceId.parse(id),
    name: `${type} ${name}`,
    level: PlaceLevel.parse(level),
    parent: parentId === null ? null : PlaceId.parse(parentId),
    validFrom: day.parse(validFrom),
    validTo: day.parse(validTo),
  }));
}

/** SQL of the readings of the big table; a test holds their query plans. */
export const viewQueries = {
  years:
    'SELECT DISTINCT p.year FROM period p WHERE EXISTS (SELECT 1 FROM value v WHERE v.period = p.id) ORDER BY p.year',
} as const;

export const yearsOfFigures = (handle: Sqlite.Database): number[] =>
  z.array(z.number()).parse(handle.prepare(viewQueries.years).pluck().all());
