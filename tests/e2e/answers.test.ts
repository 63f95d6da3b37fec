import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { edited, number, text, withCell, withInsertedRows } from '../builders/edit-workbook.ts';
import { zipParts } from '../builders/workbook-bytes.ts';
import { partsOf } from '../builders/workbook-of.ts';
import { filledForm, fixtureToday } from '../fixtures/filled-form.ts';
import { folder, test } from './app.fixture.ts';

/** A number that reads two ways and a row of nobody. */
const asking = edited(
  filledForm,
  withCell('Biểu xã', 'H12', text('1.234')),
  withInsertedRows('Biểu xã', 14, 1),
  withCell('Biểu xã', 'C14', text('Cộng cụm 1')),
  withCell('Biểu xã', 'H14', number(9)),
);

const noViolations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
};

test('a file that asks is answered by keyboard alone, then taken in with its answers', async ({ startApp }) => {
  const [data, stick] = [folder('du-lieu'), folder('usb')];
  writeFileSync(path.join(stick, 'hoi.xlsx'), zipParts(partsOf(asking)));
  const door = await openDoor(['--data', data], await prepare());
  await door.ask('office.get', {});
  await door.close();
  const { page, willChoose } = await startApp({ data, today: fixtureToday });
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Nhận số liệu/ })
    .click();
  await willChoose(stick);
  await page.getByRole('button', { name: 'Chọn thư mục hoặc USB…' }).click();
  const row = page.getByRole('row', { name: /hoi\.xlsx/ });
  await expect(row).toContainText('Chờ hỏi', { timeout: 30_000 });
  await expect(page.getByText(/1 tệp = 0 nhập được \+ 1 chờ hỏi \+ 0 từ chối \+ 0 không mở/)).toBeVisible();

  await row.getByRole('button').focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Cần trả lời' });
  await expect(panel).toContainText('Còn 2 trong 2 câu hỏi');
  await expect(panel).toContainText('Cộng cụm 1');
  await noViolations(page);
  await panel.getByRole('combobox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Đọc lại với các câu trả lời' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Đã trả lời đủ 2 câu hỏi');
  await expect(row).toContainText('Mới');
  await expect(page.getByText(/không lấy 1 ô có số: H14/)).toBeVisible();
  await noViolations(page);

  await page.getByRole('button', { name: 'Nhập 1 tệp đã chọn' }).click();
  await expect(page.getByText('Đã nhập 1 tệp')).toBeVisible();
  await expect(page.getByText('2 câu trả lời được lưu cùng biên nhận')).toBeVisible();
});
