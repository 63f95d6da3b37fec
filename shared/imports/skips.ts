import type { BlockGrid } from './block-grid.ts';
import type { FileNote } from './file-note.ts';
import { cellName, type MergedCells } from './sheet.ts';

/** Cells that an answer leaves out; `cell` is where the question was asked. */
export interface Skip {
  readonly cell: string;
  readonly area: MergedCells;
}

export const wholeLine = (isColumn: boolean, position: number): MergedCells =>
  isColumn
    ? { row: 1, lastRow: Number.POSITIVE_INFINITY, column: position, lastColumn: position }
    : { row: position, lastRow: position, column: 1, lastColumn: Number.POSITIVE_INFINITY };

const isIn = ({ area }: Skip, row: number, column: number): boolean =>
  row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;

export const isSkipped = (skips: readonly Skip[], row: number, column: number): boolean =>
  skips.some((skip) => isIn(skip, row, column));

/** One note for each answer that left something out, naming every cell in which something stood. */
export function skipNotes({ sheet, inputColumns, skips }: BlockGrid): FileNote[] {
  const head = sheet.labelRow ?? sheet.anchorRow;
  const counted = sheet.sheet.cells.filter(
    ({ row, column }) =>
      row > head && !sheet.totalRows.includes(row) && (inputColumns.has(column) || column === sheet.wholeRowColumn),
  );
  return skips.flatMap((skip): FileNote[] => {
    const cells = counted.filter(({ row, column }) => isIn(skip, row, column));
    const names = cells.map(({ row, column }) => cellName(row, column));
    return [notTaken(sheet.sheet.name, skip.cell, names)].filter(({ cells: all }) => all.length > 0);
  });
}

export const notTaken = (sheet: string, cell: string, cells: string[]) =>
  ({ kind: 'not-taken', sheet, cell, cells }) as const;
