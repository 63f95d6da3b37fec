import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import type { Database } from '../database/open.ts';

/** What happened to a plan since a day, as the giao ban sheet tells it. Moments are ISO text, so a day sorts before them. */

export const progressSince = (db: Database, planId: number, since: Day) =>
  db
    .selectFrom('changeLog as g')
    .innerJoin('assignment as x', 'x.id', 'g.entityId')
    .innerJoin('agency as a', 'a.id', 'x.agencyId')
    .innerJoin('task as t', 't.id', 'x.taskId')
    .innerJoin('clause as c', 'c.id', 't.clauseId')
    .select(['g.entityId as assignment', 'g.before', 'g.after', 'g.at', 'a.shortName as agency'])
    .select(['c.label as clause', 't.title'])
    .where('g.entity', '=', 'assignment')
    .where('g.field', '=', 'progress')
    .where('g.at', '>=', since)
    .where('t.planId', '=', planId)
    .orderBy('t.seq')
    .orderBy('a.seq')
    .orderBy('g.id')
    .execute();

export const resultsSince = (db: Database, planId: number, since: Day) =>
  db
    .selectFrom('resultNote as r')
    .innerJoin('assignment as x', 'x.id', 'r.assignmentId')
    .innerJoin('agency as a', 'a.id', 'x.agencyId')
    .innerJoin('task as t', 't.id', 'x.taskId')
    .innerJoin('clause as c', 'c.id', 't.clauseId')
    .select(['r.onDay', 'r.text', 'a.shortName as agency', 'c.label as clause', 't.title'])
    .where('r.at', '>=', since)
    .where('t.planId', '=', planId)
    .orderBy('t.seq')
    .orderBy('a.seq')
    .execute();

export const amendmentsSince = (db: Database, planId: number, since: Day) =>
  db
    .selectFrom('amendment as m')
    .innerJoin('task as t', 't.id', 'm.taskId')
    .innerJoin('clause as c', 'c.id', 't.clauseId')
    .select(['m.kind', 'm.documentNumber', 'm.at', 'c.label as clause', 't.title'])
    .where('m.planId', '=', planId)
    .where('m.at', '>=', since)
    .orderBy('m.id')
    .execute();

export const importsSince = (db: Database, since: Day) =>
  db
    .selectFrom('import as i')
    .innerJoin('form as f', 'f.id', 'i.formId')
    .innerJoin('place as p', 'p.id', 'i.placeId')
    .select(['i.appliedAt', 'i.period', 'i.placeId', 'f.code as form', 'p.name as place'])
    .where('i.appliedAt', '>=', since)
    .where('i.undoneAt', 'is', null)
    .orderBy('i.placeId')
    .execute();

const ChangedFigure = z.object({
  elementId: z.number(),
  period: z.number(),
  placeId: z.number(),
  state: z.number().nullable(),
  value: z.number().nullable(),
});

const changedQuery = `
SELECT k.element_id AS elementId, k.period, k.place_id AS placeId, b.state, b.value
FROM (
  SELECT DISTINCT c.element_id, c.period, c.place_id FROM value_source s JOIN value_change c ON c.source_id = s.id
  WHERE s.at >= :since AND c.period BETWEEN :first AND :last
) k LEFT JOIN value_change b ON b.id = (
  SELECT max(o.id) FROM value_change o JOIN value_source s ON s.id = o.source_id
  WHERE o.element_id = k.element_id AND o.period = k.period AND o.place_id = k.place_id AND s.at < :since
)`;

/** Every figure of a year that changed since the day, with what it was before; nulls: there was none. */
export const figuresBefore = (handle: Sqlite.Database, year: number, since: Day) =>
  z
    .array(ChangedFigure)
    .parse(handle.prepare(changedQuery).all({ since, first: year * 1000, last: year * 1000 + 999 }));

export async function lastMeeting(db: Database): Promise<Day | null> {
  const row = await db.selectFrom('meeting').select('onDay').orderBy('onDay', 'desc').executeTakeFirst();
  return row === undefined ? null : Day.parse(row.onDay);
}

/** Held twice on a day is held on that day. */
export const insertMeeting = (db: Database, onDay: Day, at: string) =>
  db
    .insertInto('meeting')
    .values({ onDay, at })
    .onConflict((oc) => oc.column('onDay').doNothing())
    .execute();

export const placeAliases = (db: Database) =>
  db
    .selectFrom('placeAlias as l')
    .innerJoin('place as p', 'p.id', 'l.placeId')
    .select(['p.type', 'p.name', 'l.alias'])
    .orderBy('p.id')
    .orderBy('l.alias')
    .execute();

export async function keptCounts(db: Database) {
  const { documents, files } = await db
    .selectFrom('evidence')
    .select(({ fn }) => [fn.countAll<number>().as('documents'), fn.count<number>('sha256').as('files')])
    .executeTakeFirstOrThrow();
  const { received } = await db
    .selectFrom('import')
    .select(({ fn }) => fn.count<number>('sha256').distinct().as('received'))
    .executeTakeFirstOrThrow();
  return { evidence: { documents, files }, received };
}
