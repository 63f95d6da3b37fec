import type { Cell, MergedCells, Sheet } from '../../../shared/imports/sheet.ts';
import { Refused } from '../../archive/refused.ts';
import { inOrder } from './cell-order.ts';
import { type CellContext, readCell, type StoredCell } from './cell-value.ts';
import { limits } from './limits.ts';

export type SheetContent = Omit<Sheet, 'name' | 'visibility'>;

/** Collects what is kept of a sheet. Rows and columns without content are not, whatever is said of them. */
export function contentCollector(context: CellContext) {
  const cells: Cell[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merged: MergedCells[] = [];
  return {
    hideRow: (row: number) => hiddenRows.add(row),
    hideColumn: (column: number) => hiddenColumns.add(column),
    merge: (area: MergedCells) => {
      if (merged.push(area) > limits.mergedAreas) throw new Refused({ reason: 'content-limit', which: 'cells' });
    },
    add: (stored: StoredCell) => {
      const cell = readCell(stored, context);
      if (cell === undefined) return;
      checkPlace(cell);
      cells.push(cell);
    },
    content: (): SheetContent => ({
      cells: inOrder(cells),
      hiddenRows: inUse(hiddenRows, cells, 'row'),
      hiddenColumns: inUse(hiddenColumns, cells, 'column'),
      ...(merged.length === 0 ? {} : { merged }),
    }),
  };
}

function checkPlace({ row, column }: Cell): void {
  if (row > limits.row) throw new Refused({ reason: 'content-limit', which: 'rows' });
  if (column > limits.column) throw new Refused({ reason: 'content-limit', which: 'columns' });
}

function inUse(hidden: ReadonlySet<number>, cells: readonly Cell[], side: 'row' | 'column'): number[] {
  if (hidden.size === 0) return [];
  const used = new Set(cells.map((cell) => cell[side]));
  return [...hidden].filter((number) => used.has(number)).toSorted((a, b) => a - b);
}
