import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { folder, test } from './app.fixture.ts';
import { tabTo, use } from './keyboard.ts';

/** A data folder with a backup, whose database has lost its head since. */
async function aDamagedOffice(): Promise<string> {
  const data = folder('du-lieu');
  const door = await openDoor(['--data', data, '--today', '2023-01-17'], await prepare());
  await door.ask('backup.make', {});
  await door.close();
  const file = path.join(data, 'so-dieu-phoi.sqlite');
  writeFileSync(file, new Uint8Array([...new Uint8Array(200), ...readFileSync(file).subarray(200)]));
  return data;
}

test('a damaged database: from the page that says so a backup is restored by keyboard, and the program opens', async ({
  startApp,
}) => {
  const data = await aDamagedOffice();
  const { page } = await startApp({ data });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await expect(page.getByRole('alert')).toContainText('Tệp dữ liệu bị hỏng, không mở được');
  const backups = page.getByRole('table', { name: 'Bản sao lưu đã có' });
  await expect(backups.getByText('Đạt')).toBeVisible();
  await tabTo(page, button('Chọn tệp…'));
  await use(page, button(/^Mở bản sao lưu 17\/01\/2023/));
  await expect(page.getByText('Tệp không mở được cũng không đọc được')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  await use(page, button('Khôi phục từ bản này'));
  await use(page, button('Khôi phục ngay'));
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  expect(readdirSync(data).filter((name) => name.startsWith('so-dieu-phoi_truoc-khoi-phuc_'))).toHaveLength(1);
});
