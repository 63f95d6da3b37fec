import { describe, expect, test } from 'vitest';
import { cellAgrees } from '../../../shared/explain/cell-agrees.ts';
import { neighboursOf } from '../../../shared/explain/neighbours.ts';
import { layoutOf } from '../../../shared/forms/layout.ts';
import type { Cell, CellValue } from '../../../shared/imports/sheet.ts';
import { cellName } from '../../../shared/imports/sheet.ts';
import { aSheet, number, sheetNamed, text } from '../../builders/edit-workbook.ts';
import { aFormIssue, anElement, inputAddress, writtenAndRead } from '../../builders/form-workbook.ts';

describe('the cells around a cell', () => {
  const plain = aSheet(
    'Trang',
    Array.from({ length: 9 }, (_, row) => Array.from({ length: 9 }, (__, column) => cellName(row + 1, column + 1))),
  );

  test('two rows and three columns on each side, in their order', () => {
    const around = neighboursOf(plain, 'E5');
    expect(around?.columns.map(({ letter }) => letter)).toEqual(['B', 'C', 'D', 'E', 'F', 'G', 'H']);
    expect(around?.rows.map((row) => row.number)).toEqual([3, 4, 5, 6, 7]);
    expect(around?.rows[2]?.cells.map((cell) => cell.text)).toEqual(['B5', 'C5', 'D5', 'E5', 'F5', 'G5', 'H5']);
  });

  test('at the edge of the sheet there is nothing before', () => {
    const around = neighboursOf(plain, 'A1');
    expect(around?.columns.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    expect(around?.rows.map((row) => row.number)).toEqual([1, 2, 3]);
  });

  test('hidden rows and columns are left out, and nothing they hold is shown', () => {
    const around = neighboursOf({ ...plain, hiddenRows: [4], hiddenColumns: [4, 6] }, 'E5');
    expect(around?.columns.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'E', 'G', 'H', 'I']);
    expect(around?.rows.map((row) => row.number)).toEqual([2, 3, 5, 6, 7]);
    expect(JSON.stringify(around)).not.toMatch(/"[DF]\d"|"[A-I]4"/);
  });

  test('a form of ours names its rows and columns as they stand in the file', async () => {
    const layout = layoutOf(aFormIssue());
    const workbook = await writtenAndRead(layout);
    const place = aFormIssue().communes[2];
    if (place === undefined) throw new Error('a third commune');
    const { sheet, row, column } = inputAddress(layout, 'CS01', place.code);
    const around = neighboursOf(sheetNamed(workbook, sheet), cellName(row, column));
    expect(around?.rows.find(({ isAsked }) => isAsked)?.head).toBe(`${place.type} ${place.name}`);
    expect(around?.columns.find(({ isAsked }) => isAsked)?.head).toBe('Cơ sở đang quản lý · cơ sở · CS01');
  });

  test('names that are in the picture are not told a second time beside it', async () => {
    const layout = layoutOf(aFormIssue());
    const workbook = await writtenAndRead(layout);
    const { code = '' } = aFormIssue().communes[0] ?? {};
    const { sheet, row, column } = inputAddress(layout, 'TT01', code);
    const around = neighboursOf(sheetNamed(workbook, sheet), cellName(row, column));
    expect(around?.rows.map(({ head }) => head)).toEqual(['', '', '', '', '']);
    expect(around?.columns.map(({ head }) => head !== '')).toEqual([false, false, true, true, true, true]);
  });

  test('what is no cell has no neighbours', () => expect(neighboursOf(plain, 'Trang!A1')).toBeUndefined());
});

describe('whether the cell still says it', () => {
  const element = anElement({ code: 'TT02' });
  const cell = (value: CellValue, cached = true): Cell => ({ row: 1, column: 1, value, formula: !cached, cached });

  test('a number, the same number as text, either meaning of a mark the file settled', () => {
    expect(cellAgrees(cell(number(1234)), { state: 'number', value: 1234 }, element)).toBe(true);
    expect(cellAgrees(cell(text('1.234')), { state: 'number', value: 1234 }, element)).toBe(true);
    expect(cellAgrees(cell(text('KPS')), { state: 'none' }, element)).toBe(true);
  });

  test('another number, another state, an empty cell, a formula without its value do not', () => {
    expect(cellAgrees(cell(number(1235)), { state: 'number', value: 1234 }, element)).toBe(false);
    expect(cellAgrees(cell(number(0)), { state: 'none' }, element)).toBe(false);
    expect(cellAgrees(undefined, { state: 'number', value: 0 }, element)).toBe(false);
    expect(cellAgrees(cell(number(5), false), { state: 'number', value: 5 }, element)).toBe(false);
  });
});
