import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { workbookOf } from './reading.ts';

describe('a workbook written by another program', () => {
  test('cells of every kind, styles, hidden parts', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Số liệu');
    sheet.getCell('A1').value = 'Xã Mường Bú';
    sheet.getCell('A1').font = { name: '.VnTime', size: 13 };
    sheet.getCell('B1').value = 1234.5;
    sheet.getCell('B1').numFmt = '#,##0.0 "người"';
    sheet.getCell('C1').value = new Date(Date.UTC(2023, 8, 30));
    sheet.getCell('C1').numFmt = 'dd/mm/yyyy';
    sheet.getCell('D1').value = true;
    sheet.getCell('E1').value = { formula: 'B1*2', result: 2469 };
    sheet.getCell('F1').value = { formula: 'B1*3' };
    sheet.getCell('G1').value = { richText: [{ text: 'a' }, { font: { bold: true }, text: 'b' }] };
    sheet.getCell('H1').value = { error: '#N/A' };
    sheet.getCell('I1').value = '=1+1';
    sheet.getCell('J1').border = { top: { style: 'thin' } };
    sheet.getRow(3).hidden = true;
    sheet.getCell('A3').value = 'ẩn';
    sheet.getColumn(5).hidden = true;
    sheet.mergeCells('A5:C6');
    sheet.getCell('A5').value = 'gộp';
    book.addWorksheet('_meta', { state: 'veryHidden' }).getCell('B2').value = 7;

    const [data, meta] = (await workbookOf(Buffer.from(await book.xlsx.writeBuffer()))).sheets;
    const plain = { row: 1, formula: false, cached: true };
    expect(data).toMatchObject({ name: 'Số liệu', visibility: 'visible', hiddenRows: [3], hiddenColumns: [5] });
    expect(data?.cells).toMatchObject([
      { ...plain, column: 1, value: { kind: 'text', value: 'Xã Mường Bú' }, font: '.VnTime' },
      { ...plain, column: 2, value: { kind: 'number', value: 1234.5 } },
      { ...plain, column: 3, value: { kind: 'date', value: '2023-09-30' } },
      { ...plain, column: 4, value: { kind: 'boolean', value: true } },
      { ...plain, column: 5, value: { kind: 'number', value: 2469 }, formula: true },
      { ...plain, column: 6, value: { kind: 'error', code: 'not-calculated' }, formula: true, cached: false },
      { ...plain, column: 7, value: { kind: 'text', value: 'ab' } },
      { ...plain, column: 8, value: { kind: 'error', code: '#N/A' } },
      { ...plain, column: 9, value: { kind: 'text', value: '=1+1' } },
      { ...plain, row: 3, column: 1, value: { kind: 'text', value: 'ẩn' } },
      { ...plain, row: 5, column: 1, value: { kind: 'text', value: 'gộp' } },
    ]);
    expect(meta).toMatchObject({ name: '_meta', visibility: 'very-hidden' });
    expect(meta?.cells).toEqual([
      { row: 2, column: 2, value: { kind: 'number', value: 7 }, formula: false, cached: true },
    ]);
  });
});
