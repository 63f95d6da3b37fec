import { expect, test } from 'vitest';
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

test('merged cells are told by their corners', async () => {
  const [sheet] = (await workbookOf(merged('B2:D5'))).sheets;
  expect(sheet?.merged).toEqual([{ row: 2, column: 2, lastRow: 5, lastColumn: 4 }]);
});

test.each(['', 'B2:', 'B2:D0', '$B$2:$D$5'])('merged cells "%s" are nowhere: the sheet is broken', async (ref) => {
  expect(await refusalOf(merged(ref))).toEqual({ reason: 'broken', part: 'sheet', sheet: 'Biểu 1' });
});
