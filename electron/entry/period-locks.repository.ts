import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import type { Database } from '../database/open.ts';

/** In the order in which they were closed. */
export async function closedOfYear(db: Database, year: number) {
  const rows = await db
    .selectFrom('periodLock as l')
    .innerJoin('period as p', 'p.id', 'l.period')
    .select(['l.period', 'l.reason', 'l.at'])
    .where('p.year', '=', year)
    .orderBy('l.at')
    .orderBy('l.period')
    .execute();
  return rows.map(({ period, ...row }) => ({ ...row, period: periodOfNumber(period) }));
}

/** The reason given when the period was closed; none: it is open. */
export const closingReason = (handle: Sqlite.Database, period: number): string | undefined =>
  z.string().optional().parse(handle.prepare('SELECT reason FROM period_lock WHERE period = ?').pluck().get(period));

export const insertLock = (handle: Sqlite.Database, period: number, reason: string, at: string): void =>
  void handle.prepare('INSERT INTO period_lock (period, reason, at) VALUES (?, ?, ?)').run(period, reason, at);

export const deleteLock = (handle: Sqlite.Database, period: number): void =>
  void handle.prepare('DELETE FROM period_lock WHERE period = ?').run(period);
