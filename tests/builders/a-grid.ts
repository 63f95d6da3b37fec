import type { Cell, MergedCells, Sheet } from '../../shared/imports/sheet.ts';
import { parseCellName } from '../../shared/imports/sheet.ts';

/** What a clerk writes into the cells of a row, from column A on; null is left blank. */
export type GridRow = readonly (string | number | null)[];

/** A sheet as somebody draws it, row by row; 'B3:D3' in `merged` are drawn as one. */
export function aGrid(
  name: string,
  rows: readonly GridRow[],
  given: { readonly merged?: readonly string[] } & Partial<Pick<Sheet, 'hiddenRows' | 'hiddenColumns'>> = {},
): Sheet {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column): Cell[] => {
      if (value === null) return [];
      const held =
        typeof value === 'number' ? ({ kind: 'number', value } as const) : ({ kind: 'text', value } as const);
      return [{ row: row + 1, column: column + 1, value: held, formula: false, cached: true }];
    }),
  );
  const { hiddenRows = [], hiddenColumns = [], merged = [] } = given;
  return { name, visibility: 'visible', cells, hiddenRows, hiddenColumns, merged: merged.map(areaOf) };
}

function areaOf(range: string): MergedCells {
  const [first = '', last = ''] = range.split(':');
  const [start, end] = [parseCellName(first), parseCellName(last)];
  if (start === undefined || end === undefined) throw new Error(`no range ${range}`);
  return { ...start, lastRow: end.row, lastColumn: end.column };
}

/** Rows become columns. */
export const turned = (rows: readonly GridRow[]): GridRow[] => {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
};
