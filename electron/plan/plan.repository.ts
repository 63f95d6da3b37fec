import { Day } from '../../shared/calendar/day.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { PlanId, TaskId } from '../../shared/ids.ts';
import type { Amendment, PlanSummary, PlanText } from '../../shared/plan/plan.contract.ts';
import { ClauseKind, PlanStatus } from '../../shared/plan/plan-seed.ts';
import type { Database, Tx } from '../database/open.ts';
import { untilWritten } from '../database/until-written.ts';

/** The plan in use: the one chosen, else that of the newest year. */
export const currentPlan = (db: Database | Tx) => planInUse(db, null);

const planInUse = untilWritten(async (db) => {
  const plan = await db
    .selectFrom('plan')
    .leftJoin('planChoice', 'planChoice.planId', 'plan.id')
    .selectAll('plan')
    .orderBy('planChoice.id', (ob) => ob.desc().nullsLast())
    .orderBy('year', 'desc')
    .orderBy('plan.id', 'desc')
    .executeTakeFirst();
  if (plan === undefined) throw new AppFailure({ code: 'not-found', entity: 'plan', id: '' });
  return plan;
});

export async function planText(db: Database): Promise<PlanText> {
  const { id, code, title, year, field, issuer, note } = await currentPlan(db);
  const sections = await db
    .selectFrom('section as s')
    .leftJoin('section as p', 'p.id', 's.parentId')
    .select(['s.code', 'p.code as parent', 's.printedNumber', 's.title'])
    .where('s.planId', '=', id)
    .orderBy('s.seq')
    .execute();
  const clauses = await db
    .selectFrom('clause as c')
    .leftJoin('section as s', 's.id', 'c.sectionId')
    .select(['c.label', 's.code as section', 'c.kind', 'c.printedNumber', 'c.text', 'c.origin'])
    .where('c.planId', '=', id)
    .orderBy('c.seq')
    .execute();
  const legalBases = await db
    .selectFrom('legalBasis')
    .select(['number', 'title', 'issuer', 'clause'])
    .where('planId', '=', id)
    .orderBy('seq')
    .execute();
  const lines = await db
    .selectFrom('planLine')
    .select(['part', 'text'])
    .where('planId', '=', id)
    .orderBy('seq')
    .execute();
  const linesOf = (part: string) => lines.filter((line) => line.part === part).map(({ text }) => text);
  return {
    code,
    title,
    year,
    field,
    issuer,
    note,
    sections,
    legalBases,
    clauses: clauses.map((clause) => ({ ...clause, kind: ClauseKind.parse(clause.kind) })),
    recipients: linesOf('recipient'),
    signature: linesOf('signature'),
  };
}

export async function planSummaries(db: Database): Promise<PlanSummary[]> {
  const current = await currentPlan(db);
  const rows = await db
    .selectFrom('plan as p')
    .leftJoin('plan as b', 'b.id', 'p.basedOnId')
    .select((eb) => [
      'p.id',
      'p.code',
      'p.title',
      'p.year',
      'p.status',
      'b.year as basedOn',
      eb
        .selectFrom('task')
        .select(({ fn }) => fn.countAll<number>().as('tasks'))
        .whereRef('task.planId', '=', 'p.id')
        .as('tasks'),
    ])
    .orderBy('p.year', 'desc')
    .orderBy('p.id', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    id: PlanId.parse(row.id),
    status: PlanStatus.parse(row.status),
    tasks: row.tasks ?? 0,
    isCurrent: row.id === current.id,
  }));
}

/** The choice is kept, so that the program opens again on the plan it was left with. */
export async function choosePlan(db: Database | Tx, plan: PlanId): Promise<{ year: number }> {
  const found = await db.selectFrom('plan').select('year').where('id', '=', plan).executeTakeFirst();
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'plan', id: String(plan) });
  await db
    .insertInto('planChoice')
    .values({ id: 1, planId: plan })
    .onConflict((oc) => oc.column('id').doUpdateSet({ planId: plan }))
    .execute();
  return found;
}

export async function amendments(db: Database): Promise<Amendment[]> {
  const { id } = await currentPlan(db);
  const rows = await db
    .selectFrom('amendment as m')
    .innerJoin('task as t', 't.id', 'm.taskId')
    .innerJoin('clause as c', 'c.id', 't.clauseId')
    .select([
      'm.id',
      'm.kind',
      'm.taskId as task',
      'c.label as clause',
      't.title',
      'm.documentNumber',
      'm.documentOn',
      'm.reason',
      'm.effectiveOn',
      'm.text',
      'm.at',
    ])
    .where('m.planId', '=', id)
    .orderBy('m.id', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    task: TaskId.parse(row.task),
    documentOn: row.documentOn === null ? null : Day.parse(row.documentOn),
    effectiveOn: Day.parse(row.effectiveOn),
  }));
}
