import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './app.fixture.ts';
import { aConfiguredFolder } from './configured-folder.ts';
import { hasFocus, tabTo, type, use } from './keyboard.ts';

const agency = 'Chi nhánh Ngân hàng Chính sách xã hội tỉnh Sơn La';

test('the matrix by keyboard alone: find a cell, open it, set progress, write a result, name its document, go back, take it back', async ({
  startApp,
}) => {
  const { page } = await startApp({ data: await aConfiguredFolder(), today: '2023-06-01' });
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  const cell = page.getByRole('row', { name: /IV\.12-1/ }).getByRole('gridcell', { name: /^Chủ trì/ });

  await test.step('the menu, then the search without accents', async () => {
    await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Nhiệm vụ' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Nhiệm vụ' })).toBeVisible();
    await tabTo(page, page.getByLabel('Tìm nhiệm vụ'));
    await page.keyboard.type('tin dung chinh sach');
    await expect(page.getByRole('gridcell', { name: 'IV.12-1' })).toBeVisible();
    await expect(page.getByRole('gridcell', { name: 'IV.1-1' })).toHaveCount(0);
  });

  await test.step('arrows to the cell, Enter opens its assignment', async () => {
    await tabToGrid(page);
    await arrowTo(page, cell);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary')).toContainText(agency);
  });

  await test.step('progress, percent and a dated result', async () => {
    await tabTo(page, page.getByLabel(`Tiến độ: ${agency}`));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel(`Tiến độ: ${agency}`)).toHaveValue('in-progress');
    await tabTo(page, page.getByRole('button', { name: 'Thêm kết quả…' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('textbox', { name: 'Kết quả' }));
    await page.keyboard.insertText('Đã giải ngân cho các hộ ở xã biên giới');
    await tabTo(page, page.getByRole('button', { name: 'Ghi kết quả', exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary')).toContainText('Đã giải ngân cho các hộ ở xã biên giới');
  });

  await test.step('the document that shows it', async () => {
    await use(page, page.getByRole('button', { name: 'Thêm minh chứng…' }));
    await type(page, page.getByLabel('Số, ký hiệu'), '45/BC-NHCSXH');
    await type(page, page.getByLabel('Trích yếu'), 'Báo cáo kết quả cho vay quý II');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Bỏ minh chứng “Báo cáo kết quả cho vay quý II”' })).toBeVisible();
  });

  await test.step('Esc goes back to the very cell, which shows it', async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect(cell).toBeFocused();
    await expect(cell).toContainText('ĐT');
  });

  await test.step('Ctrl+Z takes it back and says so', async () => {
    for (const step of ['thêm minh chứng', 'ghi kết quả']) {
      await page.keyboard.press('Control+z');
      await expect(page.getByRole('status').filter({ hasText: `Đã hoàn tác: ${step}` })).toBeVisible();
    }
    await page.keyboard.press('Control+z');
    await expect(cell).toContainText('CT');
  });
});

async function tabToGrid(page: Page): Promise<void> {
  const isInGrid = () =>
    page.evaluate(() => document.activeElement?.closest('[role="grid"], [role="treegrid"]') !== null);
  for (let presses = 0; presses < 60 && !(await isInGrid()); presses += 1) await page.keyboard.press('Tab');
  expect(await isInGrid()).toBe(true);
}

/** From the heads down to the row, then to the right until the cell has the focus. */
async function arrowTo(page: Page, cell: Locator): Promise<void> {
  const isInRow = () =>
    page.evaluate(() => document.activeElement?.closest('[role="row"]')?.textContent?.includes('IV.12-1'));
  for (let presses = 0; presses < 10 && !(await isInRow()); presses += 1) await page.keyboard.press('ArrowDown');
  for (let presses = 0; presses < 60 && !((await cell.count()) === 1 && (await hasFocus(cell))); presses += 1) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(cell).toBeFocused();
}
