import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { folder, test } from './app.fixture.ts';
import { aConfiguredFolder } from './configured-folder.ts';

const openTab = async (page: Page, name: string) => {
  await page.getByRole('navigation').getByRole('link', { name: 'Thời hạn' }).click();
  await page.getByRole('tab', { name }).click();
};
const list = (page: Page) => page.getByRole('table', { name: 'Việc đến hạn' });
const rowOf = (page: Page, district: string, period: string) =>
  list(page)
    .getByRole('row')
    .filter({ hasText: district })
    .filter({ hasText: 'Báo cáo tháng của huyện, thành phố' })
    .filter({ has: page.getByRole('cell', { name: period, exact: true }) });
const panelOf = (page: Page, district: string) => page.getByRole('complementary', { name: new RegExp(district) });

async function openRow(page: Page, district: string, period: string) {
  await rowOf(page, district, period).getByRole('button').click();
  return panelOf(page, district);
}

async function typeDay(page: Page, label: string, day: string) {
  await page.getByLabel(label, { exact: true }).fill(day);
  await page.getByLabel(label, { exact: true }).press('Tab');
}

test('two papers on different days, one extension: the signs follow the dates', async ({ startApp }) => {
  const today = '2023-01-18';
  const { page } = await startApp({ today, data: await aConfiguredFolder(today) });

  await test.step('a quiet line says what is late and leads to the list', async () => {
    await expect(page.getByText('12 việc quá hạn', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Xem việc đến hạn' }).click();
    await expect(list(page).getByRole('rowgroup').filter({ hasText: 'Quá hạn' }).first()).toContainText('12 việc');
  });

  await test.step('Mường La came on the day: on time', async () => {
    const panel = await openRow(page, 'Mường La', 'Tháng 1');
    await panel.getByRole('button', { name: 'Nhận văn bản giấy…' }).click();
    await typeDay(page, 'Ngày nhận', '17/1/2023');
    await panel.getByLabel('Số văn bản').fill('45/BC-UBND');
    await panel.getByRole('button', { name: 'Ghi đã nhận' }).click();
    await expect(panel.getByText('Đúng hạn')).toBeVisible();
    await expect(panel.getByText('Văn bản giấy số 45/BC-UBND')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  });

  await test.step('Mộc Châu came a day later: late by one working day', async () => {
    const panel = await openRow(page, 'Mộc Châu', 'Tháng 1');
    await panel.getByRole('button', { name: 'Nhận văn bản giấy…' }).click();
    await panel.getByRole('button', { name: 'Ghi đã nhận' }).click();
    await expect(panel.getByText('Hoàn thành quá hạn')).toBeVisible();
    await expect(panel.getByText('+1', { exact: true })).toBeVisible();
  });

  await test.step('Sông Mã is given time, with a reason and a paper; what is typed stays until it is right', async () => {
    const panel = await openRow(page, 'Sông Mã', 'Tháng 1');
    await panel.getByRole('button', { name: 'Gia hạn…' }).click();
    const save = panel.getByRole('button', { name: 'Ghi gia hạn' });
    await expect(save).toBeDisabled();
    await panel.getByLabel('Lý do').fill('mưa lũ chia cắt đường');
    await typeDay(page, 'Hạn mới', '16/1/2023');
    await expect(panel.getByRole('alert')).toHaveText('Hạn mới phải sau ngày 17/01/2023.');
    await expect(save).toBeDisabled();
    await typeDay(page, 'Hạn mới', '31/1/2023');
    await panel.getByLabel('Số văn bản').fill('12/CV-UBND');
    await save.click();
    await expect(panel.getByText('Được gia hạn')).toBeVisible();
    await expect(panel.getByText('mưa lũ chia cắt đường')).toBeVisible();
    await expect(rowOf(page, 'Sông Mã', 'Tháng 1')).toContainText('31/01/2023');
  });

  await test.step('Esc closes a calendar first, then the form, then the panel', async () => {
    const panel = await openRow(page, 'Sốp Cộp', 'Tháng 1');
    await panel.getByRole('button', { name: 'Nhận văn bản giấy…' }).click();
    await page.getByLabel('Ngày nhận', { exact: true }).focus();
    await page.keyboard.press('Escape');
    await expect(panel.getByRole('button', { name: 'Ghi đã nhận' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel.getByRole('button', { name: 'Ghi đã nhận' })).toHaveCount(0);
    await panel.getByRole('button', { name: 'Không phải nộp…' }).click();
    await panel.getByLabel('Lý do').fill('đã gộp');
    await page.keyboard.press('Escape');
    await expect(panel.getByLabel('Lý do')).toHaveCount(0);
    await expect(panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  });

  await test.step('what was done is said, with a button that takes it back', async () => {
    const panel = await openRow(page, 'Sốp Cộp', 'Tháng 1');
    await panel.getByRole('button', { name: 'Không phải nộp…' }).click();
    await panel.getByLabel('Lý do').fill('đã gộp');
    await panel.getByRole('button', { name: 'Ghi không phải nộp' }).click();
    const reason = panel.getByRole('definition').filter({ hasText: 'đã gộp' });
    await expect(reason).toBeVisible();
    const said = page.getByRole('status').filter({ hasText: 'Đã ghi không phải nộp.' });
    await said.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect(page.getByText('Đã hoàn tác: ghi không phải nộp.')).toBeVisible();
    await expect(reason).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  });

  await test.step('the rest of the late ones in one go', async () => {
    await page.getByRole('checkbox', { name: 'Chọn 9 việc: Quá hạn' }).check();
    await page.getByRole('button', { name: 'Làm với các việc đã chọn…' }).click();
    await page.getByRole('button', { name: 'Nhận văn bản giấy 9 việc…' }).click();
    await page.getByRole('button', { name: 'Ghi đã nhận (9 việc)' }).click();
    await expect(page.getByText('0 việc quá hạn', { exact: false })).toBeVisible();
  });

  await test.step('the year shows them all', async () => {
    await page.getByRole('tab', { name: 'Lịch năm' }).click();
    const name = 'Thứ Ba, 17/01/2023: 10 hoàn thành quá hạn, 1 đúng hạn';
    await page.getByRole('button', { name }).click();
    const day = page.getByRole('complementary', { name: 'Thứ Ba, 17/01/2023' });
    await expect(day.getByText('11 việc đến hạn')).toBeVisible();
    await day.getByRole('button', { name: /Mường La/ }).click();
    await expect(panelOf(page, 'Mường La').getByText('Đúng hạn')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(day).toBeVisible();
  });
});

test('a rule changed in the middle of the year keeps what was cut off before', async ({ startApp }) => {
  const today = '2023-07-03';
  const { page } = await startApp({ today, data: await aConfiguredFolder(today) });
  await openTab(page, 'Chế độ báo cáo');
  await page.getByRole('button', { name: 'Báo cáo tháng của huyện, thành phố' }).click();
  const panel = page.getByRole('complementary', { name: 'Báo cáo tháng của huyện, thành phố' });
  await expect(panel.getByText(/^Hằng tháng, 12 huyện, thành phố gửi/)).toBeVisible();
  await panel.getByLabel('Bao lâu một lần').selectOption('Hằng quý');
  await panel.getByLabel('Số ngày làm việc').selectOption('5');
  await expect(panel.getByText(/^Hằng quý, 12 huyện.*hạn gửi 05 ngày làm việc sau ngày chốt/)).toBeVisible();
  await panel.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(panel.getByText('Giữ nguyên 72 việc, bỏ 72 việc chưa ai nộp, sinh mới 24 việc.')).toBeVisible();
  await page.getByRole('tab', { name: 'Việc đến hạn' }).click();
  await expect(rowOf(page, 'Mường La', 'Tháng 6')).toHaveCount(1);
  await expect(rowOf(page, 'Mường La', 'Tháng 7')).toHaveCount(0);
  await expect(rowOf(page, 'Mường La', 'Quý II')).toHaveCount(0);
  await expect(rowOf(page, 'Mường La', 'Quý III')).toContainText('21/09/2023');
});

test('the working calendar: a day off moves dates, a file goes out and comes back', async ({ startApp }) => {
  const today = '2023-09-12';
  const { page, willChoose } = await startApp({ today, data: await aConfiguredFolder(today) });
  await openTab(page, 'Lịch làm việc');
  await expect(page.getByRole('button', { name: /^02\/09\/2023, nghỉ lễ, Quốc khánh/ })).toBeVisible();
  await page.getByRole('button', { name: 'Thêm ngày…' }).click();
  await typeDay(page, 'Ngày', '18/9/2023');
  await page.getByLabel('Tên').fill('Nghỉ theo thông báo');
  await page.getByLabel('Nguồn').fill('Thông báo thử');
  await page.getByRole('button', { name: 'Lưu ngày' }).click();
  await expect(page.getByText(/^36 việc chưa đến hạn được tính lại ngày/)).toBeVisible();
  await page.keyboard.press('Escape');

  const exchange = folder('lich');
  await willChoose(exchange);
  await page.getByRole('button', { name: 'Ghi ra tệp…' }).click();
  await expect(page.getByText('Đã ghi lich-lam-viec-2023.csv')).toBeVisible();
  const file = path.join(exchange, readdirSync(exchange)[0] ?? '');
  expect(readFileSync(file, 'utf8')).toContain('18/09/2023;lễ;Nghỉ theo thông báo;Thông báo thử');
  writeFileSync(file, '18/9/2023;ngày vui;A;B\n');
  await willChoose(file);
  await page.getByRole('button', { name: 'Nhập từ tệp…' }).click();
  await expect(page.getByText('Dòng 1: cột loại không phải lễ, nghỉ bù, hoán đổi hay làm bù.')).toBeVisible();
});

test('no view of Thời hạn breaks a rule that a machine can check', async ({ startApp }) => {
  const today = '2023-01-18';
  const { page } = await startApp({ today, data: await aConfiguredFolder(today) });
  const expectSound = async (view: string) => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${view}: ${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  };
  await openTab(page, 'Việc đến hạn');
  const said = await page.getByText(/\d+ việc chưa hoàn thành$/).innerText();
  const open = Number(/(\d+) việc chưa hoàn thành$/.exec(said)?.[1]);
  expect(open, 'more than are drawn at first').toBeGreaterThan(60);
  const rows = page.getByRole('table', { name: 'Việc đến hạn', exact: true }).locator('tr:has(button)');
  await expect(rows, 'the rest is drawn by itself').toHaveCount(open);
  const low = rows.nth(12).getByRole('button');
  await low.click();
  await expect(low, 'in view beside its panel').toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Escape');
  await openRow(page, 'Mường La', 'Tháng 1');
  await page.getByRole('button', { name: 'Gia hạn…' }).click();
  await expectSound('Việc đến hạn');
  await page.getByRole('tab', { name: 'Lịch năm' }).click();
  await page.getByRole('button', { name: /^Thứ Ba, 17\/01\/2023/ }).click();
  await expectSound('Lịch năm');
  await page.getByRole('tab', { name: 'Tháng', exact: true }).click();
  await expectSound('Tháng');
  await page.getByRole('tab', { name: 'Chế độ báo cáo' }).click();
  await page.getByRole('button', { name: 'Thêm chế độ…' }).click();
  await expect(page.getByText('Các ngày sẽ sinh ra trong năm kế hoạch: 17/1', { exact: false })).toBeVisible();
  await expectSound('Chế độ báo cáo');
  await page.getByRole('tab', { name: 'Lịch làm việc' }).click();
  await page.getByRole('button', { name: 'Thêm ngày…' }).click();
  await expectSound('Lịch làm việc');
});
