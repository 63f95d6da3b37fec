import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { noFilter } from '../../../shared/tasks/task-filter.ts';
import type { UndoableOperation } from '../../../shared/undo/undo.contract.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import { aBasis, day, theAgency, theAssignment, theTask } from '../../builders/tasks-of.ts';

type Api = TestApp['api'];
const on = day('2023-01-12');

const detailOf = async (api: Api) => api.tasks.detail({ assignment: (await theAssignment(api, 'IV.6-1')).id });

const commands: [operation: UndoableOperation, run: (api: Api) => Promise<unknown>][] = [
  [
    'tasks.update',
    async (api) =>
      api.tasks.update({ assignments: [(await theAssignment(api, 'IV.6-1')).id], progress: 'done', note: 'x' }),
  ],
  [
    'tasks.addResult',
    async (api) => api.tasks.addResult({ assignments: [(await theAssignment(api, 'IV.6-1')).id], on, text: 'x' }),
  ],
  ['tasks.removeResult', async (api) => api.tasks.removeResult({ result: (await detailOf(api)).results[0]?.id ?? 0 })],
  [
    'tasks.addEvidence',
    async (api) => {
      const file = path.join(aFolder(), 'a.pdf');
      writeFileSync(file, 'x');
      const { id } = await theAssignment(api, 'IV.6-1');
      await api.tasks.addEvidence({ assignments: [id], number: '1', issuedOn: null, title: 'x', issuer: '', file });
    },
  ],
  [
    'tasks.removeEvidence',
    async (api) => api.tasks.removeEvidence({ evidence: (await detailOf(api)).evidence[0]?.id ?? 0 }),
  ],
  [
    'tasks.addTask',
    async (api) =>
      api.tasks.addTask({
        section: 'III.1',
        title: 'x',
        text: 'x',
        assignments: [{ agency: await theAgency(api, 'Y tế'), role: 'lead' }],
        basis: aBasis(),
      }),
  ],
  [
    'tasks.changeTask',
    async (api) =>
      api.tasks.changeTask({ task: (await theTask(api, 'IV.5-4')).id, title: 'mới', text: 'mới', basis: aBasis() }),
  ],
  ['tasks.endTask', async (api) => api.tasks.endTask({ task: (await theTask(api, 'IV.6-1')).id, basis: aBasis() })],
  [
    'tasks.supersede',
    async (api) => api.tasks.supersede({ task: (await theTask(api, 'IV.6-1')).id, text: 'mới', basis: aBasis() }),
  ],
  [
    'tasks.assign',
    async (api) =>
      api.tasks.assign({
        task: (await theTask(api, 'III.1-1')).id,
        agency: await theAgency(api, 'Y tế'),
        role: 'lead',
        on,
      }),
  ],
  [
    'tasks.endAssignment',
    async (api) => api.tasks.endAssignment({ assignment: (await theAssignment(api, 'IV.6-1')).id, on }),
  ],
  ['filters.save', async (api) => api.filters.save({ name: 'mới', filter: noFilter })],
  ['filters.remove', async (api) => api.filters.remove({ filter: (await api.filters.list({}))[0]?.id ?? 0 })],
];

/** Something for every command to work on. */
async function aPlanInUse(): Promise<TestApp> {
  const app = anApp();
  const { id } = await theAssignment(app.api, 'IV.6-1');
  await app.api.tasks.addResult({ assignments: [id], on, text: 'Đã khám' });
  await app.api.tasks.addEvidence({
    assignments: [id],
    number: '1',
    issuedOn: on,
    title: 'BC',
    issuer: 'Sở',
    file: null,
  });
  await app.api.tasks.addTask({ section: 'IV.5', title: 'của ta', text: 'của ta', assignments: [], basis: aBasis() });
  await app.api.filters.save({ name: 'Của tôi', filter: noFilter });
  return app;
}

test.each(commands)('%s is one step; taken back, every table is as before', async (operation, run) => {
  const { api, dataFolder } = await aPlanInUse();
  const before = contentOf(dataFolder, ['change_log']);
  const { steps } = await api.undo.state({});
  await run(api);
  expect(contentOf(dataFolder, ['change_log'])).not.toEqual(before);
  expect(await api.undo.state({})).toEqual({ steps: steps + 1, next: { operation } });
  await api.undo.last({});
  expect(contentOf(dataFolder, ['change_log'])).toEqual(before);
});

test('all of them in a row, and back again', async () => {
  const { api, dataFolder } = await aPlanInUse();
  const before = contentOf(dataFolder, ['change_log']);
  const list = await api.tasks.list({});
  const found = await api.tasks.search({ text: 'mới' });
  for (const [, run] of commands.filter(([operation]) => operation !== 'tasks.endAssignment')) await run(api);
  for (let step = 0; step < commands.length - 1; step += 1) await api.undo.last({});
  expect(contentOf(dataFolder, ['change_log'])).toEqual(before);
  expect(await api.tasks.list({})).toEqual(list);
  expect(await api.tasks.search({ text: 'mới' })).toEqual(found);
});
