import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { anApp } from '../../builders/an-app.ts';
import { day, monthly } from './a-year.ts';

test('the number on the taskbar is there at the start and follows every change', async () => {
  const shown: number[] = [];
  const { api, close } = anApp({
    today: '2023-01-18',
    host: { setBadge: async (overdue) => void shown.push(overdue) },
  });
  await expect.poll(() => shown).toEqual([12]);
  const { id } = await monthly(api, '2023-M01');
  await api.deadlines.receive({ obligations: [id], on: day('2023-01-18'), documentNumber: '' });
  await expect.poll(() => shown).toEqual([12, 11]);
  await api.undo.last({});
  await expect.poll(() => shown).toEqual([12, 11, 12]);
  await close();
});

test('nobody late: nothing is shown, and closing at once is safe', async () => {
  const shown: number[] = [];
  const { api, close, dataFolder } = anApp({
    today: '2023-01-10',
    host: { setBadge: async (overdue) => void shown.push(overdue) },
  });
  await api.deadlines.regenerate({});
  await close();
  expect(shown).toEqual([]);
  expect(logOf(dataFolder)).not.toContain('badge');
});

test('a taskbar that refuses disturbs nothing', async () => {
  const { api, close, dataFolder } = anApp({
    today: '2023-01-18',
    host: {
      setBadge: async () => {
        throw new Error('no taskbar');
      },
    },
  });
  expect(await api.deadlines.regenerate({})).toEqual({ made: 0 });
  await close();
  expect(logOf(dataFolder)).toContain('badge: Error: no taskbar');
});

function logOf(dataFolder: string): string {
  const file = path.join(dataFolder, 'nhat-ky', 'ky-thuat.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
