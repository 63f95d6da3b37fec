import { ClauseKind } from '../../shared/plan/plan-seed.ts';
import type { Database } from '../database/open.ts';

/** The clauses of a plan in its order, with the tasks that hold on the day. */
export async function clausesOf(db: Database, planId: number, today: string) {
  const rows = await db
    .selectFrom('clause as c')
    .select((eb) => [
      'c.id',
      'c.label',
      'c.kind',
      'c.text',
      eb
        .selectFrom('task as t')
        .select(({ fn }) => fn.countAll<number>().as('tasks'))
        .whereRef('t.clauseId', '=', 'c.id')
        .where((task) => task.or([task('t.endedOn', 'is', null), task('t.endedOn', '>=', today)]))
        .as('tasks'),
    ])
    .where('c.planId', '=', planId)
    .orderBy('c.seq')
    .execute();
  return rows.map(({ kind, tasks, ...row }) => ({ ...row, kind: ClauseKind.parse(kind), tasks: tasks ?? 0 }));
}

/** Reporting rules that hold on the day, by the label of their clause. */
export const regimeClauses = (db: Database, planId: number, today: string) =>
  db
    .selectFrom('regime')
    .select(['code', 'clause'])
    .where('planId', '=', planId)
    .where((regime) => regime.or([regime('endedOn', 'is', null), regime('endedOn', '>=', today)]))
    .orderBy('code')
    .execute();

/** Indicators in use that measure a clause: by their own label, and by the targets that name them. */
export const indicatorClauses = (db: Database, planId: number) =>
  db
    .selectFrom('target as t')
    .innerJoin('indicator as i', 'i.id', 't.indicatorId')
    .leftJoin('clause as c', 'c.id', 't.clauseId')
    .select(['i.code', 'i.clause as own', 'c.label as target'])
    .where('t.planId', '=', planId)
    .where('i.retired', '=', 0)
    .orderBy('t.seq')
    .execute();
