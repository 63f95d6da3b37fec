import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import ExcelJS from 'exceljs';
import type { z } from 'zod';
import { fillWorkbook } from '../../scripts/demo/fill-workbook.mjs';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { checksContract } from '../../shared/checks/checks.contract.ts';
import { findingKey } from '../../shared/checks/find.ts';
import { formsContract } from '../../shared/forms/forms.contract.ts';
import { importsContract } from '../../shared/imports/imports.contract.ts';
import { PaperFile } from '../../shared/papers/papers.contract.ts';
import { folder, test } from './app.fixture.ts';
import { describePdf, measurePdf } from './measure-pdf.ts';
import { pdfText } from './pdf.ts';

/** What each commune may not have: more than the whole it is a part of. */
const contradictions: Readonly<Record<string, number>> = { CS01: 1, CS02: 9, CS03: 1, CS04: 9 };

/** A clerk's file in which no commune's figures fit together, with a name as long as names get. */
async function contradictory(source: string, target: string): Promise<void> {
  await fillWorkbook(source, target, 3);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(target);
  const sheet = workbook.getWorksheet('Biểu xã');
  sheet?.eachRow((row) => {
    if (!/^#\d{5}$/.test(row.getCell(1).text)) return;
    sheet.getRow(1).eachCell((anchor, column) => {
      const value = contradictions[anchor.text.slice(1)];
      if (value !== undefined) row.getCell(column).value = value;
    });
  });
  await workbook.xlsx.writeFile(target);
}

/** A workbook with persons in it, and columns that belong to nobody's form. */
async function withPersons(target: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  sheet.addRow(['TT', 'Họ và tên', 'Số CCCD', 'Ngày sinh', 'Điện thoại']);
  sheet.addRow([1, 'x', 'x', 'x', 'x']);
  await workbook.xlsx.writeFile(target);
}

const sheetSizes = (file: string): string[] =>
  [
    ...execFileSync('pdfinfo', ['-f', '1', '-l', '99', file], { encoding: 'utf8' }).matchAll(
      /size: +([\d.]+) x ([\d.]+) pts/g,
    ),
  ].map(([, width, height]) => [width, height].map((points) => Math.round((Number(points) * 25.4) / 72)).join('×'));

test('a stick’s receipts: a sheet of two copies for each file, however much there is to say', async () => {
  test.setTimeout(120_000);
  const [forms, stick, out] = [folder('bieu-mau'), folder('usb'), folder('giay')];
  const door = await openDoor(['--data', folder('du-lieu'), '--today', '2023-01-17'], await prepare());
  const ask = async <T extends z.ZodType>(output: T, operation: string, input: unknown): Promise<z.output<T>> => {
    const reply = await door.ask(operation, input);
    expect(reply, operation).toMatchObject({ ok: true });
    return output.parse(reply.value);
  };
  await ask(formsContract.issue.output, 'forms.issue', { form: 'BM01', period: '2023-M01', folder: forms });
  const [first = ''] = readdirSync(forms);
  const largest = readdirSync(forms).find((name) => name.includes('Mai-Son')) ?? '';
  const longName = `Báo cáo kết quả ${'công tác phòng chống tệ nạn xã hội '.repeat(4)}lần 2.xlsx`;
  await fillWorkbook(path.join(forms, first), path.join(stick, first), 1);
  await contradictory(path.join(forms, largest), path.join(stick, longName));
  await withPersons(path.join(stick, 'danh sach.xlsx'));

  const { files } = await ask(importsContract.scan.output, 'imports.scan', { folder: stick });
  const taken = [];
  for (const { path: file, sha256, recognised, outcome } of files) {
    if (outcome !== 'new' || recognised === null) continue;
    const differences = await ask(importsContract.preview.output, 'imports.preview', { path: file, sha256 });
    const figures = differences.map(({ element, placeId, after }) => ({ element, placeId, ...after }));
    const found = await ask(checksContract.proposed.output, 'checks.proposed', {
      district: recognised.placeId,
      period: recognised.period,
      figures,
    });
    taken.push({ path: file, sha256, confirmed: found.map(findingKey) });
  }
  const { receipts, refused } = await ask(importsContract.apply.output, 'imports.apply', {
    files: taken,
    receivedOn: '2023-01-17',
  });
  expect(refused).toEqual([]);
  const returned = files
    .filter(({ outcome }) => outcome === 'refused')
    .map(({ fileName, bytes, sha256, recognised, problems }) => ({ fileName, bytes, sha256, recognised, problems }));
  const broken = Array.from({ length: 60 }, (_, at) => ({ kind: 'negative', sheet: 'Biểu xã', cell: `D${at + 11}` }));
  const paper = {
    kind: 'receipts',
    imports: receipts.map(({ id }) => id),
    returned: [...returned, ...returned.map((file) => ({ ...file, fileName: longName, problems: broken }))],
    receivedOn: '2023-01-17',
  };
  const { path: file, pages } = await ask(PaperFile, 'papers.write', { paper, format: 'pdf', folder: out });

  expect(pages).toBe(4);
  expect(sheetSizes(file)).toEqual(Array(4).fill('297×210'));
  const text = pdfText(file);
  expect(text).toContain('Kiểm tra số liệu đã nhận: 44 lỗi');
  expect(text).toMatch(/… và \d+ phát hiện khác\./);
  expect(text).toMatch(/… và \d+ điều khác cùng cần sửa\./);
  expect(text).toContain('Cách gửi số tổng hợp, không gửi thông tin cá nhân');
  const measured = await measurePdf(file);
  for (const { lines } of measured) {
    for (const words of ['NGƯỜI GIAO', 'NGƯỜI NHẬN', 'Liên'])
      expect(lines.filter((line) => line.text.includes(words)).length, words).toBeGreaterThan(0);
    for (const { left, right, top, baseline, text: words } of lines) {
      expect(Math.min(left, top), words).toBeGreaterThan(5);
      expect(right, words).toBeLessThan(297 - 8);
      expect(baseline, words).toBeLessThan(210 - 8);
      expect(left < 297 / 2 && right > 297 / 2, `across the cut: ${words}`).toBe(false);
    }
  }
  const { fonts } = await describePdf(file);
  expect(fonts.every(({ name, isEmbedded }) => isEmbedded && name.startsWith('Tinos'))).toBe(true);
  expect(await door.close()).toBe(0);
});
