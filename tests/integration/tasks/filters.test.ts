import { expect, test } from 'vitest';
import { AgencyId } from '../../../shared/ids.ts';
import { noFilter } from '../../../shared/tasks/task-filter.ts';
import { anApp } from '../../builders/an-app.ts';

test('filters are kept by name, in Vietnamese order, and survive a restart', async () => {
  const { api, close, dataFolder } = anApp();
  await api.filters.save({ name: 'Đang làm', filter: { ...noFilter, progress: 'in-progress' } });
  await api.filters.save({ name: 'Công an', filter: { ...noFilter, agency: AgencyId.parse(9) } });
  await api.filters.save({ name: 'Ân', filter: { ...noFilter, text: 'Chiềng Ân' } });
  await close();
  const again = anApp({ dataFolder });
  expect((await again.api.filters.list({})).map(({ name, filter }) => [name, filter])).toEqual([
    ['Ân', { ...noFilter, text: 'Chiềng Ân' }],
    ['Công an', { ...noFilter, agency: 9 }],
    ['Đang làm', { ...noFilter, progress: 'in-progress' }],
  ]);
});

test('a name in use gets the new filter; undo gives it the old one back', async () => {
  const { api } = anApp();
  const first = await api.filters.save({ name: 'Của tôi', filter: noFilter });
  const second = await api.filters.save({ name: ' Của tôi ', filter: { ...noFilter, role: 'lead' } });
  expect(second).toEqual({ ...first, filter: { ...noFilter, role: 'lead' } });
  expect(await api.filters.list({})).toEqual([second]);
  await api.undo.last({});
  expect(await api.filters.list({})).toEqual([first]);
});

test('removed, and taken back', async () => {
  const { api } = anApp();
  const saved = await api.filters.save({ name: 'Của tôi', filter: noFilter });
  expect(await api.filters.remove({ filter: saved.id })).toEqual({ changed: 1 });
  expect(await api.filters.list({})).toEqual([]);
  expect(await api.undo.last({})).toEqual({ undone: { operation: 'filters.remove' } });
  expect(await api.filters.list({})).toEqual([saved]);
});

test('an unknown one, and names that are none', async () => {
  const { api, call } = anApp();
  await expect(api.filters.remove({ filter: 7 })).rejects.toMatchObject({
    error: { code: 'not-found', entity: 'saved-filter' },
  });
  for (const name of ['', '   ', 'x'.repeat(61)]) {
    expect(await call('filters.save', { name, filter: noFilter })).toMatchObject({ error: { code: 'invalid-input' } });
  }
});
