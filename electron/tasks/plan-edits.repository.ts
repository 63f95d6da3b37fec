import { AppFailure } from '../../shared/errors/app-error.ts';
import type { TaskId } from '../../shared/ids.ts';
import type { AmendmentKind } from '../../shared/plan/plan.contract.ts';
import type { AmendmentBasis } from '../../shared/tasks/tasks.contract.ts';
import type { Tx } from '../database/open.ts';

export async function requireTask(tx: Tx, id: TaskId) {
  const task = await tx
    .selectFrom('task as t')
    .innerJoin('clause as c', 'c.id', 't.clauseId')
    .select(['t.id', 't.planId', 't.clauseId', 't.title', 't.origin', 't.addedOn', 't.endedOn', 'c.text'])
    .where('t.id', '=', id)
    .executeTakeFirst();
  if (task === undefined) throw new AppFailure({ code: 'not-found', entity: 'task', id: String(id) });
  return task;
}

export async function requireSection(tx: Tx, planId: number, code: string) {
  const section = await tx
    .selectFrom('section')
    .select(['id', 'code', 'seq'])
    .where('planId', '=', planId)
    .where('code', '=', code)
    .executeTakeFirst();
  if (section === undefined) throw new AppFailure({ code: 'not-found', entity: 'section', id: code });
  return section;
}

/** Labels of the plan that begin with this heading's code and a hyphen: '.' is the character after '-'. */
export async function labelsUnder(tx: Tx, planId: number, code: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('clause')
    .select('label')
    .where('planId', '=', planId)
    .where('label', '>=', `${code}-`)
    .where('label', '<', `${code}.`)
    .execute();
  return rows.map(({ label }) => label);
}

/** Place of the last clause under this heading or, where it has none, under a heading before it; 0 before all. */
export async function lastSeqUpTo(tx: Tx, planId: number, section: { id: number; seq: number }): Promise<number> {
  const clauses = tx
    .selectFrom('clause as c')
    .innerJoin('section as s', 's.id', 'c.sectionId')
    .where('c.planId', '=', planId);
  const own = await clauses
    .select(({ fn }) => fn.max('c.seq').as('seq'))
    .where('c.sectionId', '=', section.id)
    .executeTakeFirst();
  if (own?.seq != null) return own.seq;
  const before = await clauses
    .select(({ fn }) => fn.max('c.seq').as('seq'))
    .where('s.seq', '<', section.seq)
    .executeTakeFirst();
  return before?.seq ?? 0;
}

/** A clause of the office in the middle of the plan, with its task; everything after it moves on by one. */
export async function insertClauseAndTask(
  tx: Tx,
  given: {
    planId: number;
    sectionId: number;
    label: string;
    after: number;
    title: string;
    text: string;
    addedOn: string;
  },
): Promise<number> {
  const { planId, sectionId, label, after, title, text, addedOn } = given;
  await tx
    .updateTable('clause')
    .set((eb) => ({ seq: eb('seq', '+', 1) }))
    .where('planId', '=', planId)
    .where('seq', '>', after)
    .execute();
  const clause = await tx
    .insertInto('clause')
    .values({ planId, sectionId, label, kind: 'task', printedNumber: '', text, seq: after + 1, origin: 'office' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const seq = (await lastTaskSeqUpTo(tx, planId, after)) + 1;
  await tx
    .updateTable('task')
    .set((eb) => ({ seq: eb('seq', '+', 1) }))
    .where('planId', '=', planId)
    .where('seq', '>=', seq)
    .execute();
  const task = await tx
    .insertInto('task')
    .values({ planId, clauseId: clause.id, title, seq, origin: 'office', addedOn })
    .returning('id')
    .executeTakeFirstOrThrow();
  return task.id;
}

async function lastTaskSeqUpTo(tx: Tx, planId: number, clauseSeq: number): Promise<number> {
  const last = await tx
    .selectFrom('task as t')
    .innerJoin('clause as c', 'c.id', 't.clauseId')
    .select(({ fn }) => fn.max('t.seq').as('seq'))
    .where('t.planId', '=', planId)
    .where('c.seq', '<=', clauseSeq)
    .executeTakeFirst();
  return last?.seq ?? 0;
}

export const setOnTask = (tx: Tx, id: number, change: { title?: string; endedOn?: string }) =>
  tx.updateTable('task').set(change).where('id', '=', id).execute();

/** Only ever the words of a clause of the office. */
export const setClauseText = (tx: Tx, clauseId: number, text: string) =>
  tx.updateTable('clause').set({ text }).where('id', '=', clauseId).where('origin', '=', 'office').execute();

export const insertAmendment = (
  tx: Tx,
  given: { planId: number; taskId: number; kind: AmendmentKind; text: string; at: string } & AmendmentBasis,
) => tx.insertInto('amendment').values(given).execute();
