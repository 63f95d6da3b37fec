import { type AnchoredSheet, readAnchors } from '../imports/anchored-sheet.ts';
import { type Cell, columnName, parseCellName, type Sheet } from '../imports/sheet.ts';
import { headText, shownCell } from '../imports/shown-cell.ts';
import type { Neighbours } from './explain.contract.ts';

const rowsEachSide = 2;
const columnsEachSide = 3;
/** A head has a name, a unit and a code; a title above its whole group is left away. */
const headLines = 3;

/**
 * The cells around one cell, with the heads of their rows and columns as the sheet has them. Hidden rows and columns are
 * left out. Undefined when the name is no cell of the sheet.
 */
export function neighboursOf(sheet: Sheet, cell: string): Neighbours | undefined {
  const asked = parseCellName(cell);
  if (asked === undefined) return undefined;
  const at = cellFinder(sheet);
  const columns = around(asked.column, columnsEachSide, sheet.hiddenColumns);
  const heads = headsOf(sheet, at, columns);
  return {
    sheet: sheet.name,
    cell,
    columns: columns.map((column) => ({
      letter: columnName(column),
      head: heads.ofColumn(column),
      isAsked: column === asked.column,
    })),
    rows: around(asked.row, rowsEachSide, sheet.hiddenRows).map((row) => ({
      number: row,
      head: heads.ofRow(row),
      isAsked: row === asked.row,
      cells: columns.map((column) => shownCell(at(row, column))),
    })),
  };
}

export type CellAt = (row: number, column: number) => Cell | undefined;

export function cellFinder({ cells }: Sheet): CellAt {
  const byPlace = new Map(cells.map((cell) => [`${cell.row}|${cell.column}`, cell]));
  return (row, column) => byPlace.get(`${row}|${column}`);
}

function around(position: number, eachSide: number, hidden: readonly number[]): number[] {
  const seen = (step: 1 | -1): number[] => {
    const found: number[] = [];
    for (let next = position + step; next >= 1 && found.length < eachSide; next += step) {
      if (!hidden.includes(next)) found.push(next);
    }
    return found;
  };
  return [...seen(-1).toReversed(), position, ...seen(1)];
}

interface Heads {
  readonly ofRow: (row: number) => string;
  readonly ofColumn: (column: number) => string;
}

/**
 * On a form of ours the marks say which lines have heads and where; on any other sheet there are none to be sure of. A
 * column of names that is in the picture itself is not told twice.
 */
function headsOf(sheet: Sheet, at: CellAt, inPicture: readonly number[]): Heads {
  const anchored = readAnchors(sheet);
  if (anchored === undefined) return { ofRow: () => '', ofColumn: () => '' };
  const { labelColumn, rows, columns, totalRows, wholeRowColumn } = anchored;
  const named = labelColumn === undefined || inPicture.includes(labelColumn) ? undefined : labelColumn;
  const headedRows = new Set([...rows.map(({ position }) => position), ...totalRows]);
  const headedColumns = new Set([...columns.map(({ position }) => position), wholeRowColumn]);
  const lines = headRows(anchored);
  return {
    ofRow: (row) => (named !== undefined && headedRows.has(row) ? headText(at(row, named)) : ''),
    ofColumn: (column) =>
      (headedColumns.has(column) ? lines : [])
        .map((row) => headText(at(row, column)))
        .filter((text) => text !== '')
        .slice(-headLines)
        .join(' · '),
  };
}

/** The lines between the marks and the first row of figures. */
function headRows({ anchorRow, rows }: AnchoredSheet): number[] {
  const first = Math.min(...rows.map(({ position }) => position));
  return Number.isFinite(first) ? Array.from({ length: first - anchorRow - 1 }, (_, at) => anchorRow + 1 + at) : [];
}
