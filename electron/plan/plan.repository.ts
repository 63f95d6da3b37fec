import { AppFailure } from '../../shared/errors/app-error.ts';
import type { PlanText } from '../../shared/plan/plan.contract.ts';
import { ClauseKind } from '../../shared/plan/plan-seed.ts';
import type { Database } from '../database/open.ts';

/** The plan in use: the newest year. */
export async function currentPlan(db: Database) {
  const plan = await db.selectFrom('plan').selectAll().orderBy('year', 'desc').orderBy('id', 'desc').executeTakeFirst();
  if (plan === undefined) throw new AppFailure({ code: 'not-found', entity: 'plan', id: '' });
  return plan;
}

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
    .select(['c.label', 's.code as section', 'c.kind', 'c.printedNumber', 'c.text'])
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
