import type { FormPlace } from '../forms/form-issue.ts';
import type { DataElement } from '../forms/forms.contract.ts';
import type { BlockGrid, Placed } from './block-grid.ts';
import { type Cell, cellName } from './sheet.ts';
import { isSkipped } from './skips.ts';

/** Where the figure of one element at one place stands in a returned sheet. */
export interface InputCell {
  readonly element: DataElement;
  readonly place: FormPlace;
  readonly row: number;
  readonly column: number;
  /** Undefined where nothing stands, and where an answer leaves it out. */
  readonly cell: Cell | undefined;
  readonly isSkipped: boolean;
  readonly name: string;
}

export function inputCellsOf(
  { sheet, across, elements, skips }: BlockGrid,
  { item: place, position }: Placed<FormPlace>,
): InputCell[] {
  return elements.map(({ item: element, position: at }) => {
    const [row, column] = across ? [position, at] : [at, position];
    const skipped = isSkipped(skips, row, column);
    const cell = skipped ? undefined : sheet.cellAt(row, column);
    return { element, place, row, column, cell, isSkipped: skipped, name: cellName(row, column) };
  });
}

export const allInputCells = (grid: BlockGrid): InputCell[] =>
  grid.places.flatMap((place) => inputCellsOf(grid, place));
