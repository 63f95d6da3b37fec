import { readFigureCell } from '../../numbers/figure-cell.ts';
import type { Cell } from '../sheet.ts';
import { headerOf, isIn, type Table, writtenIn } from './table.ts';

const count = { valueType: 'count', scale: 0, min: 0, max: null, options: [] } as const;

/** A number, or a word that stands for one: what a table of counts is made of. */
export const isFigure = ({ value }: Cell): boolean => readFigureCell(value, count).kind === 'figure';

export interface HeadRows {
  readonly first: number;
  readonly last: number;
}

/** Titles and gaps between the head and the first place: more rows than this are another table. */
const mostBetween = 6;
/** More rows of heads than this nobody draws. */
const highestHead = 6;

/**
 * The rows of heads above the first row of data: the lowest row with texts over the columns, and those right above it that
 * have texts over more than one of them. Titles stand in one cell, or in one drawn over all columns.
 */
export function headAbove(table: Table, firstRow: number, columns: readonly number[]): HeadRows | undefined {
  const isHead = (row: number) => isHeadRow(table, row, columns);
  let last = firstRow - 1;
  while (last >= Math.max(1, firstRow - mostBetween) && !isHead(last)) last -= 1;
  if (last < Math.max(1, firstRow - mostBetween)) return undefined;
  let first = last;
  while (first > 1 && last - first + 1 < highestHead && (isHead(first - 1) || isMarkRow(table, first - 1, columns))) {
    first -= 1;
  }
  return { first, last: lastMark(table, last, firstRow, columns) };
}

/** Numbers of the columns below the head belong to it, and so no row of figures is made of them. */
function lastMark(table: Table, last: number, firstRow: number, columns: readonly number[]): number {
  return last + 1 < firstRow && isMarkRow(table, last + 1, columns) ? last + 1 : last;
}

function isHeadRow(table: Table, row: number, columns: readonly number[]): boolean {
  const texts = columns.filter((column) => isHeadText(table, row, column));
  if (texts.length === 0) return false;
  const areas = new Set(texts.map((column) => areaOf(table, row, column) ?? column));
  return areas.size >= Math.min(2, columns.length) || (texts.length > 1 && texts.length < columns.length);
}

const isHeadText = (table: Table, row: number, column: number): boolean => {
  const text = table.textAt(row, column);
  const cell = table.cellAt(row, column);
  return /\p{L}{2}/u.test(text) && (cell === undefined || !isFigure(cell));
};

/** '(1) (2) (3)' below or between heads. */
const isMarkRow = (table: Table, row: number, columns: readonly number[]): boolean => {
  const texts = columns.map((column) => table.textAt(row, column)).filter((text) => text !== '');
  return texts.length > 1 && texts.every((text) => /^[([]?(?:\d{1,2}|[A-ZĐ])[)\]]?$/.test(text));
};

const areaOf = ({ merged }: Table, row: number, column: number) => {
  const at = merged.findIndex((area) => isIn(area, row, column));
  return at < 0 ? undefined : `area ${at}`;
};

export interface HeadedColumn {
  readonly column: number;
  readonly header: string;
}

/** The columns under a head, but those that say whose a row is. */
export function headedColumns(table: Table, head: HeadRows, without: readonly (number | null)[]): HeadedColumn[] {
  const below = new Set(table.cells.filter(({ row }) => row > head.last).map(({ column }) => column));
  const headed = new Set(
    table.cells.filter(({ row }) => row >= head.first && row <= head.last).map((cell) => cell.column),
  );
  return [...new Set([...below, ...headed])]
    .filter((column) => !without.includes(column))
    .toSorted((a, b) => a - b)
    .map((column) => ({ column, header: headerOf(table, head, column) }))
    .filter(({ header }) => header !== '');
}

/** Columns with a figure in any of the rows. */
export const figureColumns = (table: Table, rows: (row: number) => boolean): number[] =>
  [...new Set(table.cells.filter((cell) => rows(cell.row) && isFigure(cell)).map(({ column }) => column))].toSorted(
    (a, b) => a - b,
  );

/** Numbers of the rows are no figures. */
export const isOrdinal = (header: string): boolean => /^(?:s\.?t\.?t\.?|tt|số tt|số thứ tự)$/iu.test(header);

/** Two rows and two columns of figures at least: a table, whatever it is about. */
export function holdsFigures(table: Table): boolean {
  const figures = table.cells.filter(isFigure);
  const rows = [...Map.groupBy(figures, ({ row }) => row).values()].filter((cells) => cells.length >= 2);
  const hasTexts = table.cells.some((cell) => /\p{L}{2}/u.test(writtenIn(cell)));
  return rows.length >= 2 && hasTexts;
}
