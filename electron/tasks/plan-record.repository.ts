import { Day } from '../../shared/calendar/day.ts';
import type { Logged } from '../../shared/tasks/walk-back.ts';
import type { Database } from '../database/open.ts';

const spanOf = ({ addedOn, endedOn }: { addedOn: string | null; endedOn: string | null }) => ({
  addedOn: addedOn === null ? null : Day.parse(addedOn),
  endedOn: endedOn === null ? null : Day.parse(endedOn),
});

export const planWithId = (db: Database, id: number) =>
  db.selectFrom('plan').select('id').where('id', '=', id).executeTakeFirst();

/** Every task the plan ever had, in its order. */
export async function recordedTasks(db: Database, planId: number) {
  const rows = await db
    .selectFrom('task as t')
    .innerJoin('clause as c', 'c.id', 't.clauseId')
    .select(['t.id', 't.lineageId', 't.title', 't.addedOn', 't.endedOn', 'c.label as clause', 'c.text'])
    .where('t.planId', '=', planId)
    .orderBy('t.seq')
    .execute();
  return rows.map(({ lineageId, ...row }) => ({ ...row, ...spanOf(row), lineage: lineageId ?? row.id }));
}

export async function recordedAssignments(db: Database, planId: number) {
  const rows = await db
    .selectFrom('task as t')
    .crossJoin('assignment as x')
    .innerJoin('agency as a', 'a.id', 'x.agencyId')
    .select(['x.id', 'x.taskId', 'a.name as agency', 'x.role', 'x.progress', 'x.percent', 'x.addedOn', 'x.endedOn'])
    .whereRef('x.taskId', '=', 't.id')
    .where('t.planId', '=', planId)
    .orderBy('a.seq')
    .orderBy('x.id')
    .execute();
  return rows.map((row) => ({ ...row, ...spanOf(row) }));
}

const columns = ['l.entityId', 'l.field', 'l.before', 'l.after', 'l.source', 'l.at'] as const;

export const taskLog = async (db: Database, planId: number) =>
  byEntity(
    await db
      .selectFrom('task as t')
      .crossJoin('changeLog as l')
      .select(columns)
      .whereRef('l.entityId', '=', 't.id')
      .where('l.entity', '=', 'task')
      .where('t.planId', '=', planId)
      .orderBy('l.id')
      .execute(),
  );

export const assignmentLog = async (db: Database, planId: number) =>
  byEntity(
    await db
      .selectFrom('task as t')
      .crossJoin('assignment as x')
      .crossJoin('changeLog as l')
      .select(columns)
      .whereRef('x.taskId', '=', 't.id')
      .whereRef('l.entityId', '=', 'x.id')
      .where('l.entity', '=', 'assignment')
      .where('l.field', 'in', ['progress', 'percent', 'assigned', 'ended'])
      .where('t.planId', '=', planId)
      .orderBy('l.id')
      .execute(),
  );

type LogRow = Omit<Logged, 'before' | 'after'> & { entityId: number; before: string | null; after: string | null };

/** Oldest first for each. */
function byEntity(rows: readonly LogRow[]): (id: number) => readonly Logged[] {
  const entries = rows.map((row) => ({ ...row, before: row.before ?? '', after: row.after ?? '' }));
  const grouped = Map.groupBy(entries, ({ entityId }) => entityId);
  return (id) => grouped.get(id) ?? [];
}
