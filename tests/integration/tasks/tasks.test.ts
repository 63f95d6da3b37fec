import { expect, test } from 'vitest';
import { AssignmentId } from '../../../shared/ids.ts';
import { anApp } from '../../builders/an-app.ts';

const firstAssignments = async (api: ReturnType<typeof anApp>['api'], count: number) =>
  (await api.tasks.list({})).flatMap(({ assignments }) => assignments).slice(0, count);

test('all 53 tasks are there in the plan’s order, with the twelve districts leading IV.11', async () => {
  const { api } = anApp();
  const tasks = await api.tasks.list({});
  expect(tasks).toHaveLength(53);
  expect(tasks[0]?.clause).toBe('III.1-1');
  expect(tasks.at(-1)?.clause).toBe('IV.15-1');
  const district = tasks.find(({ clause }) => clause === 'IV.11-8');
  expect(district?.assignments.filter(({ role }) => role === 'lead')).toHaveLength(12);
});

test('progress and note are kept, with who was before, and survive a restart', async () => {
  const first = anApp();
  const [assignment] = await firstAssignments(first.api, 1);
  if (!assignment) throw new Error('the plan has assignments');
  await first.api.tasks.update({
    assignments: [assignment.id],
    progress: 'in-progress',
    note: 'Đã có văn bản triển khai',
  });
  await first.close();
  const second = anApp({ dataFolder: first.dataFolder });
  const [again] = await firstAssignments(second.api, 1);
  expect(again).toMatchObject({ progress: 'in-progress', note: 'Đã có văn bản triển khai' });
  const { history } = await second.api.tasks.detail({ assignment: assignment.id });
  expect(history.map(({ field, before, after }) => [field, before, after])).toEqual([
    ['note', '', 'Đã có văn bản triển khai'],
    ['progress', 'not-started', 'in-progress'],
  ]);
});

test('setting what is already set changes nothing and logs nothing', async () => {
  const { api } = anApp();
  const two = await firstAssignments(api, 2);
  const ids = two.map(({ id }) => id);
  expect(await api.tasks.update({ assignments: ids, progress: 'done' })).toEqual({ changed: 2 });
  expect(await api.tasks.update({ assignments: ids, progress: 'done' })).toEqual({ changed: 0 });
  const [first] = ids;
  if (first === undefined) throw new Error('two assignments');
  expect((await api.tasks.detail({ assignment: first })).history).toHaveLength(1);
});

test('one unknown assignment among many: nothing is changed', async () => {
  const { api } = anApp();
  const [known] = await firstAssignments(api, 1);
  if (!known) throw new Error('the plan has assignments');
  await expect(
    api.tasks.update({ assignments: [known.id, AssignmentId.parse(999_999)], progress: 'done' }),
  ).rejects.toMatchObject({ error: { code: 'not-found', entity: 'assignment' } });
  expect((await firstAssignments(api, 1))[0]?.progress).toBe('not-started');
});

test('what a change does not name stays, unlogged; one that names nothing changes nothing', async () => {
  const { api } = anApp();
  const [assignment] = await firstAssignments(api, 1);
  if (!assignment) throw new Error('the plan has assignments');
  const assignments = [assignment.id];
  await api.tasks.update({ assignments, note: 'Chờ kinh phí', percent: 40 });
  expect(await api.tasks.update({ assignments, progress: 'in-progress' })).toEqual({ changed: 1 });
  expect(await api.tasks.update({ assignments })).toEqual({ changed: 0 });
  expect(await api.tasks.update({ assignments, percent: null })).toEqual({ changed: 1 });
  const stored = { progress: 'in-progress', note: 'Chờ kinh phí', percent: null };
  expect((await firstAssignments(api, 1))[0]).toMatchObject(stored);
  const { history } = await api.tasks.detail({ assignment: assignment.id });
  expect(history.map(({ field, after }) => [field, after])).toEqual([
    ['percent', ''],
    ['progress', 'in-progress'],
    ['note', 'Chờ kinh phí'],
    ['percent', '40'],
  ]);
});
