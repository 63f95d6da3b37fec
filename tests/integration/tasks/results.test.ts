import { expect, test } from 'vitest';
import { anApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import { day, theAssignment } from '../../builders/tasks-of.ts';

test('a dated note to several bodies is kept with each, and in the history', async () => {
  const { api } = anApp();
  const one = await theAssignment(api, 'IV.6-1');
  const two = await theAssignment(api, 'IV.5-1');
  const on = day('2023-01-12');
  expect(await api.tasks.addResult({ assignments: [one.id, two.id, one.id], on, text: ' Đã khám 12 người ' })).toEqual({
    changed: 2,
  });
  await api.tasks.addResult({ assignments: [one.id], on: day('2023-01-05'), text: 'Đã lập kế hoạch' });
  const { results, history } = await api.tasks.detail({ assignment: one.id });
  expect(results.map(({ on: when, text }) => [when, text])).toEqual([
    ['2023-01-12', 'Đã khám 12 người'],
    ['2023-01-05', 'Đã lập kế hoạch'],
  ]);
  expect(history.map(({ field, before, after }) => [field, before, after])).toEqual([
    ['result', '', 'Đã lập kế hoạch'],
    ['result', '', 'Đã khám 12 người'],
  ]);
});

test('a note removed is gone from the list and stays in the history', async () => {
  const { api } = anApp();
  const { id } = await theAssignment(api, 'IV.6-1');
  await api.tasks.addResult({ assignments: [id], on: day('2023-01-12'), text: 'Nhầm' });
  const [note] = (await api.tasks.detail({ assignment: id })).results;
  if (note === undefined) throw new Error('a note');
  expect(await api.tasks.removeResult({ result: note.id })).toEqual({ changed: 1 });
  const { results, history } = await api.tasks.detail({ assignment: id });
  expect(results).toEqual([]);
  expect(history[0]).toMatchObject({ field: 'result', before: 'Nhầm', after: '', source: 'hand' });
  await expect(api.tasks.removeResult({ result: note.id })).rejects.toMatchObject({
    error: { code: 'not-found', entity: 'result-note' },
  });
});

test('bad input: nothing is stored', async () => {
  const { api, call, dataFolder } = anApp();
  const { id } = await theAssignment(api, 'IV.6-1');
  const before = contentOf(dataFolder);
  const on = day('2023-01-12');
  await expect(api.tasks.addResult({ assignments: [id, 999_999], on, text: 'x' })).rejects.toMatchObject({
    error: { code: 'not-found', entity: 'assignment', id: '999999' },
  });
  for (const bad of [
    { assignments: [], on, text: 'x' },
    { assignments: [id], on, text: '   ' },
    { assignments: [id], on: '2023-02-30', text: 'x' },
    { assignments: [id], on, text: 'x'.repeat(2001) },
  ]) {
    expect(await call('tasks.addResult', bad)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  }
  await expect(api.tasks.detail({ assignment: 999_999 })).rejects.toMatchObject({ error: { code: 'not-found' } });
  expect(contentOf(dataFolder)).toEqual(before);
});
