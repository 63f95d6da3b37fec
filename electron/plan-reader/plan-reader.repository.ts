import { AgencyKind } from '../../shared/agencies/agency-seed.ts';
import { AgencyId, PlanId } from '../../shared/ids.ts';
import type { KnownAgency } from '../../shared/plan-reader/known-names.ts';
import { fieldOf } from '../../shared/plan-reader/plan-name.ts';
import type { NewBody } from '../../shared/plan-reader/proposal.ts';
import type { StoredClause, StoredPlan, StoredSection } from '../../shared/plan-reader/stored-plan.ts';
import { fold } from '../../shared/text/fold.ts';
import type { Database, Tx } from '../database/open.ts';

export interface ReaderAgency extends KnownAgency {
  readonly validTo: string | null;
}

/** Whether a body is still there when a year begins. */
export const existsIn =
  (year: number) =>
  ({ validTo }: ReaderAgency): boolean =>
    validTo === null || validTo >= `${year}-01-01`;

export async function readerAgencies(db: Database | Tx): Promise<ReaderAgency[]> {
  const rows = await db
    .selectFrom('agency')
    .select(['id', 'name', 'shortName', 'kind', 'collective', 'validTo'])
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    ...row,
    id: AgencyId.parse(row.id),
    kind: AgencyKind.parse(row.kind),
    collective: row.collective === 1,
  }));
}

export const hasPlan = async (tx: Tx, code: string): Promise<boolean> =>
  (await tx.selectFrom('plan').select('id').where('code', '=', code).executeTakeFirst()) !== undefined;

export async function insertAgency(tx: Tx, { name, shortName, kind, binding }: NewBody): Promise<AgencyId> {
  const { last, codes } = await agencyNumbers(tx);
  const slug =
    fold(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'co-quan';
  const row = {
    code: codes.has(slug) ? `${slug}-${last + 1}` : slug,
    name,
    shortName,
    kind,
    binding,
    placeId: null,
    section: null,
    seq: last + 1,
    collective: 0 as const,
    validFrom: null,
    validTo: null,
    note: '',
  };
  const { id } = await tx.insertInto('agency').values(row).returning('id').executeTakeFirstOrThrow();
  return AgencyId.parse(id);
}

async function agencyNumbers(tx: Tx): Promise<{ last: number; codes: ReadonlySet<string> }> {
  const rows = await tx.selectFrom('agency').select(['seq', 'code']).execute();
  return { last: Math.max(0, ...rows.map(({ seq }) => seq)), codes: new Set(rows.map(({ code }) => code)) };
}

type PlanRows = StoredPlan & {
  readonly code: string;
  readonly title: string;
  readonly year: number;
  readonly issuer: string;
};

export async function insertPlan(tx: Tx, plan: PlanRows, newIds: ReadonlyMap<string, AgencyId>): Promise<PlanId> {
  const { code, title, year, number, issuedOn, issuer } = plan;
  const { id } = await tx
    .insertInto('plan')
    .values({
      code,
      title,
      year,
      number,
      issuedOn,
      issuer,
      field: fieldOf(title),
      status: 'draft',
      note: '',
      basedOnId: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertLines(tx, id, 'recipient', plan.recipients);
  await insertLines(tx, id, 'signature', plan.signature);
  const sections = await insertSections(tx, id, plan.sections);
  await insertClauses(tx, id, plan.clauses, sections, newIds);
  return PlanId.parse(id);
}

async function insertLines(
  tx: Tx,
  planId: number,
  part: 'recipient' | 'signature',
  texts: readonly string[],
): Promise<void> {
  for (const [seq, text] of texts.entries())
    await tx.insertInto('planLine').values({ planId, part, seq, text }).execute();
}

async function insertSections(
  tx: Tx,
  planId: number,
  sections: readonly StoredSection[],
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>();
  for (const [index, { code, parent, printedNumber, title }] of sections.entries()) {
    const parentId = parent === null ? null : (ids.get(parent) ?? null);
    const row = { planId, parentId, code, printedNumber, title, seq: index + 1 };
    const { id } = await tx.insertInto('section').values(row).returning('id').executeTakeFirstOrThrow();
    ids.set(code, id);
  }
  return ids;
}

async function insertClauses(
  tx: Tx,
  planId: number,
  clauses: readonly StoredClause[],
  sections: ReadonlyMap<string, number>,
  newIds: ReadonlyMap<string, AgencyId>,
): Promise<void> {
  let tasks = 0;
  for (const [index, { task, section, ...clause }] of clauses.entries()) {
    const sectionId = section === null ? null : (sections.get(section) ?? null);
    const row = { ...clause, planId, sectionId, seq: index + 1, origin: 'plan' as const };
    const { id } = await tx.insertInto('clause').values(row).returning('id').executeTakeFirstOrThrow();
    if (task) {
      tasks += 1;
      await insertTask(tx, { planId, clauseId: id, title: task.title, seq: tasks }, task.assignments, newIds);
    }
  }
}

type Assignments = NonNullable<StoredClause['task']>['assignments'];

async function insertTask(
  tx: Tx,
  task: { planId: number; clauseId: number; title: string; seq: number },
  assignments: Assignments,
  newIds: ReadonlyMap<string, AgencyId>,
): Promise<void> {
  const { id: taskId } = await tx
    .insertInto('task')
    .values({ ...task, lineageId: null, addedOn: null, endedOn: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = assignments.flatMap(({ assignee, role, basis }) => {
    const agencyId = 'agency' in assignee ? assignee.agency : newIds.get(assignee.newKey);
    return agencyId === undefined
      ? []
      : [{ taskId, agencyId, role, basis, percent: null, addedOn: null, endedOn: null }];
  });
  if (rows.length > 0) await tx.insertInto('assignment').values(rows).execute();
}
