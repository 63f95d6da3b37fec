import { expect, test } from 'vitest';
import { anApp } from '../../builders/an-app.ts';
import { aPreparedFolder } from '../../builders/database-content.ts';
import { aBasis, day, theAgency, theAssignment, theTask } from '../../builders/tasks-of.ts';

const currentPlan = async (api: ReturnType<typeof anApp>['api']) => {
  const plan = (await api.plan.list({})).find(({ isCurrent }) => isCurrent);
  if (plan === undefined) throw new Error('a plan');
  return plan.id;
};

/** What differs between two days of the plan, as few words. */
async function between(api: ReturnType<typeof anApp>['api'], from: string, to: string | null) {
  const plan = await currentPlan(api);
  const { differences, same } = await api.tasks.compare({
    before: { plan, on: day(from) },
    after: { plan, on: to === null ? null : day(to) },
  });
  const named = differences.map((one) =>
    one.kind === 'changed'
      ? [one.after.clause, ...one.differs]
      : [one.kind, 'after' in one ? one.after.clause : one.before.clause],
  );
  return { named, same };
}

test('a plan that was not touched differs in nothing', async () => {
  const { api } = anApp({ today: '2023-06-01' });
  expect(await between(api, '2023-01-01', null)).toEqual({ named: [], same: 53 });
});

test('tasks, words and bodies as of a day, by the days their papers name', async () => {
  const { api } = anApp({ today: '2023-06-01' });
  const task = (await theTask(api, 'IV.6-1')).id;
  await api.tasks.addTask({
    section: 'IV.5',
    title: 'x',
    text: 'Việc mới',
    assignments: [],
    basis: aBasis({ effectiveOn: day('2023-02-01') }),
  });
  await api.tasks.supersede({ task, text: 'Lời mới', basis: aBasis({ effectiveOn: day('2023-03-01') }) });
  await api.tasks.endTask({
    task: (await theTask(api, 'IV.7-1')).id,
    basis: aBasis({ effectiveOn: day('2023-04-01') }),
  });
  const agency = await theAgency(api, 'Công an');
  const { assignment } = await api.tasks.assign({ task, agency, role: 'support', on: day('2023-05-01') });
  expect(await between(api, '2023-01-31', '2023-02-01')).toEqual({ named: [['added', 'IV.5-4']], same: 53 });
  expect(await between(api, '2023-02-28', '2023-03-01')).toEqual({ named: [['IV.6-1', 'text']], same: 53 });
  expect(await between(api, '2023-03-31', '2023-04-01')).toEqual({ named: [['ended', 'IV.7-1']], same: 53 });
  expect(await between(api, '2023-04-30', '2023-05-01')).toEqual({ named: [['IV.6-1', 'assignments']], same: 52 });
  await api.tasks.endAssignment({ assignment, on: day('2023-05-10') });
  await api.tasks.assign({ task, agency, role: 'support', on: day('2023-05-20') });
  expect((await between(api, '2023-05-01', '2023-05-15')).named).toEqual([['IV.6-1', 'assignments']]);
  expect((await between(api, '2023-05-01', '2023-05-20')).named).toEqual([]);
  expect((await between(api, '2023-01-01', null)).named).toEqual([
    ['added', 'IV.5-4'],
    ['IV.6-1', 'text', 'assignments'],
    ['ended', 'IV.7-1'],
  ]);
});

test('progress and titles as of a day, by the day they were entered; undo counts', async () => {
  const first = anApp({ today: '2023-02-01' });
  const { id } = await theAssignment(first.api, 'IV.6-1');
  await first.api.tasks.update({ assignments: [id], progress: 'in-progress', percent: 40 });
  await first.close();
  const second = anApp({ today: '2023-03-01', dataFolder: first.dataFolder });
  await second.api.tasks.update({ assignments: [id], progress: 'done', percent: 100 });
  const task = (await theTask(second.api, 'IV.7-1')).id;
  await second.api.tasks.changeTask({ task, title: 'Tên mới', text: null, basis: aBasis() });
  await second.api.tasks.update({ assignments: [(await theAssignment(second.api, 'IV.5-1')).id], progress: 'done' });
  await second.api.undo.last({});
  expect(await between(second.api, '2023-01-31', '2023-02-28')).toEqual({ named: [['IV.6-1', 'progress']], same: 52 });
  expect((await between(second.api, '2023-02-01', null)).named).toEqual([
    ['IV.6-1', 'progress'],
    ['IV.7-1', 'title'],
  ]);
  const plan = await currentPlan(second.api);
  const { differences } = await second.api.tasks.compare({
    before: { plan, on: day('2023-02-01') },
    after: { plan, on: null },
  });
  expect(differences[0]).toMatchObject({
    before: { assignments: [{ progress: 'in-progress', percent: 40 }, {}] },
    after: { assignments: [{ progress: 'done', percent: 100 }, {}] },
  });
});

test('two plans: by lineage, else by words; a new year’s fresh start is no difference', async () => {
  const dataFolder = aPreparedFolder((handle) =>
    handle.exec(`
      INSERT INTO plan (id, code, title, year, issuer, field, status, note, based_on_id)
        SELECT 2, 'KH-2024', title, 2024, issuer, field, 'draft', '', 1 FROM plan WHERE id = 1;
      INSERT INTO clause (plan_id, label, kind, printed_number, text, seq, origin)
        SELECT 2, label, kind, printed_number, text, seq, 'copy' FROM clause WHERE plan_id = 1 AND kind = 'task';
      INSERT INTO task (plan_id, clause_id, title, seq, lineage_id)
        SELECT 2, n.id, t.title, t.seq, iif(c.label = 'IV.7-1', NULL, t.id) FROM task t JOIN clause c ON c.id = t.clause_id
        JOIN clause n ON n.plan_id = 2 AND n.label = c.label WHERE c.label <> 'IV.15-1';
      INSERT INTO assignment (task_id, agency_id, role, basis)
        SELECT n.id, x.agency_id, x.role, x.basis FROM assignment x JOIN task t ON t.id = x.task_id
        JOIN task n ON n.plan_id = 2 AND n.seq = t.seq;
      UPDATE clause SET text = 'Viết lại' WHERE plan_id = 2 AND label = 'IV.6-1';
      UPDATE assignment SET progress = 'done' WHERE task_id <= 53;`),
  );
  const { api } = anApp({ dataFolder });
  const [next, last] = await api.plan.list({});
  if (next === undefined || last === undefined) throw new Error('two plans');
  const { differences, same } = await api.tasks.compare({
    before: { plan: last.id, on: null },
    after: { plan: next.id, on: null },
  });
  expect(differences).toMatchObject([
    { kind: 'changed', differs: ['text'], after: { clause: 'IV.6-1', text: 'Viết lại' } },
    { kind: 'ended', before: { clause: 'IV.15-1' } },
  ]);
  expect(same).toBe(51);
});

test('a plan there is not', async () => {
  const { api } = anApp();
  const plan = await currentPlan(api);
  await expect(api.tasks.compare({ before: { plan, on: null }, after: { plan: 99, on: null } })).rejects.toMatchObject({
    error: { code: 'not-found', entity: 'plan', id: '99' },
  });
});
