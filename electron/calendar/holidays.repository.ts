import { z } from 'zod';
import type { Day } from '../../shared/calendar/day.ts';
import { Holiday } from '../../shared/calendar/holiday-seed.ts';
import type { Database, Tx } from '../database/open.ts';

const HolidayRow = z
  .object({ day: z.string(), kind: z.string(), name: z.string(), source: z.string(), verified: z.number() })
  .transform((row) => ({ ...row, verified: row.verified === 1 }))
  .pipe(Holiday);

export async function holidaysOf(db: Database | Tx, year: number): Promise<Holiday[]> {
  const rows = await db
    .selectFrom('holiday')
    .select(['day', 'kind', 'name', 'source', 'verified'])
    .where('day', '>=', `${year}-01-01`)
    .where('day', '<=', `${year}-12-31`)
    .orderBy('day')
    .execute();
  return z.array(HolidayRow).parse(rows);
}

export async function holidayOn(db: Database | Tx, day: Day): Promise<Holiday | undefined> {
  const row = await db
    .selectFrom('holiday')
    .select(['day', 'kind', 'name', 'source', 'verified'])
    .where('day', '=', day)
    .executeTakeFirst();
  return row === undefined ? undefined : HolidayRow.parse(row);
}

/** One entry a day; changed in place, so that a step back finds it. */
export async function writeHoliday(tx: Tx, { day, verified, ...rest }: Holiday, isNew: boolean): Promise<void> {
  const columns = { ...rest, verified: verified ? 1 : 0 } as const;
  if (isNew) {
    await tx
      .insertInto('holiday')
      .values({ day, ...columns })
      .execute();
  } else await tx.updateTable('holiday').set(columns).where('day', '=', day).execute();
}

export const deleteHoliday = (tx: Tx, day: Day) => tx.deleteFrom('holiday').where('day', '=', day).execute();
