import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { Place } from '../../shared/places/places.contract.ts';
import { folder, test } from './app.fixture.ts';

const today = '2023-06-20';

/** Two communes of Quỳnh Nhai have counted 3 and 4 in January, before the window opens. */
async function aYearWithFigures(): Promise<string> {
  const data = folder('du-lieu');
  const door = await openDoor(['--data', data, '--today', today], await prepare());
  await door.ask('office.get', {});
  const { value } = await door.ask('places.list', { on: today });
  const idOf = (code: string) =>
    Place.array()
      .parse(value)
      .find((place) => place.code === code)?.id;
  const cell = (code: string, figure: number) => ({
    place: idOf(code),
    element: 'KT04',
    figure: { state: 'number', value: figure },
  });
  const cells = [cell('03682', 3), cell('03685', 4)];
  const { ok } = await door.ask('entry.record', { period: '2023-M01', cells, mode: 'all', reason: '', source: 'hand' });
  expect(ok).toBe(true);
  await door.close();
  return data;
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'Thay đổi đơn vị hành chính' });
const units = (page: Page) => page.getByRole('table', { name: 'Danh sách đơn vị' });

async function pick(page: Page, sought: string, label: string): Promise<void> {
  await panel(page).getByLabel('Gõ tên hoặc mã để tìm').fill(sought);
  await panel(page).getByLabel(label).check();
}

/** Two communes into one from 15 April 2023 on, as far as the preview. */
async function putTogether(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sáp nhập, chia tách…' }).click();
  await panel(page).getByLabel('Tên đợt').fill('Nhập xã của huyện Quỳnh Nhai');
  await panel(page).getByLabel('Số văn bản').fill('12/NQ-UBTVQH15');
  await panel(page).getByLabel('Ngày hiệu lực').fill('15/4/2023');
  await panel(page).getByLabel('Ngày hiệu lực').press('Enter');
  await panel(page).getByLabel('Tên đợt').click();
  await pick(page, 'muong chien', 'Xã Mường Chiên (03682');
  await pick(page, 'ca nang', 'Xã Cà Nàng (03685');
  await panel(page).getByLabel('Tên', { exact: true }).fill('Mường Chiên Mới');
  await panel(page).getByRole('button', { name: 'Thêm vào đợt' }).click();
}

/** The line of the indicator that counts violations, as it stands on the screen. */
async function violations(page: Page): Promise<string> {
  await goTo(page, 'Chỉ tiêu');
  const name = page.getByRole('button', { name: /^Xử lý cá nhân, tổ chức kinh doanh/ });
  return page.getByRole('row').filter({ has: name }).innerText();
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(found.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
}

test('two communes merged on a day of the year: figures of before and after count in one, and the step is taken back', async ({
  startApp,
}) => {
  test.setTimeout(150_000);
  const { page } = await startApp({ data: await aYearWithFigures(), today });
  let before = '';

  await test.step('the preview says what ends, what begins and what becomes of the figures', async () => {
    before = await violations(page);
    expect(before).toContain('7');
    await goTo(page, 'Đơn vị hành chính');
    await expect(page.getByText('12 đơn vị cấp huyện, 204 đơn vị cấp xã')).toBeVisible();
    await putTogether(page);
    const preview = panel(page).getByRole('region', { name: 'Xem trước' });
    await expect(preview.getByText('Kết thúc (2)')).toBeVisible();
    await expect(preview.getByText('03682 Xã Mường Chiên Mới')).toBeVisible();
    await expect(preview.getByText(/^2 số liệu các kỳ trước giữ nguyên/)).toBeVisible();
    await expectNoViolation(page);
  });

  await test.step('applied, the list is another from that day on, and the district’s total is what it was', async () => {
    await panel(page).getByRole('button', { name: 'Áp dụng' }).click();
    await expect(panel(page).getByText('Đã áp dụng: 2 đơn vị kết thúc, 1 đơn vị mới')).toBeVisible();
    await expect(page.getByText('12 đơn vị cấp huyện, 203 đơn vị cấp xã')).toBeVisible();
    expect(await violations(page)).toBe(before);
  });

  await test.step('Ctrl+Z takes it back, and it can be done again', async () => {
    await goTo(page, 'Đơn vị hành chính');
    await page.keyboard.press('Control+z');
    await expect(page.getByText('12 đơn vị cấp huyện, 204 đơn vị cấp xã')).toBeVisible();
    await putTogether(page);
    await panel(page).getByRole('button', { name: 'Áp dụng' }).click();
    await expect(page.getByText('12 đơn vị cấp huyện, 203 đơn vị cấp xã')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('the new unit knows what it was, by day and document', async () => {
    await page.getByLabel('Tìm đơn vị').fill('muong chien moi');
    await units(page).getByRole('button', { name: 'Mở Xã Mường Chiên Mới' }).click();
    const history = page.getByRole('list', { name: 'Trước và sau' });
    await expect(history.getByRole('listitem')).toHaveCount(2);
    await expect(history).toContainText('Gồm toàn bộ Xã Cà Nàng (03685)');
    await expect(history).toContainText('Từ 15/04/2023, theo 12/NQ-UBTVQH15');
    await page.getByLabel('Thêm cách viết').fill('Mường Chiên (mới)');
    await page.getByLabel('Thêm cách viết').press('Enter');
    await expect(page.getByRole('button', { name: 'Bỏ “Mường Chiên (mới)”' })).toBeVisible();
    await expectNoViolation(page);
  });

  await test.step('typed for the new unit, the year’s total holds both, each with the unit that reported it', async () => {
    await goTo(page, 'Nhập số liệu');
    await page.getByLabel('Huyện, thành phố').selectOption({ label: 'Huyện Quỳnh Nhai' });
    const row = page.getByRole('row', { name: /Xã Mường Chiên Mới/ });
    await row.locator('td[data-column="13"]').click();
    await expect(page.getByRole('textbox', { name: /cơ sở vi phạm/i })).toBeFocused();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expect(row.locator('td[data-column="13"]')).toContainText('5');
    await expect(page.locator('td[data-save="saving"], td[data-save="refused"]')).toHaveCount(0);
    expect(await violations(page)).toContain('12');
    await page.getByRole('button', { name: /^Xử lý cá nhân, tổ chức kinh doanh/ }).click();
    const source = page.getByRole('complementary');
    await source.getByRole('button', { name: 'Huyện Quỳnh Nhai' }).click();
    const figures = source.getByRole('row', { name: /^Xã Mường Chiên Mới/ });
    await expect(
      figures.getByRole('button', { name: /do Xã Mường Chiên \(đến 14\/04\/2023\) báo cáo, có tính/ }),
    ).toBeVisible();
    await expect(
      figures.getByRole('button', { name: /do Xã Cà Nàng \(đến 14\/04\/2023\) báo cáo, có tính/ }),
    ).toBeVisible();
  });
});
