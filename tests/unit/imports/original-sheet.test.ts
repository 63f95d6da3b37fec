import { expect, test } from 'vitest';
import { originalSheets } from '../../../shared/imports/original-sheet.ts';
import type { Workbook } from '../../../shared/imports/sheet.ts';
import { aSheet, edited, number, withCell, withHidden, withSheet } from '../../builders/edit-workbook.ts';

const empty: Workbook = { sheets: [], notes: [] };
const theSheet = (workbook: Workbook, taken: readonly (readonly [string, string])[] = []) => {
  const [sheet] = originalSheets(workbook, taken);
  if (sheet === undefined) throw new Error('a sheet');
  return sheet;
};

test('cells stand where they stood, hidden lines are marked and the sheet for machines is left out', () => {
  const workbook = edited(
    empty,
    withSheet(aSheet('_so_dieu_phoi', [['product', 'x']], 'very-hidden')),
    withSheet(
      aSheet('Biểu', [
        ['', 'tên'],
        ['#03646', 'Xã A', '5'],
      ]),
    ),
    withCell('Biểu', 'C3', number(1234.5)),
    withHidden('Biểu', { hiddenRows: [3], hiddenColumns: [1], visibility: 'hidden' }),
  );
  const sheet = theSheet(workbook, [
    ['Biểu', 'C3'],
    ['Trang khác', 'B1'],
  ]);
  expect(originalSheets(workbook, [])).toHaveLength(1);
  expect({ name: sheet.name, isHidden: sheet.isHidden }).toEqual({ name: 'Biểu', isHidden: true });
  expect(sheet.columns).toEqual([
    { letter: 'A', isHidden: true },
    { letter: 'B', isHidden: false },
    { letter: 'C', isHidden: false },
  ]);
  expect(sheet.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
    ['', 'tên', ''],
    ['', 'Xã A', '5'],
    ['', '', '1234,5'],
  ]);
  expect(sheet.rows.map(({ isHidden }) => isHidden)).toEqual([false, false, true]);
  expect(sheet.rows[2]?.cells[2]).toEqual({ text: '1234,5', isNumber: true, isTaken: true });
  expect(sheet.rows.flatMap(({ cells }) => cells.filter(({ isTaken }) => isTaken))).toHaveLength(1);
});

test('a sheet beyond all measure is shown in part, and how much is left is said', () => {
  const workbook = edited(empty, withSheet(aSheet('Biểu', [['x']])), withCell('Biểu', 'XFD1048576', number(1)));
  const sheet = theSheet(workbook);
  expect([sheet.rows.length, sheet.columns.length]).toEqual([400, 80]);
  expect([sheet.moreRows, sheet.moreColumns]).toEqual([1_048_576 - 400, 16_384 - 80]);
});

test('a cell without a value shows the sign of the spreadsheet, or in words what was not read', () => {
  const codes = ['#DIV/0!', 'not-calculated', 'unreadable-date'];
  const withErrors = codes.map((code, at) => withCell('Biểu', `A${at + 1}`, { kind: 'error', code }));
  const sheet = theSheet(edited(empty, withSheet(aSheet('Biểu', [['x']])), ...withErrors));
  expect(sheet.rows.map(({ cells }) => cells[0]?.text)).toEqual([
    '#DIV/0!',
    '(công thức chưa tính)',
    '(không đọc được)',
  ]);
});
