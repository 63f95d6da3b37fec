import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { documentBytes, paragraph } from '../builders/document-bytes.ts';
import { folder, test } from './app.fixture.ts';
import { aConfiguredFolder } from './configured-folder.ts';

const planText = readFileSync(path.resolve(import.meta.dirname, '../../resources/seed/plan-2023.txt'), 'utf8');

/** What a machine can say about the screen as it stands. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
}

test('the real plan is pasted, corrected by keyboard and kept as a plan of another year', async ({ startApp }) => {
  test.setTimeout(120_000);
  const { page } = await startApp({ data: await aConfiguredFolder() });
  const summary = (text: string) => page.getByText(text, { exact: false });

  await test.step('paste and read: 53 tasks, nothing unsorted', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Đọc văn bản' }).click();
    await page.getByLabel('Văn bản của kế hoạch').last().fill(planText);
    await page.getByRole('button', { name: 'Đọc văn bản' }).click();
    await expect(summary('53 nhiệm vụ · 8 chỉ tiêu · 10 đoạn khác · 29 đề mục · 0 câu chưa xếp')).toBeVisible();
  });

  await test.step('one line becomes something else and comes back, by keyboard alone', async () => {
    const grid = page.getByRole('grid', { name: 'Các câu của văn bản' });
    await grid.getByRole('row').first().focus();
    for (let at = 0; at < 40; at += 1) {
      if ((await page.locator(':focus').innerText()).includes('II.1.b')) break;
      await page.keyboard.press('ArrowDown');
    }
    await expect(page.locator(':focus')).toContainText('100% các huyện, thành phố xây dựng chương trình');
    await page.keyboard.press('n');
    await expect(summary('54 nhiệm vụ · 7 chỉ tiêu')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(summary('53 nhiệm vụ · 8 chỉ tiêu')).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Do người dùng xếp.')).toBeVisible();
    await expectAccessible(page);
    await expect(page.getByRole('complementary').getByLabel('Xếp là')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect(page.locator(':focus')).toContainText('100% các huyện, thành phố xây dựng chương trình');
  });

  await test.step('a code that is taken is refused and nothing is lost', async () => {
    await page.getByRole('button', { name: 'Tạo kế hoạch từ văn bản…' }).click();
    await page.getByLabel('Năm', { exact: true }).selectOption('2024');
    await expect(page.getByLabel('Mã kế hoạch')).toHaveValue('KH2023-PCMD');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tạo kế hoạch với 54 nhiệm vụ' }).click();
    await expect(page.getByRole('alert')).toContainText('Đã có kế hoạch “KH2023-PCMD”');
    await expect(summary('54 nhiệm vụ · 7 chỉ tiêu')).toBeVisible();
  });

  await test.step('under another code it is kept and in use', async () => {
    await page.getByLabel('Mã kế hoạch').fill('KH2024-PCMD');
    await page.getByRole('button', { name: 'Tạo kế hoạch với 54 nhiệm vụ' }).click();
    await expect(page.getByText('và đang dùng kế hoạch này')).toBeVisible();
    const plans = await page.evaluate('window.bridge.call("plan.list", {})');
    expect(plans).toMatchObject({
      ok: true,
      value: [
        { code: 'KH2024-PCMD', year: 2024, tasks: 54, isCurrent: true },
        { code: 'KH2023-PCMD', tasks: 53 },
      ],
    });
  });
});

test('a Word file is read in a process of its own; one that is none is said so', async ({ startApp }) => {
  const { page, willChoose } = await startApp({ data: await aConfiguredFolder() });
  const files = folder('van-ban');
  const good = path.join(files, 'ke hoach.docx');
  const bad = path.join(files, 'anh.docx');
  writeFileSync(
    good,
    documentBytes({
      body: planText
        .split('\n')
        .map((line) => paragraph(line.replaceAll('&', '&amp;')))
        .join(''),
    }),
  );
  writeFileSync(bad, Buffer.from('%PDF-1.7'));
  await page.getByRole('navigation').getByRole('link', { name: 'Đọc văn bản' }).click();
  await willChoose(bad);
  await page.getByRole('button', { name: 'Mở tệp .docx, .txt…' }).click();
  await expect(page.getByRole('alert')).toContainText('anh.docx: Tệp PDF');
  await willChoose(good);
  await page.getByRole('button', { name: 'Mở tệp .docx, .txt…' }).click();
  await expect(page.getByText('53 nhiệm vụ · 8 chỉ tiêu', { exact: false })).toBeVisible();
});
