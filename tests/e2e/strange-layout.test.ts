import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { folder, test } from './app.fixture.ts';
import { aConfiguredFolder } from './configured-folder.ts';
import { choose, goTo, use } from './keyboard.ts';

/** A district's own table; one commune is written without its marks. */
const table = [
  'HUYỆN QUỲNH NHAI',
  'Tháng 1 năm 2023',
  'STT;Xã;Số buổi tuyên truyền;Lượt người tham dự;Việc khác',
  '1;Mường Chiên;3;120;1',
  '2;Ca Nang;4;95;2',
  '3;Chiềng Khay;2;60;3',
  ';Tổng cộng;9;275;6',
].join('\n');

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

test('a table of a district is pointed at once, by keyboard, and read by itself from then on', async ({ startApp }) => {
  test.setTimeout(120_000);
  const { page, willChoose } = await startApp({ data: await aConfiguredFolder('2023-01-17') });
  const stick = folder('usb');
  writeFileSync(path.join(stick, 'bang rieng.csv'), table);
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await goTo(page, 'Nhận số liệu');
  await willChoose(stick);
  await use(page, page.getByRole('button', { name: 'Chọn thư mục hoặc USB…' }));
  const file = page.getByRole('button', { name: 'bang rieng.csv' });
  await expect(file).toBeVisible({ timeout: 60_000 });
  await use(page, file);
  await use(page, page.getByRole('button', { name: 'Chỉ bố cục…' }));

  const dialog = page.getByRole('dialog', { name: 'Chỉ bố cục: bang rieng.csv' });
  await expect(dialog.getByText('4 số, 0 ô trống.')).toBeVisible();
  await choose(page, dialog.getByRole('combobox', { name: '5: “Ca Nang”' }), 'Xã Cà Nàng');
  await expect(dialog.getByText('6 số, 0 ô trống.')).toBeVisible();
  const values = dialog.getByRole('table', { name: 'Số sẽ đọc' });
  await expect(values.getByRole('row', { name: /Xã Cà Nàng TT03.*D5/ })).toContainText('95');
  await expectAccessible(page);
  await use(page, dialog.getByRole('button', { name: 'Nhớ bố cục và đọc lại tệp' }));

  const files = page.getByRole('table', { name: 'Các tệp tìm thấy' });
  await expect(files.getByRole('row', { name: /bang rieng\.csv/ })).toContainText('Mới');
  await use(page, page.getByRole('button', { name: 'Bố cục đã nhớ…' }));
  await use(page, page.getByRole('button', { name: 'Sửa BM01 – CSV' }));
  await expectAccessible(page);
});
