import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { folder, test } from './app.fixture.ts';
import { decree30Problems } from './decree-30.ts';
import { choose, goTo, tabTo, type, use } from './keyboard.ts';
import { pdfText } from './pdf.ts';

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
}

test('by keyboard: a report is printed for signature, signed, outlived by a correction, and corrected on paper', async ({
  startApp,
}) => {
  test.setTimeout(120_000);
  const data = folder('du-lieu');
  const door = await openDoor(['--data', data], await prepare());
  await door.ask('office.get', {});
  await door.close();
  const { page } = await startApp({ data });
  const kept = () => readdirSync(path.join(data, 'ho-so')).map((name) => path.join(data, 'ho-so', name));
  const panel = page.getByRole('complementary', { name: 'Tháng 1 năm 2023' });

  await goTo(page, 'Báo cáo');
  await use(page, page.getByRole('button', { name: 'Lập báo cáo trong sổ' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Sổ báo cáo' })).toBeVisible();
  await use(page, panel.getByRole('button', { name: 'Trình ký', exact: true }));
  await expect(panel.getByRole('button', { name: 'Ghi đã ký…' })).toBeVisible();
  const [file = ''] = kept();
  const bytes = readFileSync(file);
  const code = /Mã kiểm tra: (\S{4}-\S{4})/.exec(pdfText(file))?.[1] ?? 'none';
  await expect(panel.getByText(`${code}, khớp với nội dung đã lưu`)).toBeVisible();
  expect(pdfText(file)).not.toContain('DỰ THẢO');
  // The line in the bottom margin is the only thing that the Decree does not know.
  const problems = (await decree30Problems(file)).filter((text) => !/from the bottom edge$|Mã kiểm tra/.test(text));
  expect(problems).toEqual([]);

  await use(page, panel.getByRole('button', { name: 'Ghi đã ký…' }));
  await type(page, panel.getByRole('textbox', { name: 'Số', exact: true }), '12');
  await expectNoViolation(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Tháng 1 năm 2023/ })).toContainText('Đã ký');
  await expect(page.getByRole('row', { name: /Tháng 1 năm 2023/ })).toContainText('12/BC-');

  await goTo(page, 'Nhập số liệu');
  await choose(page, page.getByLabel('Huyện, thành phố'), 'Huyện Mai Sơn');
  await tabTo(page, page.getByRole('textbox', { name: /: / }));
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^Đã lưu/ })).toBeVisible();

  await goTo(page, 'Sổ báo cáo');
  await use(page, page.getByRole('button', { name: 'Tháng 1 năm 2023' }));
  await expect(panel.getByText(/^\d+ số đã thay đổi sau khi ký$/)).toBeVisible();
  await use(page, panel.getByRole('button', { name: 'Xem các số đã thay đổi' }));
  await expect(panel.getByRole('table', { name: 'Số đã thay đổi' })).toContainText('nhập tay');
  await expectNoViolation(page);
  await use(page, panel.getByRole('button', { name: /^Vì sao khác/ }).first());
  await expect(panel.getByText(new RegExp(`theo báo cáo in ngày 17/01/2023 \\(.*${code}`))).toBeVisible();
  await use(page, panel.getByRole('button', { name: 'Về danh sách số đã thay đổi' }));
  await use(page, panel.getByRole('button', { name: 'Lập báo cáo đính chính' }));
  const correction = page.getByRole('complementary', { name: /^Đính chính Báo cáo số 12\/BC-/ });
  await use(page, correction.getByRole('button', { name: 'Xem bản in' }));
  const draft = page.frameLocator('dialog iframe');
  await expect(draft.getByText(/^Đính chính số liệu tại Báo cáo số 12\/BC-/)).toBeVisible();
  await expect(draft.getByText('DỰ THẢO')).toBeVisible();
  expect(kept().map((each) => readFileSync(each).equals(bytes))).toEqual([true]);
});
