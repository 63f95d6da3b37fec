import { shownCell } from '../../shared/exports/read-shown.ts';
import type { ShownColumn, ShownHead, ShownRow, ShownTable } from '../../shared/exports/shown-table.ts';
import { exportWords as words } from '../messages/exports.ts';
import { type CellText, cellText } from './cell-text.ts';

export type ReadTable = Pick<ShownTable, 'columns' | 'head' | 'rows' | 'legend'>;

/** Reads a table off the screen as it stands: the rows that are in view or can be scrolled to, in their order. */
export function readTable(table: HTMLTableElement): ReadTable {
  const headRows = [...(table.tHead?.rows ?? [])];
  const bodyRows = [...table.rows].filter((row) => !headRows.includes(row) && row.checkVisibility());
  // A row that heads others may span more columns than are shown.
  const count = Math.max(1, ...(headRows.length > 0 ? headRows : bodyRows).map(columnsIn));
  const columns = Array.from({ length: count }, (_, at) => columnAt(bodyRows, headRows, at));
  const meanings = new Set<string>();
  const textOf = (cell: Element): string => noted(cellText(cell), meanings);
  const carried = new Map<number, number>();
  const read: ReadTable = {
    columns,
    head: headRows.map((row) => shownCells(row).map(headCell)),
    rows: bodyRows.flatMap((row) => bodyRow(row, columns, carried, textOf)),
    legend: [],
  };
  const more = Number(table.dataset['more'] ?? 0);
  return { ...withoutEmptyColumns(read), legend: [...meanings, ...(more > 0 ? [words.notDrawn(more)] : [])] };
}

function noted({ text, meanings }: CellText, legend: Set<string>): string {
  for (const meaning of meanings) legend.add(meaning);
  return text;
}

/** Without those of a column that is hidden. */
const shownCells = (row: HTMLTableRowElement): HTMLTableCellElement[] =>
  [...row.cells].filter((cell) => cell.checkVisibility());

const columnsIn = (row: HTMLTableRowElement): number => shownCells(row).reduce((sum, { colSpan }) => sum + colSpan, 0);

/** Of the first row that has a cell of this one column. */
function columnAt(body: readonly Row[], head: readonly Row[], at: number): ShownColumn {
  const cell = cellOver(body, at) ?? cellOver(head.toReversed(), at);
  if (cell === undefined) return { align: 'left', share: 1 };
  const { textAlign } = getComputedStyle(cell);
  const align = textAlign === 'right' || textAlign === 'end' ? 'right' : textAlign === 'center' ? 'center' : 'left';
  return { align, share: Math.max(1, Math.round(cell.getBoundingClientRect().width)) };
}

type Row = HTMLTableRowElement;

function cellOver(rows: readonly Row[], at: number): HTMLTableCellElement | undefined {
  for (const row of rows) {
    const cells = shownCells(row);
    const cell = cells[at];
    if (cell !== undefined && cells.every(({ colSpan }) => colSpan === 1)) return cell;
  }
  return undefined;
}

/** What a head says to those who listen only names a column of boxes or buttons. */
function headCell(cell: HTMLTableCellElement): ShownHead {
  const { text, isSpokenOnly } = cellText(cell);
  return { text: isSpokenOnly ? '' : text, columns: cell.colSpan, rows: cell.rowSpan };
}

/** `carried`: for how many more rows a taller cell above covers a column. */
function bodyRow(
  row: Row,
  columns: readonly ShownColumn[],
  carried: Map<number, number>,
  textOf: (cell: Element) => string,
): ShownRow[] {
  if (row.cells.length === 0) return [];
  const heading = headingIn(row, columns.length);
  if (heading !== undefined) return [{ kind: 'section', cells: [{ text: textOf(heading) }] }];
  const cells = placedCells(row, columns.length, carried);
  return [
    {
      kind: isTotal(row) ? 'total' : 'plain',
      cells: columns.map(({ align }, at) => {
        const cell = cells.get(at);
        return shownCell(cell === undefined ? '' : textOf(cell), align === 'right');
      }),
    },
  ];
}

/** The cell that heads the rows below: it spans nearly all columns, and beside it stands at most a box to tick. */
function headingIn(row: Row, columns: number): HTMLTableCellElement | undefined {
  const [heading, ...others] = shownCells(row).toSorted((a, b) => b.colSpan - a.colSpan);
  const isAlone = others.every((cell) => cellText(cell).text === '');
  return heading !== undefined && columns > 2 && heading.colSpan >= columns - 1 && isAlone ? heading : undefined;
}

/** Each cell by the column it begins in; what taller cells above cover is passed over. */
function placedCells(row: Row, columns: number, carried: Map<number, number>): Map<number, HTMLTableCellElement> {
  const placed = new Map<number, HTMLTableCellElement>();
  const waiting = shownCells(row).values();
  for (let at = 0; at < columns; ) {
    const left = carried.get(at) ?? 0;
    carried.set(at, Math.max(0, left - 1));
    const cell = left > 0 ? undefined : waiting.next().value;
    if (cell !== undefined) {
      placed.set(at, cell);
      for (let over = at; over < at + cell.colSpan; over += 1) carried.set(over, cell.rowSpan - 1);
    }
    at += cell?.colSpan ?? 1;
  }
  return placed;
}

const isTotal = (row: Row): boolean => row.parentElement?.tagName === 'TFOOT' || 'total' in row.dataset;

/** A column of buttons or boxes has nothing to say on paper; where heads span columns all stay. */
function withoutEmptyColumns({ columns, head, rows, legend }: ReadTable): ReadTable {
  const [line, ...more] = head;
  const isPlain = line !== undefined && more.length === 0 && line.length === columns.length;
  const isSaying = (at: number): boolean =>
    line?.[at]?.text !== '' || rows.some(({ kind, cells }) => kind !== 'section' && cells[at]?.text !== '');
  const kept = columns.map((_column, at) => !isPlain || isSaying(at));
  const keep = <T>(all: readonly T[]): T[] => all.filter((_one, at) => kept[at]);
  if (kept.every(Boolean) || !kept.some(Boolean)) return { columns, head, rows, legend };
  return {
    columns: keep(columns),
    head: line === undefined ? [] : [keep(line)],
    rows: rows.map((row) => (row.kind === 'section' ? row : { ...row, cells: keep(row.cells) })),
    legend,
  };
}
