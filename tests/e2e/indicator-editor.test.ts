import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { folder, test } from './app.fixture.ts';

const today = '2023-01-18';
const name = 'Xã có từ hai buổi tuyên truyền';

const Places = z.array(z.object({ id: z.number(), level: z.string() }));

/** The sample office, and two communes of the first district that reported in January: three meetings and one. */
async function aFolderWithFigures(): Promise<string> {
  const data = folder('du-lieu');
  const door = await openDoor(['--data', data, '--today', today], await prepare());
  await door.ask('office.get', {});
  const { value } = await door.ask('places.list', { on: today });
  const [first, second] = Places.parse(value).filter(({ level }) => level === 'commune');
  const record = (place: number, value: number) =>
    door.ask('forms.record', {
      element: 'TT02',
      place,
      period: '2023-M01',
      figure: { state: 'number', value },
      reason: '',
    });
  await record(first?.id ?? 0, 3);
  await record(second?.id ?? 0, 1);
  await door.close();
  return data;
}

const goTo = async (page: Page, screen: string) => {
  await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: screen, exact: true })).toBeVisible();
};
const setRow = (page: Page) =>
  page.getByRole('table', { name: 'Bộ chỉ tiêu' }).getByRole('row').filter({ hasText: name });
const targetRow = (page: Page) =>
  page.getByRole('table', { name: 'Chỉ tiêu', exact: true }).getByRole('row').filter({ hasText: name });

test('an indicator of the office: written, tried out, seen, retired and brought back', async ({ startApp }) => {
  const { page } = await startApp({ today, data: await aFolderWithFigures() });
  await goTo(page, 'Bộ chỉ tiêu');
  const save = page.getByRole('button', { name: 'Lưu chỉ tiêu' });

  await test.step('what is wrong stands under the field, and nothing can be saved', async () => {
    await page.getByRole('button', { name: 'Thêm chỉ tiêu…' }).click();
    await page.getByLabel('Tên chỉ tiêu').fill(name);
    await page.getByLabel('Mục của kế hoạch').selectOption('II.1.c');
    await page.getByRole('textbox', { name: 'Tử số' }).fill('số xã có TT2 >= 2');
    await expect(page.getByText('Không có trường số liệu “TT2”. Có phải TT02 không?', { exact: true })).toBeVisible();
    await expect(save).toBeDisabled();
    await page.getByRole('button', { name: 'Dùng TT02' }).click();
    await expect(page.getByRole('textbox', { name: 'Tử số' })).toHaveValue('số xã có TT02 >= 2');
    await expect(page.getByText('Chưa lưu được: Cần ghi công thức')).toBeVisible();
  });

  await test.step('a code is picked by name from the keyboard, then written over', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Chọn trường…' }).first()).toBeFocused();
    await page.getByRole('textbox', { name: 'Mẫu số' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('buoi tuyen truyen');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Mẫu số' })).toHaveValue('TT02');
    await expect(page.getByRole('textbox', { name: 'Mẫu số' })).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('số xã');
  });

  await test.step('the sentence and the test figures say what it is', async () => {
    await page.getByRole('combobox', { name: 'Phải đạt' }).selectOption('Từ (≥)');
    await page.getByLabel('Mức (%)').fill('50');
    await expect(page.getByRole('status', { name: 'Nghĩa là' })).toContainText(
      'Số xã có lũy kế Số buổi tuyên truyền (TT02) từ 2 trở lên, chia cho số xã có hiệu lực trong kỳ',
    );
    await page.getByLabel('TT02 · Số buổi tuyên truyền').fill('0; 2; 5');
    await expect(page.getByRole('status', { name: 'Kết quả thử' })).toHaveText('2/366,7%ĐĐạt');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });

  await test.step('saved: it is in the set and counted among the targets', async () => {
    await save.click();
    await expect(setRow(page)).toContainText('CT18');
    await expect(setRow(page)).toContainText('văn phòng đặt');
    await goTo(page, 'Chỉ tiêu');
    await expect(targetRow(page)).toContainText('1/204');
    await expect(targetRow(page)).toContainText('từ 50%');
    await expect(targetRow(page)).toContainText('chưa có số liệu năm trước');
  });

  await test.step('retired it is gone from the targets; Ctrl+Z brings it back', async () => {
    await goTo(page, 'Bộ chỉ tiêu');
    await setRow(page).getByRole('button').click();
    await page.getByRole('button', { name: 'Ngừng dùng chỉ tiêu này' }).click();
    await expect(setRow(page)).toContainText('ngừng dùng');
    await goTo(page, 'Chỉ tiêu');
    await expect(page.getByRole('table', { name: 'Chỉ tiêu', exact: true }).getByRole('row')).toHaveCount(18);
    await page.keyboard.press('Control+Z');
    await expect(targetRow(page)).toContainText('1/204');
  });

  await test.step('and once more: it was never there', async () => {
    await page.keyboard.press('Control+Z');
    await expect(targetRow(page)).toHaveCount(0);
    await goTo(page, 'Bộ chỉ tiêu');
    await expect(page.getByRole('table', { name: 'Bộ chỉ tiêu' }).getByRole('row')).toHaveCount(18);
  });
});
