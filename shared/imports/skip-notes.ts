import type { BlockGrid } from './block-grid.ts';
import type { FileNote } from './file-note.ts';
import { cellName } from './sheet.ts';
import { isIn } from './skips.ts';

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
