import { type Cell, cellName } from '../../../shared/imports/sheet.ts';

/** By row, then column. Nearly every file is written so already; the few that are not are put right here. */
export function inOrder(cells: Cell[]): Cell[] {
  const sorted = cells.every((cell, index) => index === 0 || comparePlaces(cells[index - 1], cell) < 0);
  return sorted ? cells : distinct(cells.toSorted(comparePlaces));
}

function comparePlaces(a: Cell | undefined, b: Cell | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.row - b.row || a.column - b.column;
}

/** Two contents for one cell: which one holds is not for us to guess. */
function distinct(cells: Cell[]): Cell[] {
  const twice = cells.find((cell, index) => index > 0 && comparePlaces(cells[index - 1], cell) === 0);
  if (twice) throw new Error(`${cellName(twice.row, twice.column)} given twice`);
  return cells;
}
