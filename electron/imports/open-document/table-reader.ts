import { type Cell, type CellValue, type Sheet, unreadableCell } from '../../../shared/imports/sheet.ts';
import { Refused } from '../../archive/refused.ts';
import type { Budget } from '../workbook/budget.ts';
import { inOrder } from '../workbook/cell-order.ts';
import { limits } from '../workbook/limits.ts';
import { mergedCollector, mergedOf } from '../workbook/merged-collector.ts';
import { cellValue } from './cell-value.ts';
import type { NamedAttributes } from './names.ts';
import { paragraphReader } from './paragraphs.ts';
import { areasIn, type Repeated, type Span, spanOf } from './spans.ts';
import type { Styles } from './styles.ts';

interface Run extends Repeated {
  readonly style: string | undefined;
  readonly isHidden: boolean;
}

interface OpenTable {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly columns: Run[];
  readonly hiddenRows: Set<number>;
  readonly cells: Cell[];
  /** A copy of another file's sheet, kept for a link to it: no sheet of this file. */
  isLinked: boolean;
  nextColumn: number;
  nextRow: number;
  row: Run | undefined;
  /** Cells of the row being read, for the rows that repeat it. */
  inRow: Cell[];
  spansInRow: Span[];
  readonly merged: ReturnType<typeof mergedCollector>;
  column: number;
  cell: { readonly run: Run; readonly attributes: NamedAttributes } | undefined;
}

/** Follows the tables of a document. A table inside a cell, which some programs write, is no sheet: it is refused. */
export function tableReader(styles: Styles, budget: Budget) {
  const sheets: Sheet[] = [];
  const paragraphs = paragraphReader(styles);
  let table: OpenTable | undefined;
  const open = (name: string, parent: string, attributes: NamedAttributes): void => {
    if (name === 'table') {
      if (table) throw new Error('a table inside a table');
      table = newTable(attributes, styles);
    } else if (table?.cell) paragraphs.open(name, parent, attributes);
    else if (table) openInTable(table, name, attributes);
  };
  const closeCell = (own: OpenTable) => {
    const { text, font } = paragraphs.take();
    if (own.cell) addCell(own, own.cell, text, font, styles, budget);
    own.cell = undefined;
  };
  const closeTable = (own: OpenTable) => {
    table = undefined;
    if (!own.isLinked) sheets.push(sheetOf(own));
    if (sheets.length > limits.sheets) throw new Refused({ reason: 'content-limit', which: 'sheets' });
  };
  const close = (name: string): void => {
    if (!table) return;
    if (name === 'table-cell' || name === 'covered-table-cell') closeCell(table);
    else if (table.cell) paragraphs.close();
    else if (name === 'table-row') closeRow(table, budget);
    else if (name === 'table') closeTable(table);
  };
  return {
    open,
    close,
    text: (piece: string) => paragraphs.text(piece),
    /** The name of the sheet being read, for what goes wrong in it. */
    current: () => table?.name,
    sheets: () => sheets,
  };
}

const newTable = (attributes: NamedAttributes, styles: Styles): OpenTable => ({
  name: attributes.get('table:name') ?? '',
  visibility: styles.hidesTable(attributes.get('table:style-name')) ? 'hidden' : 'visible',
  columns: [],
  hiddenRows: new Set(),
  cells: [],
  isLinked: false,
  nextColumn: 1,
  nextRow: 1,
  row: undefined,
  inRow: [],
  spansInRow: [],
  merged: mergedCollector(),
  column: 1,
  cell: undefined,
});

function openInTable(table: OpenTable, name: string, attributes: NamedAttributes): void {
  if (name === 'table-source') table.isLinked = true;
  else if (name === 'table-column') {
    const run = runOf(attributes, table.nextColumn, 'columns', 'table:default-cell-style-name');
    table.columns.push(run);
    table.nextColumn += run.times;
  } else if (name === 'table-row') {
    table.row = runOf(attributes, table.nextRow, 'rows', 'table:default-cell-style-name');
    table.nextRow += table.row.times;
    table.column = 1;
  } else if (name === 'table-cell' || name === 'covered-table-cell') {
    const run = runOf(attributes, table.column, 'columns', 'table:style-name');
    table.cell = { run, attributes };
    table.spansInRow.push(...spanOf(attributes, run));
    table.column += run.times;
  }
}

/** The largest sheets of any program have fewer rows. */
const mostRepeats = 10_000_000;

function runOf(attributes: NamedAttributes, first: number, side: 'rows' | 'columns', style: string): Run {
  const repeated = attributes.get(`table:number-${side}-repeated`) ?? '1';
  const times = /^[1-9]\d{0,7}$/.test(repeated) ? Number(repeated) : 0;
  if (times === 0 || first + times > mostRepeats) throw new Error('repeated');
  const visibility = attributes.get('table:visibility');
  return { first, times, style: attributes.get(style), isHidden: visibility === 'collapse' || visibility === 'filter' };
}

function addCell(
  table: OpenTable,
  { run, attributes }: NonNullable<OpenTable['cell']>,
  text: string,
  spanFont: string | undefined,
  styles: Styles,
  budget: Budget,
): void {
  const value = cellValue(attributes, text);
  if (value === undefined || table.row === undefined) return;
  const formula = attributes.has('table:formula');
  const isPercent = attributes.get('office:value-type') === 'percentage';
  if (value.kind === 'text' && value.value === '' && !formula) return;
  const cached = !(value.kind === 'error' && value.code === unreadableCell.notCalculated);
  if (run.first + run.times - 1 > limits.column) throw new Refused({ reason: 'content-limit', which: 'columns' });
  for (let column = run.first; column < run.first + run.times; column += 1) {
    budget.cell();
    const font = value.kind === 'text' ? (spanFont ?? fontAt(table, column, run.style, styles)) : undefined;
    spend(value, budget);
    const cell: Cell = {
      row: table.row.first,
      column,
      value,
      formula,
      cached,
      ...(isPercent ? { percent: true } : {}),
    };
    table.inRow.push(font === undefined ? cell : { ...cell, font });
  }
}

const spend = (value: CellValue, budget: Budget): void => {
  if (value.kind === 'text') budget.text(value.value);
};

/** The cell's own style, else that of its row, else that of its column. */
function fontAt(table: OpenTable, column: number, style: string | undefined, styles: Styles): string | undefined {
  const ofColumn = table.columns.find(({ first, times }) => column >= first && column < first + times)?.style;
  return styles.cellFont(style ?? table.row?.style ?? ofColumn);
}

function closeRow(table: OpenTable, budget: Budget): void {
  const { row, inRow } = table;
  if (row === undefined) return;
  if (row.isHidden)
    for (let at = row.first; at < row.first + row.times && at <= limits.row; at += 1) table.hiddenRows.add(at);
  if (inRow.length > 0) {
    if (row.first + row.times - 1 > limits.row) throw new Refused({ reason: 'content-limit', which: 'rows' });
    table.cells.push(...inRow);
    for (let at = row.first + 1; at < row.first + row.times; at += 1) {
      for (const cell of inRow) {
        budget.cell();
        spend(cell.value, budget);
        table.cells.push({ ...cell, row: at });
      }
    }
  }
  for (const area of areasIn(row, table.spansInRow)) table.merged.add(area);
  table.inRow = [];
  table.spansInRow = [];
  table.row = undefined;
}

function sheetOf({ name, visibility, cells, columns, hiddenRows, merged }: OpenTable): Sheet {
  const usedRows = new Set(cells.map(({ row }) => row));
  const usedColumns = new Set(cells.map(({ column }) => column));
  const hidden = columns.filter(({ isHidden }) => isHidden);
  return {
    name,
    visibility,
    cells: inOrder(cells),
    hiddenRows: [...hiddenRows].filter((row) => usedRows.has(row)),
    hiddenColumns: [...usedColumns]
      .filter((column) => hidden.some(({ first, times }) => column >= first && column < first + times))
      .toSorted((a, b) => a - b),
    ...mergedOf(merged.areas),
  };
}
