import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { folder, test } from './app.fixture.ts';
import { goTo, hasFocus, tabTo, use } from './keyboard.ts';

const today = '2023-09-20';
/** Tasks with one lead each: done in 2023. */
const done = ['IV.12-1', 'IV.15-1'];

/** The office is set up and two tasks of 2023 are done, before the window opens. */
async function aYearWithWork(): Promise<string> {
  const data = folder('du-lieu');
  const door = await openDoor(['--data', data, '--today', today], await prepare());
  await door.ask('office.get', {});
  const { value } = await door.ask('tasks.list', {});
  if (!Array.isArray(value)) throw new Error('tasks');
  const assignments = value
    .filter(({ clause }) => done.includes(clause))
    .flatMap((task) => task.assignments.map(({ id }: { id: number }) => id));
  const { ok } = await door.ask('tasks.update', { assignments, progress: 'done', note: 'Đã xong trong năm 2023' });
  expect(ok).toBe(true);
  await door.close();
  return data;
}

const openView = async (page: Page, name: string) => {
  await goTo(page, 'Kế hoạch');
  await tabTo(page, page.getByRole('tab', { selected: true }));
  const tab = page.getByRole('tab', { name });
  for (let presses = 0; presses < 4 && !(await hasFocus(tab)); presses += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name, selected: true })).toBeFocused();
};

const planInUse = (page: Page) => page.getByLabel('Kế hoạch đang dùng').locator('option:checked');
const periodShown = (page: Page) => page.getByLabel('Kỳ báo cáo').locator('option:checked');
const taskTile = (page: Page) => page.getByRole('main').getByRole('link', { name: /^Nhiệm vụ/ });

async function rollOver(page: Page) {
  await openView(page, 'Sang năm mới');
  await use(page, page.getByRole('button', { name: /^Tạo kế hoạch năm 2024 \(53 nhiệm vụ, 239 phân công/ }));
  await expect(page.getByText('Đã tạo kế hoạch năm 2024 và đang dùng kế hoạch này')).toBeVisible();
  await expect(planInUse(page)).toHaveText(/^Năm 2024 · .* năm 2024$/);
}

test('2023 cloned into 2024, compared, and left again with its progress still there', async ({ startApp }) => {
  test.setTimeout(120_000);
  const data = await aYearWithWork();
  const { page, leave } = await startApp({ data, today });

  await test.step('2023 has its two tasks done', async () => {
    await expect(taskTile(page)).toContainText('2 đã triển khai · 2 hoàn thành');
    await expect(periodShown(page)).toHaveText('Tháng 9 (15/8–14/9)');
  });

  await test.step('the new plan has the 53 tasks and no result; every screen shows 2024', async () => {
    await rollOver(page);
    await expectNoViolation(page, 'Đã tạo');
    await expect(periodShown(page)).toHaveText('Tháng 1 (15/12/2023–14/1)');
    await goTo(page, 'Tổng quan');
    await expect(taskTile(page)).toContainText('53');
    await expect(taskTile(page)).toContainText('0 đã triển khai · 0 hoàn thành');
    await goTo(page, 'Thời hạn');
    await page.getByRole('combobox', { name: 'Tình trạng' }).selectOption('all');
    await expect(page.getByRole('cell', { name: '19/12/2024' })).toBeVisible();
    await expect(page.getByRole('cell', { name: /\/2023$/ })).toHaveCount(0);
  });

  await test.step('nothing differs between the two plans until the new one is changed', async () => {
    await openView(page, 'So sánh');
    await expect(page.getByText('53 nhiệm vụ giữ nguyên').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tất cả (0)' })).toBeVisible();
    await page.getByRole('tab', { name: 'Nguyên văn' }).click();
    await page.getByRole('button', { name: 'Mở đoạn IV.12-1' }).click();
    await page.getByRole('button', { name: 'Thay lời văn…' }).click();
    await page.getByLabel('Lời văn mới').fill('Ưu tiên cho vay ở các xã biên giới.');
    await page.getByLabel('Lý do').fill('Theo kế hoạch tín dụng năm 2024');
    await page.getByRole('button', { name: 'Thay lời văn', exact: true }).click();
    await expect(page.getByText('đã sửa')).toBeVisible();
    await page.getByRole('tab', { name: 'So sánh' }).click();
    await expect(page.getByRole('button', { name: 'Thay đổi (1)' })).toBeVisible();
    await expect(page.getByText('52 nhiệm vụ giữ nguyên').first()).toBeVisible();
    await expect(page.getByRole('insertion')).toHaveText(/Ưu tiên cho vay ở các xã biên giới\.$/);
  });

  await test.step('back in 2023 its progress is there, also after the program was left', async () => {
    const plans = page.getByLabel('Kế hoạch đang dùng');
    await plans.selectOption({ label: 'Năm 2023 · Triển khai công tác phòng, chống mại dâm năm 2023' });
    await expect(periodShown(page)).toHaveText('Tháng 9 (15/8–14/9)');
    await goTo(page, 'Tổng quan');
    await expect(taskTile(page)).toContainText('2 đã triển khai · 2 hoàn thành');
    await leave();
    const again = await startApp({ data, today });
    await expect(planInUse(again.page)).toHaveText(/^Năm 2023 · /);
    await expect(taskTile(again.page)).toContainText('2 đã triển khai · 2 hoàn thành');
  });
});

test('a rollover is taken back with one button, and the year before is in use again', async ({ startApp }) => {
  const { page } = await startApp({ data: await aYearWithWork(), today });
  await rollOver(page);
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).first().click();
  await expect(page.getByText('Đã hoàn tác: kế hoạch năm 2024 không còn')).toBeVisible();
  await expect(page.getByLabel('Kế hoạch đang dùng').locator('option')).toHaveText([/^Năm 2023/]);
  await goTo(page, 'Tổng quan');
  await expect(taskTile(page)).toContainText('2 đã triển khai · 2 hoàn thành');
});

test('the views of the plan by keyboard, and no rule broken that a machine can check', async ({ startApp }) => {
  const { page } = await startApp({ data: await aYearWithWork(), today });
  await goTo(page, 'Kế hoạch');
  const clause = page.getByRole('button', { name: 'Mở đoạn III.1-1' });
  await clause.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Mở đoạn III.1-2' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await panel.getByRole('button', { name: 'Kết thúc nhiệm vụ…' }).press('Enter');
  await expect(panel.getByLabel('Số, ký hiệu văn bản')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Cần điền mục này')).toBeVisible();
  await expectNoViolation(page, 'Nguyên văn');
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Kết thúc nhiệm vụ…' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(clause).toBeFocused();
  await page.getByLabel('Tìm trong kế hoạch').fill('tin dung chinh sach');
  await expect(page.getByRole('button', { name: /^Mở đoạn/ })).toHaveCount(1);
  await page.getByLabel('Đến mục').selectOption('IV.15');
  await expect(page.getByRole('button', { name: 'Mở đoạn IV.15-1' })).toBeInViewport();
  await page.getByRole('tab', { name: 'Nguyên văn' }).focus();
  for (const name of ['Sửa đổi', 'So sánh', 'Sang năm mới']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name, selected: true })).toBeFocused();
    await expect(page.getByRole('status', { name: 'Đang tải…' })).toHaveCount(0);
    await expectNoViolation(page, name);
  }
});

async function expectNoViolation(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
}
