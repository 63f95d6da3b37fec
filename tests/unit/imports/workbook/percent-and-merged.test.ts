import { expect, test } from 'vitest';
import { biffBytes, numberCell, rec } from '../../../builders/biff-bytes.ts';
import { float, row, sheetOf } from '../../../builders/open-document-bytes.ts';
import { sheetData, workbookBytes } from '../../../builders/workbook-bytes.ts';
import { refusalOf, workbookOf } from './reading.ts';

test('a number shown as percent says so, by a built-in format or one of its own; others do not', async () => {
  const formats = [0, 9, 10, 170, 171, 14];
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="0&quot;%&quot;"/></numFmts>' +
    `<cellXfs>${formats.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
  const cells = formats.map((_, at) => `<c s="${at}"><v>1</v></c>`);
  const [sheet] = (await workbookOf(workbookBytes({ styles, sheets: [{ xml: sheetData(cells) }] }))).sheets;
  expect(sheet?.cells.map(({ percent = false }) => percent)).toEqual([false, true, true, true, false, false]);
});

const merged = (ref: string) =>
  workbookBytes({
    sheets: [{ xml: `${sheetData(['<c><v>1</v></c>'])}<mergeCells><mergeCell ref="${ref}"/></mergeCells>` }],
  });

/** Two areas in one record; rows and columns are counted from 0. */
const mergedXls = (...areas: number[][]) =>
  biffBytes([{ name: 'Biểu 1', records: [numberCell(0, 0, 1), rec(0x00e5, areas.length, ...areas.flat())] }]);

const spanned = (columns: string, rows: string) =>
  `table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}"`;
const covered = '<table:covered-table-cell table:number-columns-repeated="2"/>';

test.each([
  ['.xlsx', merged('B2:D5')],
  ['.xls', mergedXls([1, 4, 1, 3])],
  ['.ods', sheetOf(row(float(1)), row(float(1) + float(2, spanned('3', '4')) + covered))],
])('merged cells are told by their corners: %s', async (_, bytes) => {
  const [sheet] = (await workbookOf(bytes)).sheets;
  expect(sheet?.merged).toEqual([{ row: 2, column: 2, lastRow: 5, lastColumn: 4 }]);
});

test('cells of an .ods that are written once for many are merged in each row and column', async () => {
  const twice = row(
    float(1, `${spanned('1', '2')} table:number-columns-repeated="2"`),
    'table:number-rows-repeated="2"',
  );
  const [sheet] = (await workbookOf(sheetOf(twice))).sheets;
  expect(sheet?.merged?.map((area) => [area.row, area.column, area.lastRow, area.lastColumn])).toEqual([
    [1, 1, 2, 1],
    [1, 2, 2, 2],
    [2, 1, 3, 1],
    [2, 2, 3, 2],
  ]);
});

const everyCell = Array.from({ length: 9 }, () => rec(0x00e5, 8_000, Buffer.alloc(64_000)));

test.each([
  ['.xls', biffBytes([{ name: 'A', records: [numberCell(0, 0, 1), ...everyCell] }])],
  ['.ods', sheetOf(row(float(1, spanned('1', '2')), 'table:number-rows-repeated="70000"'))],
])('more merged areas than any table has: %s', async (_, bytes) => {
  expect(await refusalOf(bytes)).toMatchObject({ reason: 'content-limit', which: 'cells' });
});

test.each([
  ['.xls, upside down', mergedXls([4, 1, 1, 3])],
  ['.xls, cut off', biffBytes([{ name: 'A', records: [numberCell(0, 0, 1), rec(0x00e5, 2, 0, 1, 0, 1)] }])],
  ['.ods, over nothing', sheetOf(row(float(1, spanned('0', '2'))))],
  ['.ods, beyond every sheet', sheetOf(row(float(1, spanned('20000', '1'))))],
])('merged cells that are nowhere: %s', async (_, bytes) => {
  expect(await refusalOf(bytes)).toMatchObject({ reason: 'broken' });
});

test.each(['', 'B2:', 'B2:D0', '$B$2:$D$5'])('merged cells "%s" are nowhere: the sheet is broken', async (ref) => {
  expect(await refusalOf(merged(ref))).toEqual({ reason: 'broken', part: 'sheet', sheet: 'Biểu 1' });
});
