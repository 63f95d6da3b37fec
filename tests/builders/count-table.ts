import type { Figure } from '../../shared/numbers/figure.ts';
import {
  type GuardCell,
  type GuardedCounts,
  type GuardSum,
  guardCounts,
  type Mark,
} from '../../shared/numbers/small-count-guard.ts';

/** Tables to try the small-count guard on: one data element by places and periods, or the like; totals that are not printed are left out. */
export interface CountTable {
  /** Names of the rows and columns, such as place ids and period codes. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly figure: (row: string, column: string) => Figure | undefined;
  readonly rowTotal?: (row: string) => Figure | undefined;
  readonly columnTotal?: (column: string) => Figure | undefined;
  readonly grandTotal?: Figure | undefined;
}

export interface TableMarks {
  readonly cell: (row: string, column: string) => Mark;
  readonly rowTotal: (row: string) => Mark;
  readonly columnTotal: (column: string) => Mark;
  readonly grandTotal: Mark;
}

/**
 * Guards a table whose totals add up its cells. A last column that does not add (the newest of several stocks) is no
 * row total: give such a table column by column.
 */
export function guardTable(table: CountTable, threshold: number): TableMarks {
  const marks = guardCounts(countsOf(table), threshold);
  const mark = (id: string): Mark => marks.get(id) ?? 'shown';
  return {
    cell: (row, column) => mark(cellId(row, column)),
    rowTotal: (row) => mark(cellId(row, all)),
    columnTotal: (column) => mark(cellId(all, column)),
    grandTotal: mark(cellId(all, all)),
  };
}

/** The cells and sums of a table, to be guarded together with others. */
function countsOf(table: CountTable): GuardedCounts {
  const { rows, columns, figure, rowTotal, columnTotal } = table;
  const cells = [
    ...rows.flatMap((row) => columns.map((column) => cellOf(row, column, figure(row, column)))),
    ...(rowTotal ? rows.map((row) => cellOf(row, all, rowTotal(row))) : []),
    ...(columnTotal ? columns.map((column) => cellOf(all, column, columnTotal(column))) : []),
    ...('grandTotal' in table ? [cellOf(all, all, table.grandTotal)] : []),
  ];
  return { cells, sums: sumsOf(table) };
}

const all = '';
const cellId = (row: string, column: string): string => `${row}\n${column}`;
const cellOf = (row: string, column: string, figure: Figure | undefined): GuardCell => ({
  id: cellId(row, column),
  figure,
  isGuarded: true,
});

/** Without one line of totals the grand total is the sum of the other line; without both, of all cells. */
function sumsOf({ rows, columns, rowTotal, columnTotal, ...rest }: CountTable): GuardSum[] {
  const across = (row: string) => columns.map((column) => cellId(row, column));
  const down = (column: string) => rows.map((row) => cellId(row, column));
  const grand = cellId(all, all);
  const ofGrand = { down: () => down(all), across: () => across(all), cells: () => rows.flatMap(across) };
  const addsTo = rowTotal ? [ofGrand.down()] : columnTotal ? [ofGrand.across()] : [ofGrand.cells()];
  return [
    ...(rowTotal ? rows.map((row) => ({ total: cellId(row, all), parts: across(row) })) : []),
    ...(columnTotal ? columns.map((column) => ({ total: cellId(all, column), parts: down(column) })) : []),
    ...('grandTotal' in rest ? [...addsTo, ...(rowTotal && columnTotal ? [across(all)] : [])] : []).map((parts) => ({
      total: grand,
      parts,
    })),
  ];
}
