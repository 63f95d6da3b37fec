import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { runDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { folder, test } from './app.fixture.ts';

test('the list names every operation with the shape of its input', async () => {
  const { code, stdout } = await runDoor(['--list'], await prepare());
  const listed: { operation: string; input: unknown }[] = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(listed.map(({ operation }) => operation)).toContain('imports.apply');
  expect(listed.every(({ input }) => typeof input === 'object')).toBe(true);
});

test('a missing data folder becomes a fresh one: the plan, a sample office, no figures', async () => {
  const runtime = await prepare();
  const data = path.join(folder('x'), 'moi', 'du-lieu');
  const office = await runDoor(['office.get', '{}', '--data', data], runtime);
  expect(JSON.parse(office.stdout)).toMatchObject({ isSample: true, office: { placeForDate: 'Sơn La' } });
  const table = await runDoor(['indicators.table', '{"period":"2023-M01"}', '--data', data], runtime);
  const rows: { inPeriod: { value: number | null } }[] = JSON.parse(table.stdout);
  expect(rows).toHaveLength(17);
  expect(rows.filter(({ inPeriod }) => inPeriod.value !== null)).toEqual([]);
});

const mistakes = [
  ['an operation that is not there', ['no.such', '{}'], 'unknown-operation'],
  ['input that is no JSON', ['plan.read', '{'], 'invalid-input'],
  ['input of another shape', ['indicators.table', '{"period":"2023-X"}'], 'invalid-input'],
  [
    'a form for a period it is not for',
    ['forms.issue', '{"form":"BM01","period":"2023-H1","folder":"/"}'],
    'form-not-for-period',
  ],
  ['a folder that is not there', ['imports.scan', '{"folder":"/no/such/folder"}'], 'folder-unusable'],
] as const;

for (const [what, args, code] of mistakes) {
  test(`${what}: the error as JSON, exit code 1`, async () => {
    const done = await runDoor([...args, '--data', folder('du-lieu')], await prepare());
    expect(done.code).toBe(1);
    expect(JSON.parse(done.stdout)).toMatchObject({ error: { code } });
  });
}

test('a file of another kind in the place of the database is refused and left as it is', async () => {
  const data = folder('du-lieu');
  writeFileSync(path.join(data, 'so-dieu-phoi.sqlite'), 'ghi chép của ai đó '.repeat(50));
  const done = await runDoor(['plan.read', '{}', '--data', data], await prepare());
  expect(JSON.parse(done.stdout)).toMatchObject({ error: { code: 'database-refused', reason: 'not-ours' } });
  expect(existsSync(path.join(data, 'so-dieu-phoi.sqlite-wal'))).toBe(false);
});

test('a data folder that is a file is refused in words', async () => {
  const file = path.join(folder('x'), 'du-lieu');
  writeFileSync(file, 'x');
  const done = await runDoor(['plan.read', '{}', '--data', file], await prepare());
  expect(done.code).toBe(1);
  expect(JSON.parse(done.stdout)).toMatchObject({ error: { code: 'folder-unusable', folder: file } });
});

test('the window says so too, instead of opening on nothing', async ({ startApp }) => {
  const data = folder('du-lieu');
  writeFileSync(path.join(data, 'so-dieu-phoi.sqlite'), 'ghi chép của ai đó '.repeat(50));
  const { page } = await startApp({ data });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chương trình chưa mở được dữ liệu');
});
