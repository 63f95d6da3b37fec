import type { MergedCells } from './sheet.ts';

/** Cells that an answer leaves out; `cell` is where the question was asked. */
export interface Skip {
  readonly cell: string;
  readonly area: MergedCells;
}

export const wholeLine = (isColumn: boolean, position: number): MergedCells =>
  isColumn
    ? { row: 1, lastRow: Number.POSITIVE_INFINITY, column: position, lastColumn: position }
    : { row: position, lastRow: position, column: 1, lastColumn: Number.POSITIVE_INFINITY };

export const isIn = ({ area }: Skip, row: number, column: number): boolean =>
  row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;

export const isSkipped = (skips: readonly Skip[], row: number, column: number): boolean =>
  skips.some((skip) => isIn(skip, row, column));
