import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './app.fixture.ts';
import { aConfiguredFolder } from './configured-folder.ts';
import { goTo, use } from './keyboard.ts';

/** The screens that have something to choose from, and their views. */
const screens: Readonly<Record<string, readonly string[]>> = {
  'Nhiệm vụ': [],
  'Kế hoạch': ['So sánh', 'Sang năm mới'],
  'Thời hạn': ['Lịch năm', 'Tháng'],
  'Chỉ tiêu': ['Theo địa bàn', 'Nhiều năm', 'Đủ số liệu', 'Dải lịch'],
  'Nhập số liệu': [],
  'Biểu mẫu ra': [],
  'Kiểm tra kỳ': [],
  'Tình hình nộp': [],
  'Xuất DHIS2': [],
  'Sổ theo dõi': [],
  'Báo cáo': [],
  'Soạn báo cáo': [],
  'Văn bản': [],
  'Bộ biểu mẫu': [],
};

const nameOf = (choice: Locator): Promise<string> =>
  choice.evaluate((node) => {
    if (!(node instanceof HTMLSelectElement || node instanceof HTMLInputElement)) return '';
    return node.getAttribute('aria-label') ?? node.labels?.[0]?.textContent ?? '';
  });

/** One step on in a group leads to another box of it. */
const groupOf = (choice: Locator): Promise<string> =>
  choice.evaluate((node) => (node instanceof HTMLInputElement ? node.name : (node.ariaLabel ?? node.id)));

/** What was asked for by a choice has been drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await expect(page.getByRole('status', { name: 'Đang tải…' })).toHaveCount(0);
}

/** Lists, and of each group of round boxes the one that is chosen. */
const choicesOf = (page: Page): Locator =>
  page
    .locator('main')
    .getByRole('combobox')
    .or(page.locator('main').getByRole('radio', { checked: true }));

/** One step on in each choice in view and back; answers where the focus was lost. */
async function lostIn(page: Page, where: string): Promise<string[]> {
  const lost: string[] = [];
  const choices = choicesOf(page);
  const names = await Promise.all((await choices.all()).map(nameOf));
  for (const [index, name] of names.entries()) {
    const choice = choices.nth(index);
    if ((await nameOf(choice)) !== name || !(await choice.isEnabled())) continue;
    await choice.focus();
    const group = await groupOf(choice);
    for (const key of ['ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key);
      await settle(page);
      const focused = page.locator('*:focus');
      if ((await focused.count()) === 0 || (await groupOf(focused)) !== group) lost.push(`${where}: ${name}, ${key}`);
    }
  }
  return lost;
}

test('who chooses with the keys stays where the choice is, on every screen and view', async ({ startApp }) => {
  test.setTimeout(240_000);
  const { page } = await startApp({ data: await aConfiguredFolder() });
  const lost: string[] = [];
  let looked = 0;
  for (const [screen, views] of Object.entries(screens)) {
    await goTo(page, screen);
    await settle(page);
    lost.push(...(await lostIn(page, screen)));
    for (const view of views) {
      await page.locator('main').getByRole('tab', { name: view, exact: true }).click();
      await settle(page);
      looked += await choicesOf(page).count();
      lost.push(...(await lostIn(page, `${screen}, ${view}`)));
    }
  }
  expect(lost).toEqual([]);
  expect(looked, 'the views have lists').toBeGreaterThan(5);
});

test('a button has the focus again when its work is done, unless somebody went on meanwhile', async ({ startApp }) => {
  const { page, electron } = await startApp({ data: await aConfiguredFolder() });
  await goTo(page, 'Hệ thống');
  const backUp = page.getByRole('button', { name: 'Sao lưu ngay' });
  await use(page, backUp);
  await expect(page.getByText(/^Đã sao lưu/)).toBeVisible();
  await expect(backUp).toBeFocused();

  await electron.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => new Promise((resolve) => setTimeout(resolve, 400, { canceled: true, filePaths: [] }));
  });
  const folderOfBackups = page.getByRole('button', { name: 'Chọn thư mục…' }).first();
  await use(page, folderOfBackups);
  await page.keyboard.press('Shift+Tab');
  const gone = page.locator('*:focus');
  const name = await gone.evaluate((node) => node.outerHTML);
  await expect(folderOfBackups).toBeEnabled();
  expect(await gone.evaluate((node) => node.outerHTML)).toBe(name);
});
