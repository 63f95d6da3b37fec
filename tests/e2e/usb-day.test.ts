import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import ExcelJS from 'exceljs';
import { fillWorkbook } from '../../scripts/demo/fill-workbook.mjs';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { importsContract } from '../../shared/imports/imports.contract.ts';
import { asTcvn3 } from '../builders/legacy-text.ts';
import { withPart } from '../fixtures/attack-key.ts';
import { fixtureToday } from '../fixtures/filled-form.ts';
import { folder, test } from './app.fixture.ts';

/** The form of a district, whatever else stands in its name. */
function blankForm(forms: string, period: string, place: string): string {
  const name = readdirSync(forms).find((each) => each.includes(`_${period}_`) && each.includes(place));
  if (name === undefined) throw new Error(`no form of ${place}`);
  return path.join(forms, name);
}

/** The plan with its blank forms written out, and Mai Sơn's January taken in before. */
async function anOffice(data: string, forms: string): Promise<void> {
  const door = await openDoor(['--data', data, '--today', fixtureToday], await prepare());
  const ask = async (operation: string, input: unknown) => {
    const reply = await door.ask(operation, input);
    expect(reply, operation).toMatchObject({ ok: true });
    return reply.value;
  };
  for (const period of ['2023-M01', '2023-M06']) await ask('forms.issue', { form: 'BM01', period, folder: forms });
  const before = folder('thang-truoc');
  await fillWorkbook(blankForm(forms, '2023-T01', 'Mai-Son'), path.join(before, 'mai son.xlsx'), 1);
  const { files } = importsContract.scan.output.parse(await ask('imports.scan', { folder: before }));
  const given = files.map(({ path: file, sha256 }) => ({ path: file, sha256 }));
  await ask('imports.apply', { files: given, receivedOn: '2023-01-16' });
  await door.close();
}

/** A number that may be a thousand and some, or one and a bit. */
const doubtful = (element: string, count: string | number | null) => (element === 'TT02' ? '1.234' : count);

/** Twelve files as they come: good, doubled, old, doubtful, corrected, strange, harmful, broken, and one of persons. */
async function aMixedStick(stick: string, forms: string): Promise<void> {
  const at = (name: string) => path.join(stick, name);
  const blank = (period: string, place: string) => blankForm(forms, period, place);
  await fillWorkbook(blank('2023-T01', 'Moc-Chau'), at('moc chau.xlsx'), 2);
  copyFileSync(at('moc chau.xlsx'), at('moc chau (1).xlsx'));
  await fillWorkbook(blank('2023-T01', 'Bac-Yen'), at('so mo ho.xlsx'), 4, doubtful);
  await fillWorkbook(blank('2023-T01', 'Mai-Son'), at('mai son sua.xlsx'), 9);
  await fillWorkbook(blank('2023-T06', 'Phu-Yen'), at('ky sau.xlsx'), 5);
  copyFileSync(path.resolve('tests/fixtures/office/bieu-mau.xls'), at('sop cop.xls'));
  writeFileSync(at('co macro.xlsm'), withPart({ name: 'xl/vbaProject.bin', data: 'x' }));
  writeFileSync(at('cat cut.xlsx'), readFileSync(at('mai son sua.xlsx')).subarray(0, 9000));
  writeFileSync(at('so lieu.xlsx.lnk'), 'L');
  const table = 'huyện quỳnh nhai\ntháng 1 năm 2023\nstt;xã;số buổi tuyên truyền\n1;mường chiên;3\n2;cà nàng;4\n';
  writeFileSync(at('phong cu.csv'), Buffer.from(asTcvn3(table), 'latin1'));
  writeFileSync(
    at('xa chua ro.csv'),
    'HUYỆN YÊN CHÂU\nTháng 1 năm 2023\nSTT;Xã;Số buổi tuyên truyền\n1;Chieng Khoi;3\n2;Chiềng Hặc;4\n',
  );
  const persons = new ExcelJS.Workbook();
  persons.addWorksheet('Danh sách').addRows([
    ['TT', 'Họ và tên', 'Số CCCD', 'Ngày sinh'],
    [1, 'x', 'x', 'x'],
  ]);
  await persons.xlsx.writeFile(at('danh sach.xlsx'));
}

const outcomes = {
  'cat cut.xlsx': 'Từ chối',
  'co macro.xlsm': 'Mới',
  'danh sach.xlsx': 'Từ chối',
  'ky sau.xlsx': 'Từ chối',
  'mai son sua.xlsx': 'Bản sửa',
  'moc chau (1).xlsx': 'Mới',
  'moc chau.xlsx': 'Mới',
  'phong cu.csv': 'Chờ hỏi',
  'so lieu.xlsx.lnk': 'Không mở',
  'so mo ho.xlsx': 'Chờ hỏi',
  'sop cop.xls': 'Mới',
  'xa chua ro.csv': 'Chờ hỏi',
};

test('USB day: twelve mixed files, each in one outcome; asked, corrected, taken in, receipts, one taken back', async ({
  startApp,
}) => {
  test.setTimeout(240_000);
  const [data, forms, stick] = [folder('du-lieu'), folder('bieu-mau'), folder('usb')];
  await anOffice(data, forms);
  await aMixedStick(stick, forms);
  const { page, willChoose } = await startApp({ data, today: fixtureToday });
  const menu = page.getByRole('navigation');
  await menu.getByRole('link', { name: /^Nhận số liệu/ }).click();
  await willChoose(stick);
  await page.getByRole('button', { name: 'Chọn thư mục hoặc USB…' }).click();
  await expect(page.getByText(/12 tệp = 5 nhập được \+ 3 chờ hỏi \+ 3 từ chối \+ 1 không mở/)).toBeVisible({
    timeout: 60_000,
  });
  const files = page.getByRole('table', { name: 'Các tệp tìm thấy' });
  const fileRow = (name: string) =>
    files.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) });
  for (const [name, word] of Object.entries(outcomes)) await expect(fileRow(name)).toContainText(word);

  await page.getByRole('button', { name: 'so mo ho.xlsx' }).click();
  const asked = page.getByRole('region', { name: 'Cần trả lời' });
  await asked.getByRole('radio', { name: /^Dấu chấm ngăn hàng nghìn/ }).check();
  await asked.getByRole('button', { name: 'Đọc lại với các câu trả lời' }).click();
  await expect(fileRow('so mo ho.xlsx')).toContainText('Mới');
  await page.getByRole('button', { name: 'mai son sua.xlsx' }).click();
  await page.getByLabel('Lý do sửa').fill('Huyện rà soát lại');
  await page.getByLabel(/^Số, ký hiệu/).fill('15/UBND-LĐTBXH');
  await page.getByRole('button', { name: 'Nhập 6 tệp đã chọn' }).click();
  await expect(page.getByText('Đã nhập 5 tệp')).toBeVisible();
  await expect(page.getByText('moc chau.xlsx: đã nhập trước đây, không nhập lại.')).toBeVisible();

  await page.getByRole('button', { name: /^In biên nhận cả USB/ }).click();
  const paper = page.getByRole('dialog');
  await expect(
    paper
      .locator('iframe')
      .contentFrame()
      .getByText(/BIÊN NHẬN/i)
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  await menu.getByRole('link', { name: 'Lịch sử tiếp nhận' }).click();
  await page.getByRole('button', { name: 'sop cop.xls' }).click();
  const receipt = page.getByRole('complementary', { name: /^Biên nhận số/ });
  await receipt.getByRole('button', { name: 'Thu hồi', exact: true }).click();
  await receipt.getByLabel('Lý do thu hồi').fill('huyện báo gửi nhầm');
  await receipt.getByRole('button', { name: /^Thu hồi \d+ số$/ }).click();
  await expect(page.getByRole('row', { name: /sop cop\.xls/ }).getByRole('deletion')).toBeVisible();
});
