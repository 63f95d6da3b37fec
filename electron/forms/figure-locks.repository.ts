import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import type { ClosedPeriod } from '../../shared/forms/why-locked.ts';
import { PlaceId } from '../../shared/ids.ts';
import type { PlaceLevel } from '../../shared/places/place-seed.ts';
import type { Database, Tx } from '../database/open.ts';
import { preparedRaw } from '../database/prepared.ts';
import { untilWritten } from '../database/until-written.ts';

const LockRows = z.array(z.tuple([z.number(), z.string()]));

/** Read on the bare handle, so that a writing transaction decides by what is closed at that very moment. */
export const closedPeriods = (handle: Sqlite.Database): ClosedPeriod[] =>
  LockRows.parse(preparedRaw(handle, 'SELECT period, reason FROM period_lock ORDER BY period').all()).map(
    ([period, reason]) => ({ period: periodOfNumber(period), reason }),
  );

export interface PlaceSpan {
  readonly level: PlaceLevel;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** Every place there ever was, ended ones too. */
export const placeSpans = (db: Database | Tx): Promise<ReadonlyMap<PlaceId, PlaceSpan>> => everySpan(db, null);

const everySpan = untilWritten(async (db): Promise<ReadonlyMap<PlaceId, PlaceSpan>> => {
  const rows = await db.selectFrom('place').select(['id', 'level', 'validFrom', 'validTo']).execute();
  return new Map(
    rows.map(({ id, level, validFrom, validTo }) => [
      PlaceId.parse(id),
      { level, validFrom: dayOf(validFrom), validTo: dayOf(validTo) },
    ]),
  );
});

const dayOf = (text: string | null): Day | null => (text === null ? null : Day.parse(text));
