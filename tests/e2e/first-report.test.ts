import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { folder, test } from './app.fixture.ts';
import { pdfText } from './pdf.ts';

/** Twelve invented workbooks are made and nine taken in meanwhile. */
const making = 120_000;
const mostInteractions = 40;

/** Every click and key of the newcomer is counted. */
function counting(page: Page) {
  let made = 0;
  const click = async (target: Locator) => {
    made += 1;
    await target.click();
  };
  return {
    click,
    button: (name: string | RegExp) => click(page.getByRole('button', { name })),
    menu: async (name: string) => {
      await click(
        page.getByRole('navigation', { name: 'Các mục' }).getByRole('link', { name: new RegExp(`^${name}`) }),
      );
      await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    },
    press: async (key: string) => {
      made += 1;
      await page.keyboard.press(key);
    },
    closeDialog: async () => {
      made += 1;
      await page.keyboard.press('Escape');
      // Gone altogether: closed it is hidden first, and what is asked for meanwhile would go with it.
      await expect(page.locator('dialog')).toHaveCount(0);
    },
    made: () => made,
  };
}

test('a newcomer prints a first report in practice, leaves no trace of it and begins for real', async ({
  startApp,
}) => {
  test.setTimeout(180_000);
  const data = folder('du-lieu');
  const { page, electron } = await startApp({ data });
  const newcomer = counting(page);

  await newcomer.button('Mở dữ liệu tập');
  await expect(page.getByRole('region', { name: 'DỮ LIỆU TẬP' })).toBeVisible();
  await newcomer.button('Đã hiểu');
  await newcomer.press('F1');
  await expect(page.getByRole('article', { name: 'Tổng quan' })).toContainText('Ba bước đầu');
  await newcomer.closeDialog();
  await newcomer.press('?');
  await expect(page.getByRole('article', { name: 'Phím tắt' })).toContainText('Ctrl+P');
  await newcomer.closeDialog();
  await expect(page.getByText('Số ở đây là số bịa')).toBeVisible({ timeout: making });
  const title = () => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.getTitle()));
  expect(await title()).toContain('DỮ LIỆU TẬP · Tổng quan · Sổ Điều Phối');

  await newcomer.menu('Nhận số liệu');
  await newcomer.button('Chọn thư mục hoặc USB…');
  await newcomer.button('Nhập 3 tệp đã chọn');
  await expect(page.getByText('Đã nhập 3 tệp')).toBeVisible();

  await newcomer.menu('Báo cáo');
  await expect(page.frameLocator('iframe').getByText('DỮ LIỆU TẬP', { exact: true })).toBeVisible();
  await newcomer.button('In ra PDF…');
  await expect(page.getByText(/Đã in ra PDF/)).toBeVisible();
  const papers = path.join(data, 'tap', 'giay-to-tap');
  const pdf = readdirSync(papers).find((name) => name.endsWith('.pdf')) ?? '';
  const text = pdfText(path.join(papers, pdf));
  expect(text).toContain('204');
  expect(text).toContain('DỮ LIỆU TẬP');

  await newcomer.button('Thoát và xóa dữ liệu tập');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thiết lập ban đầu');
  expect(existsSync(path.join(data, 'tap'))).toBe(false);
  await newcomer.button('Bắt đầu sử dụng');
  await expect(page.getByText('12 huyện · 53 nhiệm vụ')).toBeVisible();
  await expect(page.getByRole('region', { name: 'DỮ LIỆU TẬP' })).toHaveCount(0);
  expect(newcomer.made()).toBeLessThanOrEqual(mostInteractions);
});
