import { expect, test } from 'vitest';
import { aLargePlan } from '../../builders/a-large-plan.ts';
import { anApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import { aBasis, day } from '../../builders/tasks-of.ts';
import { leastWork, linear, workOf } from '../../builders/work-done.ts';

const aPlanOf2000 = () => anApp({ dataFolder: aLargePlan(2000), today: '2024-03-01' });

test('3 000 assignments change in one step, as quickly each as 300 do, and go back in one', async () => {
  const { api, dataFolder } = aPlanOf2000();
  const before = contentOf(dataFolder, ['change_log']);
  const ids = (await api.tasks.list({})).flatMap(({ assignments }) => assignments.map(({ id }) => id)).slice(0, 3000);
  const done = (assignments: typeof ids) =>
    workOf(() => api.tasks.update({ assignments, progress: 'done', percent: 100, note: 'Xong' }));
  const added = (assignments: typeof ids) =>
    workOf(() => api.tasks.addResult({ assignments, on: day('2024-02-01'), text: 'Đã làm' }));
  const few = ids.slice(0, 300);
  const small = { update: await done(few), result: await added(few) };
  await api.undo.last({});
  await api.undo.last({});
  const loggedBefore = contentOf(dataFolder).change_log?.length ?? 0;
  const [update, result] = [await done(ids), await added(ids)];
  expect([update.value, result.value]).toEqual([{ changed: 3000 }, { changed: 3000 }]);
  const { change_log: log = [] } = contentOf(dataFolder);
  expect(log.length - loggedBefore).toBeGreaterThanOrEqual(12_000);
  await api.undo.last({});
  await api.undo.last({});
  expect(contentOf(dataFolder, ['change_log'])).toEqual(before);
  expect(update.ms / small.update.ms).toBeLessThan(linear);
  expect(result.ms / small.result.ms).toBeLessThan(linear);
});

test('one unknown among 3 000: nothing at all is stored', async () => {
  const { api, dataFolder } = aPlanOf2000();
  const ids = (await api.tasks.list({})).flatMap(({ assignments }) => assignments.map(({ id }) => id)).slice(0, 2999);
  const before = contentOf(dataFolder);
  const assignments = [...ids, 999_999];
  const on = day('2024-02-01');
  await expect(api.tasks.update({ assignments, progress: 'done' })).rejects.toThrow('not-found');
  await expect(api.tasks.addResult({ assignments, on, text: 'x' })).rejects.toThrow('not-found');
  expect(contentOf(dataFolder)).toEqual(before);
});

test('a task of ours in the middle of 2 000 moves the rest on, and back', async () => {
  const { api, dataFolder } = aPlanOf2000();
  const before = contentOf(dataFolder, ['change_log']);
  const list = await leastWork(() => api.tasks.list({}));
  const add = await workOf(() =>
    api.tasks.addTask({ section: 'S3', title: 'x', text: 'x', assignments: [], basis: aBasis() }),
  );
  const rows = await api.tasks.list({});
  const at = rows.findIndex(({ id }) => id === add.value.task);
  expect(rows.slice(at - 1, at + 2).map(({ clause }) => clause)).toEqual(['S3-399', 'S3-400', 'S4-400']);
  expect(add.ms / list).toBeLessThan(5);
  await api.undo.last({});
  expect(contentOf(dataFolder, ['change_log'])).toEqual(before);
});

test('an empty plan has no tasks, and a first one can be added', async () => {
  const { api } = anApp({ dataFolder: aLargePlan(0) });
  expect(await api.tasks.list({})).toEqual([]);
  expect((await api.tasks.search({ text: 'x' })).tasks).toEqual([]);
  await api.tasks.addTask({ section: 'S7', title: 'x', text: 'Việc đầu', assignments: [], basis: aBasis() });
  await api.tasks.addTask({ section: 'S2', title: 'x', text: 'Việc trước', assignments: [], basis: aBasis() });
  expect((await api.tasks.list({})).map(({ clause }) => clause)).toEqual(['S2-1', 'S7-1']);
});

test('two moments of 2 000 tasks are compared for the price of a few lists of them', async () => {
  const { api } = aPlanOf2000();
  const plan = (await api.plan.list({})).find(({ isCurrent }) => isCurrent)?.id ?? 0;
  const moment = { plan, on: null };
  expect(await api.tasks.compare({ before: moment, after: moment })).toEqual({ differences: [], same: 2000 });
  const [compared, list] = [
    await leastWork(() => api.tasks.compare({ before: moment, after: moment })),
    await leastWork(() => api.tasks.list({})),
  ];
  expect(compared / list).toBeLessThan(10);
});
