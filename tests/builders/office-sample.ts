import ExcelJS from 'exceljs';
import { asTcvn3, asVni } from './legacy-text.ts';

const column = (sheet: ExcelJS.Worksheet, number: number, font: string, texts: readonly string[]) => {
  for (const [at, text] of texts.entries()) {
    const cell = sheet.getCell(at + 1, number);
    cell.value = text;
    cell.font = { name: font, size: 12 };
  }
};

const sampleNames = ['Xã Chiềng Ngần', 'Phường Quyết Thắng', 'Xã Hua La', 'Tổng số lượt người'];

/**
 * What an office of the time saves: legacy fonts beside Unicode, numbers, days, formulas, errors, and what is hidden.
 * `tests/fixtures/office/make.mjs` has LibreOffice save it as .xls and .ods; all three must read alike.
 */
export async function officeSample(date1904 = false): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  const text = workbook.addWorksheet('Chữ');
  const small = sampleNames.map((name) => name.toLowerCase());
  column(text, 1, '.VnTime', small.map(asTcvn3));
  column(text, 2, '.VnTimeH', small.map(asTcvn3));
  column(text, 3, 'VNI-Times', sampleNames.map(asVni));
  column(text, 4, 'Arial', sampleNames);
  text.getCell('E1').value = 'hai\ndòng';
  text.getRow(3).hidden = true;
  text.getColumn(4).hidden = true;
  const figures = workbook.addWorksheet('Số');
  figures.addRow([1, -2.5, 0.1, 123_456_789, 1e-7]);
  const days = figures.addRow([new Date(Date.UTC(2023, 8, 30)), new Date(Date.UTC(2023, 0, 5, 7, 30))]);
  days.getCell(1).numFmt = 'dd/mm/yyyy';
  days.getCell(2).numFmt = 'dd/mm/yyyy hh:mm';
  figures.addRow([
    { formula: 'A1+1', result: 2 },
    { formula: '1/0', result: { error: '#DIV/0!' } },
  ]);
  for (let row = 0; row < 20; row += 1) figures.addRow(Array.from({ length: 6 }, (_, at) => row * 6 + at));
  workbook.addWorksheet('Ẩn', { state: 'hidden' }).getCell('B2').value = 'ẩn';
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
