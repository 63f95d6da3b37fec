import type { FormBlock } from '../forms/forms.contract.ts';
import { wording } from '../forms/wording.ts';
import { fold } from '../text/fold.ts';
import { textOf } from './anchored-sheet.ts';
import type { BlockGrid } from './block-grid.ts';
import type { FileNote } from './file-note.ts';
import { type Cell, cellName } from './sheet.ts';

/** Rows and columns of a table that are none of the form's: they are left out, and each is named so that nobody wonders. */
export function unreadCells(grid: BlockGrid, block: FormBlock): FileNote[] {
  const { sheet, inputRows } = grid;
  const head = sheet.labelRow ?? sheet.anchorRow;
  const shown = sheet.sheet.cells.filter((cell) => cell.row > head && cell.column !== sheet.anchorColumn);
  const strangeRows = shown.filter(({ row }) => !inputRows.has(row) && !sheet.totalRows.includes(row));
  return [
    ...rowNotes(sheet.sheet.name, strangeRows, ownTexts(block)),
    ...columnNotes(
      grid,
      shown.filter(({ row }) => inputRows.has(row)),
    ),
  ];
}

/** What the form itself has below its head besides figures: titles of groups and the block to be signed. */
function ownTexts({ groups }: FormBlock): (cell: Cell) => boolean {
  const known = new Set([...Object.values(wording), ...groups.map(({ title }) => title)].map(fold));
  const romanNumber = /^[IVX]+$/;
  return (cell) => known.has(fold(textOf(cell))) || romanNumber.test(textOf(cell));
}

function rowNotes(sheet: string, cells: readonly Cell[], isOwn: (cell: Cell) => boolean): FileNote[] {
  const strange = cells.filter((cell) => !isOwn(cell));
  return [...Map.groupBy(strange, ({ row }) => row)].flatMap(([row, [first]]) =>
    first === undefined ? [] : [{ kind: 'row-not-read', sheet, cell: cellName(row, first.column) }],
  );
}

/** Right of the names, where only marked columns are the form's; the unit of an element stands there too. */
function columnNotes({ sheet, elements, inputColumns }: BlockGrid, cells: readonly Cell[]): FileNote[] {
  const { labelColumn = sheet.anchorColumn, wholeRowColumn } = sheet;
  const units = new Set(elements.map(({ item }) => fold(item.unit)));
  const strange = cells.filter(
    (cell) =>
      cell.column > labelColumn &&
      !inputColumns.has(cell.column) &&
      cell.column !== wholeRowColumn &&
      !units.has(fold(textOf(cell))),
  );
  return [...Map.groupBy(strange, ({ column }) => column)].flatMap(([column, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          {
            kind: 'column-not-read',
            sheet: sheet.sheet.name,
            cell: cellName(first.row, column),
            cells: others.length + 1,
          },
        ],
  );
}
