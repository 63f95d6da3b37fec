import { cleanText } from '../../text/fold.ts';
import type { Cell, MergedCells, Sheet } from '../sheet.ts';

/** Beyond any of these a sheet is no such table, and nothing at all is read of it. */
export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly merged: number;
}

/** Of a district's communes. */
const communeLimits: TableLimits = { rows: 3000, columns: 400, cells: 40_000, merged: 2000 };

/** A sheet as its layout looks at it: places go down, elements across. */
export interface Table {
  readonly sheet: Sheet;
  readonly across: boolean;
  readonly cells: readonly Cell[];
  readonly merged: readonly MergedCells[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly cellAt: (row: number, column: number) => Cell | undefined;
  /** What is written there; in merged cells what their first says. */
  readonly textAt: (row: number, column: number) => string;
  /** The cell itself; in merged cells their first. */
  readonly saidAt: (row: number, column: number) => Cell | undefined;
}

export function tableOf(sheet: Sheet, across: boolean, limits = communeLimits): Table {
  const all = isTooLarge(sheet, limits) ? [] : sheet.cells;
  const cells = across ? all : all.map(turnedCell).toSorted((a, b) => a.row - b.row || a.column - b.column);
  const merged = (sheet.merged ?? []).map((area) => (across ? area : turnedArea(area)));
  const byPlace = new Map(cells.map((cell) => [`${cell.row}|${cell.column}`, cell]));
  const cellAt = (row: number, column: number) => byPlace.get(`${row}|${column}`);
  return {
    sheet,
    across,
    cells,
    merged,
    hiddenRows: new Set(across ? sheet.hiddenRows : sheet.hiddenColumns),
    hiddenColumns: new Set(across ? sheet.hiddenColumns : sheet.hiddenRows),
    cellAt,
    textAt: (row, column) => writtenIn(cellAt(row, column)) || writtenIn(mergedCell(merged, cellAt, row, column)),
    saidAt: (row, column) => cellAt(row, column) ?? mergedCell(merged, cellAt, row, column),
  };
}

export const isTooLarge = ({ cells, merged = [] }: Sheet, most: TableLimits): boolean =>
  cells.length > most.cells ||
  merged.length > most.merged ||
  cells.some(({ row, column }) => row > most.rows || column > most.columns);

const turnedCell = (cell: Cell): Cell => ({ ...cell, row: cell.column, column: cell.row });

const turnedArea = ({ row, column, lastRow, lastColumn }: MergedCells): MergedCells => ({
  row: column,
  column: row,
  lastRow: lastColumn,
  lastColumn: lastRow,
});

/** Text, or a number as it would be said; nothing for what is neither. */
export function writtenIn(cell: Cell | undefined): string {
  if (cell?.value.kind === 'text') return cleanText(cell.value.value);
  return cell?.value.kind === 'number' ? String(cell.value.value) : '';
}

function mergedCell(merged: readonly MergedCells[], cellAt: Table['cellAt'], row: number, column: number) {
  const area = merged.find((each) => isIn(each, row, column));
  return area === undefined ? undefined : cellAt(area.row, area.column);
}

export const isIn = (area: MergedCells, row: number, column: number): boolean =>
  row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;

/** A row and a column of the table as those of the sheet. */
export const inSheet = ({ across }: Pick<Table, 'across'>, row: number, column: number) =>
  across ? { row, column } : { row: column, column: row };

const columnMark = /^[([]?(?:\d{1,3}|[A-ZĐ])[)\]]?$/;

/** The head of one column over all its rows: 'Kiểm tra / Đột xuất'; numbers of columns say nothing. */
export function headerOf(
  table: Table,
  head: { readonly first: number; readonly last: number },
  column: number,
): string {
  const texts: string[] = [];
  for (let row = head.first; row <= head.last; row += 1) {
    const text = table.textAt(row, column);
    if (text !== '' && !columnMark.test(text) && texts.at(-1) !== text) texts.push(text);
  }
  return texts.join(' / ').slice(0, 300);
}
