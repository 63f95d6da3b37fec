import type { Cell, CellValue, MergedCells, Sheet, Workbook } from '../../shared/imports/sheet.ts';
import { parseCellName } from '../../shared/imports/sheet.ts';

/** What clerks do to a form before they bring it back, on the workbook as read. */

export type Edit = (workbook: Workbook) => Workbook;

const inSheet =
  (name: string, edit: (sheet: Sheet) => Sheet): Edit =>
  (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)),
  });

const inOrder = (cells: readonly Cell[]): Cell[] => cells.toSorted((a, b) => a.row - b.row || a.column - b.column);

const inCells = (name: string, edit: (cells: readonly Cell[]) => readonly Cell[]): Edit =>
  inSheet(name, (sheet) => ({ ...sheet, cells: inOrder(edit(sheet.cells)) }));

const at = (name: string): { row: number; column: number } => {
  const address = parseCellName(name);
  if (address === undefined) throw new Error(`no cell ${name}`);
  return address;
};

export const number = (value: number): CellValue => ({ kind: 'number', value });
export const text = (value: string): CellValue => ({ kind: 'text', value });

export function withCell(
  sheet: string,
  cell: string,
  value: CellValue | undefined,
  formula?: 'cached' | 'not-cached',
): Edit {
  const { row, column } = at(cell);
  const written: Cell[] =
    value === undefined
      ? []
      : [{ row, column, value, formula: formula !== undefined, cached: formula !== 'not-cached' }];
  return inCells(sheet, (cells) => [...cells.filter((each) => each.row !== row || each.column !== column), ...written]);
}

/** The same number, shown as a hundredfold with a percent sign. */
export function withPercent(sheet: string, cell: string): Edit {
  const { row, column } = at(cell);
  return inCells(sheet, (cells) =>
    cells.map((each) => (each.row === row && each.column === column ? { ...each, percent: true } : each)),
  );
}

export const withHidden = (
  sheet: string,
  hidden: Partial<Pick<Sheet, 'hiddenRows' | 'hiddenColumns' | 'visibility'>>,
) => inSheet(sheet, (each) => ({ ...each, ...hidden }));

/** 'A1:B2' drawn as one; what stood in the others is gone, as in Excel. */
export function withMerged(sheet: string, range: string): Edit {
  const [first = '', last = ''] = range.split(':');
  const [start, end] = [at(first), at(last)];
  const area = { ...start, lastRow: end.row, lastColumn: end.column };
  const isSwallowed = ({ row, column }: Cell) =>
    row >= start.row &&
    row <= end.row &&
    column >= start.column &&
    column <= end.column &&
    !(row === start.row && column === start.column);
  return inSheet(sheet, (each) => ({
    ...each,
    cells: each.cells.filter((cell) => !isSwallowed(cell)),
    merged: [...(each.merged ?? []), area],
  }));
}

const inMerged = (name: string, edit: (merged: readonly MergedCells[]) => MergedCells[]): Edit =>
  inSheet(name, (sheet) => (sheet.merged === undefined ? sheet : { ...sheet, merged: edit(sheet.merged) }));

const both =
  (...edits: readonly Edit[]): Edit =>
  (workbook) =>
    edited(workbook, ...edits);

/** Merged cells move along, as Excel moves them. */
export const withInsertedRows = (sheet: string, before: number, count: number): Edit => {
  const moved = (row: number) => (row >= before ? row + count : row);
  return both(
    inCells(sheet, (cells) => cells.map((cell) => ({ ...cell, row: moved(cell.row) }))),
    inMerged(sheet, (merged) =>
      merged.map((area) => ({ ...area, row: moved(area.row), lastRow: moved(area.lastRow) })),
    ),
  );
};

export const withInsertedColumns = (sheet: string, before: number, count: number): Edit => {
  const moved = (column: number) => (column >= before ? column + count : column);
  return both(
    inCells(sheet, (cells) => cells.map((cell) => ({ ...cell, column: moved(cell.column) }))),
    inMerged(sheet, (merged) =>
      merged.map((area) => ({ ...area, column: moved(area.column), lastColumn: moved(area.lastColumn) })),
    ),
  );
};

/** `order[i]` is the column that comes to stand at column i + 1; those beyond it stay. Merged cells come apart. */
export const withColumnOrder = (sheet: string, order: readonly number[]): Edit =>
  both(
    inCells(sheet, (cells) =>
      cells.map((cell) => {
        const to = order.indexOf(cell.column);
        return to < 0 ? cell : { ...cell, column: to + 1 };
      }),
    ),
    inMerged(sheet, () => []),
  );

export const withoutRow = (sheet: string, row: number): Edit =>
  inCells(sheet, (cells) =>
    cells.filter((cell) => cell.row !== row).map((cell) => (cell.row > row ? { ...cell, row: cell.row - 1 } : cell)),
  );

export const withoutColumn = (sheet: string, column: number): Edit =>
  inCells(sheet, (cells) =>
    cells
      .filter((cell) => cell.column !== column)
      .map((cell) => (cell.column > column ? { ...cell, column: cell.column - 1 } : cell)),
  );

/** Empties the row and the column in which the hidden marks stand. */
export const withoutMarks = (sheet: string): Edit =>
  inCells(sheet, (cells) => cells.filter(({ row, column }) => row !== 1 && column !== 1));

/** Copies a whole row, hidden mark included, over another. */
export const withRowCopied = (sheet: string, from: number, to: number): Edit =>
  inCells(sheet, (cells) => [
    ...cells.filter((cell) => cell.row !== to),
    ...cells.filter((cell) => cell.row === from).map((cell) => ({ ...cell, row: to })),
  ]);

export const withColumnCopied = (sheet: string, from: number, to: number): Edit =>
  inCells(sheet, (cells) => [
    ...cells.filter((cell) => cell.column !== to),
    ...cells.filter((cell) => cell.column === from).map((cell) => ({ ...cell, column: to })),
  ]);

export const withoutSheet =
  (name: string): Edit =>
  (workbook) => ({ ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== name) });

export const withSheet =
  (sheet: Sheet): Edit =>
  (workbook) => ({ ...workbook, sheets: [...workbook.sheets, sheet] });

export const withSheetRenamed = (from: string, to: string): Edit => inSheet(from, (sheet) => ({ ...sheet, name: to }));

export const withSheetsReversed: Edit = (workbook) => ({ ...workbook, sheets: workbook.sheets.toReversed() });

export function aSheet(
  name: string,
  rows: readonly (readonly string[])[],
  visibility: Sheet['visibility'] = 'visible',
): Sheet {
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((value, column): Cell[] =>
      value === '' ? [] : [{ row: row + 1, column: column + 1, value: text(value), formula: false, cached: true }],
    ),
  );
  return { name, visibility, cells, hiddenRows: [], hiddenColumns: [] };
}

export const sheetNamed = ({ sheets }: Workbook, name: string): Sheet => {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

export const edited = (workbook: Workbook, ...edits: readonly Edit[]): Workbook =>
  edits.reduce((book, edit) => edit(book), workbook);
