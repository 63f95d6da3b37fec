import type { Workbook } from '../sheet.ts';
import type { Layout } from './layout.ts';
import { type Table, tableOf } from './table.ts';
import { isFigure } from './table-head.ts';

/** What the row of a single place is called: the text nearest before its first figure, as 'Kết quả' above a column. */
export function rowHeaderOf(table: Table, row: number, columns: Layout['columns']): string {
  const first = Math.min(...columns.flatMap(({ column, element }) => (element === null ? [] : column)));
  const before = table.cells.filter((cell) => cell.row === row && cell.column < first && !isFigure(cell));
  return (
    before
      .map(({ column }) => table.textAt(row, column))
      .filter((text) => text !== '')
      .at(-1)
      ?.slice(0, 300) ?? ''
  );
}

/** With what its row is called, so that the row is found again when it has moved. */
export function withRowHeader(layout: Layout, { sheets }: Workbook): Layout {
  const { places } = layout;
  const sheet = sheets.find(({ name }) => name === layout.sheet);
  if (places.kind === 'column' || sheet === undefined) return layout;
  const header = rowHeaderOf(tableOf(sheet, layout.across), places.row, layout.columns);
  return { ...layout, places: { ...places, header } };
}
