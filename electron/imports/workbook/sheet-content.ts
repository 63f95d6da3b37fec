import { type Cell, type MergedCells, placeNumber, type Sheet } from '../../../shared/imports/sheet.ts';
import { Refused } from '../../archive/refused.ts';
import { inOrder } from './cell-order.ts';
import { type CellContext, readCell, type StoredCell } from './cell-value.ts';
import { limits } from './limits.ts';
import { mergedCollector, mergedOf } from './merged-collector.ts';

export type SheetContent = Omit<Sheet, 'name' | 'visibility'>;

export interface ContentCollector {
  readonly hideRow: (row: number) => void;
  readonly hideColumn: (column: number) => void;
  readonly merge: (area: MergedCells) => void;
  /** A cell as stored; a blank one is not kept. */
  readonly add: (stored: StoredCell) => void;
  readonly keep: (cell: Cell) => void;
  readonly content: () => SheetContent;
}

/** Collects what is kept of a sheet. Rows and columns without content are not, whatever is said of them. */
export function contentCollector(context: CellContext): ContentCollector {
  const cells: Cell[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merged = mergedCollector();
  let isInOrder = true;
  let last = 0;
  const keep = (cell: Cell) => {
    checkPlace(cell);
    const place = placeNumber(cell.row, cell.column);
    isInOrder &&= place > last;
    last = place;
    cells.push(cell);
  };
  return {
    keep,
    hideRow: (row) => void hiddenRows.add(row),
    hideColumn: (column) => void hiddenColumns.add(column),
    merge: merged.add,
    add: (stored) => {
      const cell = readCell(stored, context);
      if (cell !== undefined) keep(cell);
    },
    content: () => ({
      cells: isInOrder ? cells : inOrder(cells),
      hiddenRows: inUse(hiddenRows, cells, 'row'),
      hiddenColumns: inUse(hiddenColumns, cells, 'column'),
      ...mergedOf(merged.areas),
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
