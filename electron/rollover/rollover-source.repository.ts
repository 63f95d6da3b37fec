import { Day } from '../../shared/calendar/day.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PlanId } from '../../shared/ids.ts';
import type { Database } from '../database/open.ts';

const optionalDay = (text: string | null): Day | null => (text === null ? null : Day.parse(text));

/** A plan as far as it can go along into another year. What was done about it (progress, results) is not even read. */
export async function rolloverSource(db: Database, planId: PlanId) {
  const plan = await db.selectFrom('plan').selectAll().where('id', '=', planId).executeTakeFirst();
  if (plan === undefined) throw new AppFailure({ code: 'not-found', entity: 'plan', id: String(planId) });
  return {
    plan,
    lines: await db.selectFrom('planLine').selectAll().where('planId', '=', planId).execute(),
    legalBases: await db.selectFrom('legalBasis').selectAll().where('planId', '=', planId).orderBy('seq').execute(),
    sections: await db.selectFrom('section').selectAll().where('planId', '=', planId).orderBy('seq').execute(),
    clauses: await db.selectFrom('clause').selectAll().where('planId', '=', planId).orderBy('seq').execute(),
    wordings: await wordings(db, planId),
    tasks: await tasks(db, planId),
    assignments: await assignments(db, planId),
    agencies: await agencies(db),
    regimes: await regimes(db, planId),
    targets: await db.selectFrom('target').selectAll().where('planId', '=', planId).orderBy('seq').execute(),
  };
}

export type PlanSource = Awaited<ReturnType<typeof rolloverSource>>;

/** A rule that has ended, that was for one day, or that follows the work of one task stays with its year. */
const regimes = (db: Database, planId: PlanId) =>
  db
    .selectFrom('regime')
    .selectAll()
    .where('planId', '=', planId)
    .where('endedOn', 'is', null)
    .where('taskId', 'is', null)
    .where('frequency', '!=', 'once')
    .orderBy('id')
    .execute();

async function wordings(db: Database, planId: PlanId) {
  const rows = await db
    .selectFrom('amendment as m')
    .innerJoin('task as t', 't.id', 'm.taskId')
    .select(['m.id', 't.clauseId', 'm.text', 'm.effectiveOn'])
    .where('m.planId', '=', planId)
    .where('m.kind', '=', 'supersede')
    .execute();
  return rows.map((row) => ({ ...row, effectiveOn: Day.parse(row.effectiveOn) }));
}

async function tasks(db: Database, planId: PlanId) {
  const rows = await db
    .selectFrom('task')
    .select(['id', 'clauseId', 'title', 'seq', 'lineageId', 'origin', 'endedOn'])
    .where('planId', '=', planId)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ ...row, endedOn: optionalDay(row.endedOn) }));
}

async function assignments(db: Database, planId: PlanId) {
  const rows = await db
    .selectFrom('assignment as x')
    .innerJoin('task as t', 't.id', 'x.taskId')
    .select(['x.taskId', 'x.agencyId', 'x.role', 'x.basis', 'x.endedOn'])
    .where('t.planId', '=', planId)
    .orderBy('x.id')
    .execute();
  return rows.map((row) => ({ ...row, endedOn: optionalDay(row.endedOn) }));
}

async function agencies(db: Database) {
  const rows = await db.selectFrom('agency').select(['id', 'name', 'validTo']).orderBy('seq').execute();
  return rows.map((row) => ({ ...row, validTo: optionalDay(row.validTo) }));
}

export async function planCodes(db: Database): Promise<ReadonlySet<string>> {
  return new Set((await db.selectFrom('plan').select('code').execute()).map(({ code }) => code));
}
