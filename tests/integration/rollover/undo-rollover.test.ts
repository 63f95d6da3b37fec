import { expect, test } from 'vitest';
import type { Context } from '../../../electron/context.ts';
import { choosePlan, currentPlan } from '../../../electron/plan/plan.repository.ts';
import { runRollover } from '../../../electron/rollover/run-rollover.ts';
import { updateAssignments } from '../../../electron/tasks/update-assignments.ts';
import { besideUndo } from '../../../electron/undo/beside-undo.ts';
import { undoLast } from '../../../electron/undo/undo-last.ts';
import { AssignmentId, PlanId } from '../../../shared/ids.ts';
import { aContext } from '../../builders/an-app.ts';

const parts = { tasks: true, agencies: true, forms: true, targets: true };

const rollOver = async (context: Context, year: number, plan?: PlanId) =>
  runRollover(context)({
    plan: plan ?? PlanId.parse((await currentPlan(context.db)).id),
    year,
    code: `KH${year}-PCMD`,
    title: `Kế hoạch năm ${year}`,
    parts,
  });

/** Every row of every table but the history, which keeps what was taken back. */
function contentOf({ handle }: Context): Record<string, unknown[]> {
  const names = handle
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%fts%' AND name NOT IN ('change_log', 'audit_entry')",
    )
    .pluck()
    .all();
  return Object.fromEntries(names.map((name) => [name, handle.prepare(`SELECT * FROM "${name}"`).all()]));
}

const firstAssignmentOf = async ({ db }: Context, plan: number) =>
  AssignmentId.parse(
    (
      await db
        .selectFrom('assignment as x')
        .innerJoin('task as t', 't.id', 'x.taskId')
        .select('x.id')
        .where('t.planId', '=', plan)
        .orderBy('x.id')
        .executeTakeFirstOrThrow()
    ).id,
  );

test('taken back whole, the choice included; the history says that it was', async () => {
  const context = aContext();
  const before = contentOf(context);
  const { plan } = await rollOver(context, 2024);
  expect((await currentPlan(context.db)).id).toBe(plan);
  expect(contentOf(context)).not.toEqual(before);
  expect(await undoLast(context)).toMatchObject({ operation: 'rollover.run' });
  expect(contentOf(context)).toEqual(before);
  const history = await context.db
    .selectFrom('changeLog')
    .select(['before', 'after', 'source'])
    .where('entity', '=', 'plan')
    .execute();
  expect(history).toEqual([
    { before: 'KH2023-PCMD', after: 'KH2024-PCMD', source: 'hand' },
    { before: 'KH2024-PCMD', after: 'KH2023-PCMD', source: 'undo' },
  ]);
});

test('a plan chosen in between is no step: the rollover can still be taken back, and so can what came before', async () => {
  const context = aContext();
  const source = PlanId.parse((await currentPlan(context.db)).id);
  const assignment = await firstAssignmentOf(context, source);
  await updateAssignments(context)({ assignments: [assignment], progress: 'done' });
  const { plan } = await rollOver(context, 2024);
  await besideUndo(context, (tx) => choosePlan(tx, source));
  await besideUndo(context, (tx) => choosePlan(tx, plan));
  await besideUndo(context, (tx) => choosePlan(tx, source));
  await updateAssignments(context)({ assignments: [assignment], percent: 50 });
  expect(context.undo.size()).toBe(3);
  while ((await undoLast(context)) !== undefined);
  expect((await currentPlan(context.db)).id).toBe(source);
  expect(await context.db.selectFrom('plan').select('year').execute()).toEqual([{ year: 2023 }]);
  expect(await context.db.selectFrom('assignment').select('progress').where('id', '=', assignment).execute()).toEqual([
    { progress: 'not-started' },
  ]);
});

test('once a file was received for the new year it is refused in words, and nothing changes', async () => {
  const context = aContext();
  const { plan } = await rollOver(context, 2024);
  context.handle
    .prepare(
      `INSERT INTO receipt (obligation_id, received_on) SELECT o.id, '2024-01-16' FROM obligation o
       JOIN regime r ON r.id = o.regime_id WHERE r.plan_id = ? LIMIT 1`,
    )
    .run(plan);
  const before = contentOf(context);
  await expect(undoLast(context)).rejects.toMatchObject({ error: { code: 'undo-impossible' } });
  expect(contentOf(context)).toEqual(before);
});

test('what was done in a plan that was taken back never shows in the one made after it', async () => {
  const context = aContext();
  const first = await rollOver(context, 2024);
  await updateAssignments(context)({ assignments: [await firstAssignmentOf(context, first.plan)], progress: 'done' });
  await undoLast(context);
  await undoLast(context);
  const second = await rollOver(context, 2024);
  const assignment = await firstAssignmentOf(context, second.plan);
  const history = await context.db
    .selectFrom('changeLog')
    .selectAll()
    .where('entity', '=', 'assignment')
    .where('entityId', '=', assignment)
    .execute();
  expect(history).toEqual([]);
});

test('year after year a task keeps the line it comes from', async () => {
  const context = aContext();
  await rollOver(context, 2024);
  await rollOver(context, 2025);
  const lineages = (year: number) =>
    context.db
      .selectFrom('task')
      .innerJoin('plan', 'plan.id', 'task.planId')
      .select(['task.id', 'task.lineageId'])
      .where('plan.year', '=', year)
      .orderBy('task.seq')
      .execute();
  const origin = (await lineages(2023)).map(({ id }) => id);
  expect((await lineages(2024)).map(({ lineageId }) => lineageId)).toEqual(origin);
  expect((await lineages(2025)).map(({ lineageId }) => lineageId)).toEqual(origin);
});

test('amended plan: new words become the text, our tasks stay ours, ended tasks and assignments stay behind', async () => {
  const context = aContext();
  const { db, handle } = context;
  const plan = await currentPlan(db);
  const tasks = await db.selectFrom('task').selectAll().where('planId', '=', plan.id).orderBy('seq').execute();
  const [superseded, ended, unassigned] = tasks;
  if (!superseded || !ended || !unassigned) throw new Error('three tasks');
  handle
    .prepare(
      `INSERT INTO amendment (plan_id, task_id, kind, document_number, reason, effective_on, text, at)
       VALUES (?, ?, 'supersede', '12/UBND-VX', 'sửa', '2023-06-01', 'Lời văn mới', '')`,
    )
    .run(plan.id, superseded.id);
  handle.prepare("UPDATE task SET ended_on = '2023-09-30' WHERE id = ?").run(ended.id);
  handle.prepare("UPDATE assignment SET ended_on = '2023-09-30' WHERE task_id = ?").run(unassigned.id);
  handle
    .prepare(
      `INSERT INTO clause (plan_id, section_id, label, kind, printed_number, text, seq, origin)
       SELECT plan_id, section_id, 'VP-1', 'task', '', 'Việc của văn phòng', 500, 'office' FROM clause WHERE id = ?`,
    )
    .run(superseded.clauseId);
  handle
    .prepare(
      `INSERT INTO task (plan_id, clause_id, title, seq, origin, added_on)
       SELECT plan_id, id, 'Việc riêng', 500, 'office', '2023-05-01' FROM clause WHERE label = 'VP-1'`,
    )
    .run();
  const { plan: copy, made, endedTasks } = await rollOver(context, 2024);
  expect([made.tasks, endedTasks]).toEqual([53, 1]);
  const copied = await db
    .selectFrom('task as t')
    .innerJoin('clause as c', 'c.id', 't.clauseId')
    .select((eb) => [
      'c.label',
      'c.text',
      'c.origin as words',
      't.origin',
      't.addedOn',
      eb
        .selectFrom('assignment')
        .select(eb.fn.countAll<number>().as('n'))
        .whereRef('taskId', '=', 't.id')
        .as('agencies'),
    ])
    .where('t.planId', '=', copy)
    .orderBy('t.seq')
    .execute();
  expect(copied[0]).toMatchObject({ text: 'Lời văn mới', words: 'copy', origin: 'plan' });
  expect(copied[1]).toMatchObject({ agencies: 0 });
  expect(copied.at(-1)).toMatchObject({ label: 'VP-1', words: 'office', origin: 'office', addedOn: null });
  expect(await db.selectFrom('amendment').selectAll().where('planId', '=', copy).execute()).toEqual([]);
});
