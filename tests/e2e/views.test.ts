import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { fillWorkbook } from '../../scripts/demo/fill-workbook.mjs';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { separatedRows } from '../../shared/calendar/separated-text.ts';
import { formsContract } from '../../shared/forms/forms.contract.ts';
import { importsContract } from '../../shared/imports/imports.contract.ts';
import { folder, test } from './app.fixture.ts';
import { pdfText } from './pdf.ts';

const today = '2023-01-18';

/** The January files of the first two districts, taken in as from a stick. */
async function anOffice(data: string): Promise<void> {
  const door = await openDoor(['--data', data, '--today', today], await prepare());
  const ask = async (operation: string, input: object): Promise<unknown> => {
    const reply = await door.ask(operation, input);
    return reply.ok ? reply.value : expect(reply).toMatchObject({ ok: true });
  };
  const [blank, stick] = [folder('bieu-mau'), folder('usb')];
  const issued = formsContract.issue.output.parse(
    await ask('forms.issue', { form: 'BM01', period: '2023-M01', folder: blank }),
  );
  for (const [at, file] of issued.files.slice(0, 2).entries())
    await fillWorkbook(file.path, path.join(stick, file.fileName), at + 1);
  const { files } = importsContract.scan.output.parse(await ask('imports.scan', { folder: stick }));
  const given = files.map(({ path: file, sha256 }) => ({ path: file, sha256 }));
  await ask('imports.apply', { files: given, receivedOn: '2023-01-17' });
  await door.close();
}

async function expectNoViolation(page: Page, where: string): Promise<void> {
  await expect(page.getByRole('status', { name: 'Đang tải…' })).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
}

const openView = async (page: Page, name: string) => {
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('tab', { name, selected: true })).toBeVisible();
};

const rowsOnScreen = (page: Page) =>
  page
    .getByRole('table')
    .first()
    .locator('tbody tr, tfoot tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())),
    );

/** What an office program would get on Ctrl+V. */
async function pastedTypes(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.addEventListener('paste', ({ clipboardData }) => {
      document.body.dataset.pasted = [...(clipboardData?.items ?? [])].map(({ type }) => type).join(' ');
    });
  });
  await page.keyboard.press('Control+V');
  await expect(page.locator('body')).toHaveAttribute('data-pasted', /./);
  return ((await page.locator('body').getAttribute('data-pasted')) ?? '').split(' ');
}

test('from the districts to a cell of a file; the picture on the clipboard, the table as CSV and on paper', async ({
  startApp,
}) => {
  test.setTimeout(180_000);
  const data = folder('du-lieu');
  await anOffice(data);
  const { page, willChoose } = await startApp({ data, today });
  const out = folder('xuat');
  await willChoose(out);
  await page.getByRole('navigation').getByRole('link', { name: 'Chỉ tiêu', exact: true }).click();
  await openView(page, 'Theo địa bàn');
  await page.getByLabel('Nội dung xem').selectOption('element:TT02');
  const table = page.getByRole('table', { name: 'Số buổi tuyên truyền' });
  await expect(table.getByRole('row')).toHaveCount(1 + 12 + 1);
  await expect(table.getByRole('row', { name: /^Cộng/ })).toContainText('2/12 huyện');
  await expectNoViolation(page, 'districts');

  await test.step('the picture is on the clipboard', async () => {
    await page.getByRole('button', { name: 'Sao chép hình' }).click();
    await expect(page.getByText('Đã sao chép hình biểu đồ')).toBeVisible();
    expect(await pastedTypes(page)).toContain('image/png');
    await page.getByRole('button', { name: 'Ghi hình PNG…' }).click();
    await expect(page.getByText('Đã ghi hình: bieu-do_TT02_2023-M01_2023-01-18.png')).toBeVisible();
    const picture = readFileSync(path.join(out, 'bieu-do_TT02_2023-M01_2023-01-18.png'));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1720, 744]);
  });

  await test.step('down to a commune and to the cell that brought its figure', async () => {
    await table.getByRole('button', { name: 'Thành phố Sơn La' }).press('Enter');
    await expect(page.getByRole('navigation', { name: 'Địa bàn đang xem' })).toContainText('Toàn tỉnh');
    const commune = table.getByRole('button', { name: 'Phường Chiềng Lề' });
    await commune.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Số buổi tuyên truyền' });
    await expect(panel.getByText('Phường Chiềng Lề').first()).toBeVisible();
    const source = panel.getByRole('region', { name: 'Nguồn của số đã chọn' });
    await expect(source).toContainText(/\.xlsx · trang Biểu xã · ô [A-Z]+\d+ · nhận ngày 17\/01\/2023/);
    await expect(source.getByRole('table', { name: /^Trang “Biểu xã”, quanh ô [A-Z]+\d+$/ })).toBeVisible();
    await expectNoViolation(page, 'sources');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  });

  await test.step('CSV says what the screen says; the PDF has every line', async () => {
    const shown = await rowsOnScreen(page);
    await page.getByRole('button', { name: 'In, xuất…' }).click();
    await expect(page.frameLocator('iframe').getByRole('heading', { name: 'KẾT QUẢ THEO ĐỊA BÀN' })).toBeVisible();
    await expect(page.frameLocator('iframe').getByRole('img', { name: /^Biểu đồ/ })).toBeVisible();
    for (const [button, said] of [
      ['Xuất CSV…', /Đã xuất CSV/],
      ['Xuất Excel…', /Đã xuất Excel/],
      ['Ghi PDF…', /Đã ghi PDF: .*1 trang/],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByText(said)).toBeVisible();
    }
    const files = readdirSync(out);
    const file = (extension: string) => path.join(out, files.find((name) => name.endsWith(extension)) ?? '');
    const text = readFileSync(file('.csv'), 'utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const [, ...rows] = separatedRows(text.slice(1)).map(({ cells }) => cells.slice(1));
    const plain = shown.map((cells) => cells.map((cell) => cell.replaceAll(/(?<=\d)\.(?=\d{3})/g, '')));
    expect(rows.filter((cells) => cells.length > 1)).toEqual(plain);
    const printed = pdfText(file('.pdf'));
    for (const [name = ''] of shown) expect(printed).toContain(name);
    expect(printed).toContain('Thành phố Sơn La');
  });
});

test('every view holds to what a machine can check; the matrix opens the sheet of a district', async ({ startApp }) => {
  test.setTimeout(180_000);
  const data = folder('du-lieu');
  await anOffice(data);
  const { page } = await startApp({ data, today });
  await page.getByRole('navigation').getByRole('link', { name: 'Chỉ tiêu', exact: true }).click();
  await expectNoViolation(page, 'period');
  await openView(page, 'Theo địa bàn');
  await page.getByLabel('Dạng bảng').selectOption('truong');
  await expect(page.getByRole('table', { name: /^Số liệu các huyện/ }).getByRole('row')).toHaveCount(1 + 12 + 1);
  await expectNoViolation(page, 'elements');
  await openView(page, 'Nhiều năm');
  await expect(page.getByRole('table', { name: 'Số liệu từng kỳ' }).getByRole('row')).toHaveCount(1 + 12);
  await expectNoViolation(page, 'series');
  await openView(page, 'Dải lịch');
  await expect(page.getByRole('row', { name: /^Tỉnh Sơn La/ })).toContainText('Có');
  await expectNoViolation(page, 'strip');
  await openView(page, 'Đủ số liệu');
  await expect(page.getByRole('gridcell', { name: 'Đủ', exact: true }).first()).toBeVisible();
  await expectNoViolation(page, 'completeness');
  await page.getByRole('gridcell', { name: 'Thành phố Sơn La', exact: true }).click();
  for (let row = 0; row < 17; row += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nhập số liệu' })).toBeVisible();
  await expect(page.getByLabel('Huyện, thành phố')).toHaveValue(/\d+/);
  await expect(page.getByRole('table', { name: /Quỳnh Nhai/ })).toBeVisible();
});
