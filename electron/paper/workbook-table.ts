import type ExcelJS from 'exceljs';
import type { Cell, HeadCell, Row, Table } from '../../shared/paper/document.ts';
import { lengthOf, linesOf } from '../../shared/paper/text-lines.ts';
import { numberFormat } from '../forms/workbook-styles.ts';
import { bodyStyle, headStyle, pointsPerCharacter, sectionStyle, sizeOf } from './workbook-styles.ts';

export interface DrawnTable {
  readonly head: { readonly first: number; readonly last: number };
  readonly frozenColumns: number;
  /** The first row below the table. */
  readonly next: number;
}

/** Draws a table from the row on: its head, then its rows, numbers as numbers and everything else as text. */
export function drawTable(target: ExcelJS.Worksheet, table: Table, first: number, paper: 'A3' | 'A4'): DrawnTable {
  const size = sizeOf(table.size, paper);
  drawHead(target, table, first, size);
  const body = first + table.head.length;
  for (const [index, row] of table.rows.entries()) drawRow(target, table, row, body + index, size);
  return {
    head: { first, last: body - 1 },
    frozenColumns: table.columns.length > manyColumns ? namingColumns(table) : 0,
    next: body + table.rows.length,
  };
}

/** Of a wide table the columns that say what a row is about stay in view. */
const manyColumns = 12;
const namingColumns = ({ columns }: Table): number => columns.findIndex(({ role }) => role === 'name') + 1;

/** Cells flow to the right past what a taller cell above them already covers. */
function drawHead(target: ExcelJS.Worksheet, { head }: Table, first: number, size: number): void {
  const covered = new Set<string>();
  for (const [line, cells] of head.entries()) {
    let column = 1;
    for (const cell of cells) {
      while (covered.has(`${line} ${column}`)) column += 1;
      drawHeadCell(target, cell, first + line, column, size);
      for (let down = 0; down < cell.rows; down += 1)
        for (let right = 0; right < cell.columns; right += 1) covered.add(`${line + down} ${column + right}`);
    }
  }
  if (head.flat().some(({ turned }) => turned))
    target.getRow(first + head.length - 1).height = turnedHeight(head, size);
}

const turnedHeight = (head: Table['head'], size: number): number =>
  Math.ceil(Math.max(...head.flat().map(({ text, turned }) => (turned ? lengthOf(text, size) : 0))) + size);

function drawHeadCell(target: ExcelJS.Worksheet, cell: HeadCell, row: number, column: number, size: number): void {
  const drawn = target.getCell(row, column);
  drawn.value = cell.unit === '' ? cell.text : `${cell.text} (${cell.unit})`;
  drawn.style = headStyle(size, cell.turned === true);
  if (cell.rows > 1 || cell.columns > 1) target.mergeCells(row, column, row + cell.rows - 1, column + cell.columns - 1);
}

function drawRow(target: ExcelJS.Worksheet, { columns }: Table, { kind, cells }: Row, at: number, size: number): void {
  if (kind === 'section') drawSection(target, cells, columns.length, at, size);
  else
    for (const [index, cell] of cells.entries()) {
      const drawn = target.getCell(at, index + 1);
      drawn.value = contentOf(cell);
      const isBold = kind === 'total' || cell.bold === true;
      drawn.style = bodyStyle(size, columns[index]?.align ?? 'left', isBold, formatOf(cell));
    }
}

function drawSection(
  target: ExcelJS.Worksheet,
  cells: readonly Cell[],
  columns: number,
  at: number,
  size: number,
): void {
  const drawn = target.getCell(at, 1);
  const text = cells.map(textOf).join(' ');
  drawn.value = text;
  drawn.style = sectionStyle(size);
  target.mergeCells(at, 1, at, columns);
  const width = Array.from({ length: columns }, (_, index) => target.getColumn(index + 1).width ?? 0);
  const points = width.reduce((sum, each) => sum + each, 0) * pointsPerCharacter;
  target.getRow(at).height = 1.35 * size * linesOf(text, points, size);
}

/** A text stays a text whatever it begins with: nothing here is ever written as a formula. */
function contentOf(cell: Cell): ExcelJS.CellValue {
  if (cell.value !== undefined && isAlone(cell)) return cell.value.value / 10 ** cell.value.scale;
  if (cell.day !== undefined && isAlone(cell)) return new Date(`${cell.day}T00:00:00Z`);
  return textOf(cell) === '' ? null : textOf(cell);
}

const isAlone = ({ note, below = '' }: Cell): boolean => note === '' && below === '';

const textOf = ({ text, note, below = '' }: Cell): string =>
  [text, below, note === '' ? '' : `(${note})`].filter((part) => part !== '').join(' ');

/** '@' keeps a text that looks like a formula a text also when somebody edits its cell. */
function formatOf(cell: Cell): string {
  if (cell.value !== undefined && isAlone(cell)) return numberFormat(cell.value.scale);
  if (cell.day !== undefined && isAlone(cell)) return 'dd/mm/yyyy';
  return /^[=+\-@\t\r\n]/.test(textOf(cell)) ? '@' : 'General';
}
