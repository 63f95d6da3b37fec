import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellName, columnName, parseCellName } from '../../../../shared/imports/sheet.ts';

describe('names of cells', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  test('a name leads back to its cell', () => {
    const row = fc.integer({ min: 1, max: 1_048_576 });
    const column = fc.integer({ min: 1, max: 16_384 });
    fc.assert(
      fc.property(row, column, (r, c) => {
        expect(parseCellName(cellName(r, c))).toEqual({ row: r, column: c });
      }),
    );
  });

  test.each(['', 'A', '1', 'a1', 'A0', 'A01', 'XFE1', 'A1048577', '$A$1', 'A1:B2', 'ÀA1', ' A1', 'A1\n'])(
    '%j is no name of a cell',
    (name) => {
      expect(parseCellName(name)).toBeUndefined();
    },
  );
});
