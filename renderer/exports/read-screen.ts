import type { ShownTable } from '../../shared/exports/shown-table.ts';
import { readTable } from './read-table.ts';
import { sliceInView, tablesInView } from './tables-in-view.ts';

export type ReadScreen = readonly ShownTable[];

/** Every table of the screen at this moment. */
export function readScreen(): ReadScreen {
  const slice = sliceInView();
  return tablesInView().map(({ name, element }) => ({ title: name, slice, ...readTable(element) }));
}

/** The head must stand over single columns for one to be left out. */
export const canChooseColumns = ({ head, columns }: ShownTable): boolean =>
  head.length === 1 && head[0]?.length === columns.length;

export function chosenColumns(table: ShownTable, hidden: ReadonlySet<number>): ShownTable {
  if (hidden.size === 0) return table;
  const keep = <T>(all: readonly T[]): T[] => all.filter((_one, at) => !hidden.has(at));
  return {
    ...table,
    columns: keep(table.columns),
    head: table.head.map(keep),
    rows: table.rows.map((row) => (row.kind === 'section' ? row : { ...row, cells: keep(row.cells) })),
  };
}
