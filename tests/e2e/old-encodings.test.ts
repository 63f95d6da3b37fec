import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { asTcvn3 } from '../builders/legacy-text.ts';
import { officeSample } from '../builders/office-sample.ts';
import { folder, test } from './app.fixture.ts';
import { aConfiguredFolder } from './configured-folder.ts';

async function aStickOfOldFiles(): Promise<string> {
  const stick = folder('usb');
  copyFileSync(path.resolve('tests/fixtures/office/bieu-mau.xls'), path.join(stick, 'sop cop.xls'));
  writeFileSync(path.join(stick, 'phong cu.xlsx'), await officeSample());
  const table = asTcvn3('đơn vị;số buổi tuyên truyền\nxã chiềng ngần;3\nphường quyết thắng;4\n');
  writeFileSync(path.join(stick, 'bao cao.csv'), Buffer.from(table, 'latin1'));
  writeFileSync(path.join(stick, 'so lieu.xlsx.lnk'), 'L');
  return stick;
}

test('a stick of old files: the .xls goes in, old fonts show before and after, a shortcut is named', async ({
  startApp,
}) => {
  test.setTimeout(120_000);
  const { page, willChoose } = await startApp({ data: await aConfiguredFolder('2023-01-17') });
  await page.getByRole('navigation').getByRole('link', { name: 'Nhận số liệu' }).click();
  await willChoose(await aStickOfOldFiles());
  await page.getByRole('button', { name: 'Chọn thư mục hoặc USB…' }).click();
  const files = page.getByRole('table', { name: 'Các tệp tìm thấy' });
  await expect(files.getByRole('row', { name: /sop cop\.xls/ })).toContainText('Mới', { timeout: 60_000 });
  await expect(files.getByRole('row', { name: /so lieu\.xlsx\.lnk/ })).toContainText('Lối tắt');

  await page.getByRole('button', { name: 'phong cu.xlsx' }).click();
  const converted = page.getByRole('table', { name: 'Chữ đã đổi sang Unicode' });
  await expect(converted.getByRole('row', { name: /cột A/ })).toContainText('TCVN3 (ABC), theo phông chữ');
  await expect(converted.getByRole('row', { name: /cột C/ })).toContainText('Xã Chiềng Ngần');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole('button', { name: 'bao cao.csv' }).click();
  await expect(page.getByText('Tệp văn bản: TCVN3 (ABC), ngăn cột bằng dấu chấm phẩy')).toBeVisible();

  await page.getByRole('button', { name: 'Nhập 1 tệp đã chọn' }).click();
  await expect(page.getByText('Đã nhập 1 tệp')).toBeVisible();
});
