import { expect, test } from 'vitest';
import { gridOf, paperElementAt } from '../../../shared/entry/cell-grid.ts';
import { totalOfColumn, totalOfPlaces } from '../../../shared/entry/column-total.ts';
import type { EntryFigure } from '../../../shared/entry/entry.contract.ts';
import { ElementCode, PlaceId } from '../../../shared/ids.ts';
import { aGrid, anElement, gridOfElement, lockedAt } from './a-grid.ts';

test("communes stand in rows, the district's own figures below each other in one column", () => {
  expect(aGrid(3, 2).rows.map((row) => row.length)).toEqual([2, 2, 2]);
  const elements = [anElement(), anElement({ code: ElementCode.parse('TT02') })];
  const places = [{ id: PlaceId.parse(9), name: 'Huyện' }];
  const own = gridOf({ rows: 'district', groups: [{ title: '', elements }], places }, []);
  expect(own.rows.map((row) => row.map(({ element }) => element.code))).toEqual([['TT01'], ['TT02']]);
  expect(own.hasPaperRow).toBe(false);
});

test('a cell carries its own lock', () => {
  const grid = aGrid(2, 2, [lockedAt(1, 0)]);
  expect(grid.rows.flat().map(({ lock }) => lock !== null)).toEqual([false, false, true, false]);
});

test('the row of the paper takes what is added up, and nothing else', () => {
  expect(paperElementAt(aGrid(2, 2), { row: 2, column: 1 })?.code).toBe('A2');
  expect(paperElementAt(aGrid(2, 2), { row: 1, column: 1 })).toBeUndefined();
  const yesNo = gridOfElement(anElement({ valueType: 'yes-no', max: 1 }));
  expect(yesNo.hasPaperRow).toBe(false);
});

test('totals say how complete they are', () => {
  const number = (value: number): EntryFigure => ({ state: 'number', value });
  const rows: (EntryFigure | null)[][] = [
    [number(4), number(1)],
    [{ state: 'none', value: 0 }, null],
    [{ state: 'not-applicable', value: 0 }, number(7)],
  ];
  expect(totalOfColumn(rows, 0)).toMatchObject({ value: 4, counted: 2, expected: 2 });
  expect(totalOfColumn(rows, 1)).toMatchObject({ value: 8, counted: 2, expected: 3 });
  expect(totalOfPlaces(rows)).toMatchObject({ counted: 2, expected: 3 });
});
