import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { folder, test } from './app.fixture.ts';
import { aConfiguredFolder } from './configured-folder.ts';

type Cells = Readonly<Record<string, string | number>>;

/** 'Quy tắc!B2' → what the officer writes there. */
async function edited(file: string, name: string, cells: Cells): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  for (const [at, value] of Object.entries(cells)) {
    const [sheet = '', cell = ''] = at.split('!');
    const found = workbook.getWorksheet(sheet);
    if (found === undefined) throw new Error(`no sheet ${sheet}`);
    found.getCell(cell).value = value;
  }
  const target = path.join(path.dirname(file), name);
  await workbook.xlsx.writeFile(target);
  return target;
}

async function noViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
}

const change = (page: Page, field: string) => page.locator('dl > div').filter({ hasText: field });

test('a set goes out as a workbook, is edited, looked at, taken in and taken back', async ({ startApp }) => {
  test.setTimeout(120_000);
  const { page, willChoose } = await startApp({ data: await aConfiguredFolder() });
  const out = folder('bo');
  await page.getByRole('navigation').getByRole('link', { name: 'Bộ biểu mẫu' }).click();
  const contents = page.getByRole('table', { name: 'Nội dung của bộ' });
  await expect(contents.getByRole('row', { name: 'Trường số liệu 55 mẫu đề xuất 55' })).toBeVisible();

  await test.step('out to a folder', async () => {
    await willChoose(out);
    await page.getByRole('button', { name: 'Xuất Excel…' }).click();
    await expect(page.getByText('Đã ghi bo-bieu-mau-2023.xlsx')).toBeVisible();
  });

  const written = path.join(out, 'bo-bieu-mau-2023.xlsx');
  const load = async (file: string) => {
    await willChoose(file);
    await page.getByRole('button', { name: 'Nạp bộ…' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Xem trước: ${path.basename(file)}` })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Những gì sẽ thay đổi' })).toBeVisible({ timeout: 20_000 });
  };

  await test.step('a file with a mistake cannot be taken in; the cell is named', async () => {
    await load(await edited(written, 'sai.xlsx', { 'Nhóm trong biểu!E2': 'TT01; TT99' }));
    await expect(page.getByRole('alert')).toContainText('Trang Nhóm trong biểu, ô E2: Không có trường số liệu mã TT99');
    await expect(page.getByRole('button', { name: /^Nhận/ })).toBeDisabled();
    await noViolations(page);
    await page.getByRole('button', { name: 'Quay lại' }).click();
  });

  await test.step('three cells edited: the preview says these three', async () => {
    const cells = { 'Trường số liệu!B2': 'Số hình thức truyền thông', 'Quy tắc!B2': 'lỗi', 'Mức chỉ tiêu!F5': 85.5 };
    await load(await edited(written, 'da sua.xlsx', cells));
    const name = change(page, 'Tên trường số liệu');
    await expect(name.locator('del')).toHaveText('cũ: Số hình thức tuyên truyền đã tổ chức');
    await expect(name.locator('ins')).toHaveText('mới: Số hình thức truyền thông');
    await expect(change(page, 'Mức').locator('ins').first()).toHaveText('mới: lỗi');
    await expect(change(page, 'Phần trăm').locator('ins')).toHaveText('mới: 85,5');
    await expect(page.locator('del')).toHaveCount(3);
    await noViolations(page);
  });

  await test.step('taken in, and back again', async () => {
    await page.getByRole('button', { name: 'Nhận 3 thay đổi' }).click();
    await expect(page.getByText('Đã nhận bộ: 3 thay đổi')).toBeVisible();
    await expect(page.getByText('năm kế hoạch 2023, tệp da sua.xlsx')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Đã hoàn tác: nạp bộ biểu mẫu.')).toBeVisible();
    await expect(page.getByText('từ đầu, theo chương trình')).toBeVisible();
  });

  await test.step('an old code is mapped to a new one by hand', async () => {
    await page.getByLabel('Mã cũ', { exact: true }).selectOption('TT01');
    await page.getByLabel('Mã mới', { exact: true }).selectOption('TT02');
    await page.getByRole('button', { name: 'Thêm đối chiếu' }).click();
    const mappings = page.getByRole('table', { name: 'Đối chiếu mã cũ – mã mới' });
    await expect(mappings.getByRole('row', { name: /TT01 .* TT02 .* 2023/ })).toBeVisible();
    await noViolations(page);
    await mappings.getByRole('button', { name: 'Bỏ đối chiếu TT01 sang TT02' }).click();
    await expect(page.getByText('Chưa có đối chiếu nào')).toBeVisible();
  });
});
