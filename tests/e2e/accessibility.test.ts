import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { folder, test } from './app.fixture.ts';

const screens = [
  'Tổng quan',
  'Nhiệm vụ',
  'Kế hoạch',
  'Thời hạn',
  'Chỉ tiêu',
  'Nhập số liệu',
  'Biểu mẫu ra',
  'Nhận số liệu',
  'Lịch sử tiếp nhận',
  'Kiểm tra kỳ',
  'Tình hình nộp',
  'Xuất DHIS2',
  'Sổ theo dõi',
  'Báo cáo',
  'Sổ báo cáo',
  'Soạn báo cáo',
  'Công văn',
  'Văn bản',
  'Đọc văn bản',
  'Bộ chỉ tiêu',
  'Bộ biểu mẫu',
  'Đơn vị hành chính',
  'Hệ thống',
];

/** 'Bộ chỉ tiêu' is not 'Chỉ tiêu'; a count may follow the name. */
const startingWith = (name: string) => new RegExp(`^${name}`);

/** The door fills in the sample office, so the window opens on its screens. */
async function aConfiguredFolder(): Promise<string> {
  const data = folder('du-lieu');
  const door = await openDoor(['--data', data], await prepare());
  await door.ask('office.get', {});
  await door.close();
  return data;
}

test('no screen breaks a rule that a machine can check', async ({ startApp }) => {
  // A guard against hanging, not a measure: one start for all screens, however busy the machine is.
  test.setTimeout(screens.length * 30_000);
  const { page } = await startApp({ data: await aConfiguredFolder() });
  for (const name of screens) {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: startingWith(name) })
      .click();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    await expect(page.getByRole('status', { name: 'Đang tải…' })).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  }
});

test('the first start can be answered with the keyboard alone', async ({ startApp }) => {
  const { page } = await startApp();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thiết lập ban đầu');
  const begin = page.getByRole('button', { name: 'Bắt đầu sử dụng' });
  for (
    let presses = 0;
    presses < 40 && !(await begin.evaluate((node) => node === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tổng quan');
});
