import { expect, test } from 'vitest';
import { inOneStep } from '../../../electron/undo/in-one-step.ts';
import { undoLast } from '../../../electron/undo/undo-last.ts';
import { aContext, anApp } from '../../builders/an-app.ts';

const someAssignments = async (api: ReturnType<typeof anApp>['api'], count: number) =>
  (await api.tasks.list({})).flatMap(({ assignments }) => assignments.map(({ id }) => id)).slice(0, count);

const progressOf = async (api: ReturnType<typeof anApp>['api']) =>
  (await api.tasks.list({})).flatMap(({ assignments }) => assignments.map(({ progress }) => progress));

test('a change to many is one step; taking it back restores each and keeps both in the history', async () => {
  const { api } = anApp();
  const before = await progressOf(api);
  const ids = await someAssignments(api, 30);
  await api.tasks.update({ assignments: ids, progress: 'done', percent: 100 });
  expect(await api.undo.state({})).toEqual({ steps: 1, next: { operation: 'tasks.update' } });
  expect(await api.undo.last({})).toEqual({ undone: { operation: 'tasks.update' } });
  expect(await progressOf(api)).toEqual(before);
  const [first] = ids;
  if (first === undefined) throw new Error('thirty assignments');
  const { history } = await api.tasks.detail({ assignment: first });
  expect(history.map(({ field, after, source }) => [field, after, source])).toEqual([
    ['progress', 'not-started', 'undo'],
    ['percent', '', 'undo'],
    ['percent', '100', 'hand'],
    ['progress', 'done', 'hand'],
  ]);
  expect(await api.undo.last({})).toEqual({ undone: null });
});

test('the last fifty steps, newest first; older ones stay', async () => {
  const { api } = anApp();
  const [id] = await someAssignments(api, 1);
  if (id === undefined) throw new Error('an assignment');
  for (let percent = 1; percent <= 60; percent += 1) await api.tasks.update({ assignments: [id], percent });
  expect((await api.undo.state({})).steps).toBe(50);
  while ((await api.undo.last({})).undone !== null);
  const [row] = (await api.tasks.list({})).flatMap(({ assignments }) => assignments);
  expect(row?.percent).toBe(10);
});

test('a step that changes nothing or fails is no step', async () => {
  const { api } = anApp();
  const [id] = await someAssignments(api, 1);
  if (id === undefined) throw new Error('an assignment');
  await api.tasks.update({ assignments: [id], progress: 'not-started' });
  await expect(api.tasks.update({ assignments: [id, 999_999], progress: 'done' })).rejects.toThrow('not-found');
  expect(await api.undo.state({})).toEqual({ steps: 0, next: null });
});

test('a step something else rests on is refused in words, and nothing changes', async () => {
  const context = aContext();
  const { planId } = await context.db.selectFrom('task').select('planId').executeTakeFirstOrThrow();
  const { id } = await inOneStep(context, 'tasks.addTask', (tx) =>
    tx
      .insertInto('section')
      .values({ planId, parentId: null, code: 'X', printedNumber: 'VI.', title: 'Mục mới', seq: 99 })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  context.handle.exec(`CREATE TABLE rests (section_id INTEGER NOT NULL REFERENCES section (id)) STRICT`);
  context.handle.prepare('INSERT INTO rests VALUES (?)').run(id);
  await expect(undoLast(context)).rejects.toMatchObject({ error: { code: 'undo-impossible' } });
  expect(context.undo.size()).toBe(1);
  expect(await context.db.selectFrom('section').where('id', '=', id).select('code').execute()).toEqual([{ code: 'X' }]);
});
