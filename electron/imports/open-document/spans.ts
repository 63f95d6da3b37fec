import { isInSheet, type MergedCells } from '../../../shared/imports/sheet.ts';
import type { NamedAttributes } from './names.ts';

/** Rows and columns that are written once for many: `times` of them from `first` on. */
export interface Repeated {
  readonly first: number;
  readonly times: number;
}

/** Cells of a row that reach over others, each over so many columns and rows. */
export interface Span extends Repeated {
  readonly columns: number;
  readonly rows: number;
}

/** None for a cell that reaches over no other. */
export function spanOf(attributes: NamedAttributes, { first, times }: Repeated): Span[] {
  const reach = (side: 'columns' | 'rows') => {
    const text = attributes.get(`table:number-${side}-spanned`) ?? '1';
    if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error('spanned');
    return Number(text);
  };
  const [columns, rows] = [reach('columns'), reach('rows')];
  return columns * rows > 1 ? [{ first, times, columns, rows }] : [];
}

/** Where such cells of one row, and of those that repeat it, lie. */
export function* areasIn(row: Repeated, spans: readonly Span[]): Generator<MergedCells> {
  for (const span of spans) {
    for (let top = row.first; top < row.first + row.times; top += 1) {
      for (let left = span.first; left < span.first + span.times; left += 1) {
        const [lastRow, lastColumn] = [top + span.rows - 1, left + span.columns - 1];
        if (!isInSheet(lastRow, lastColumn)) throw new Error('merged cells');
        yield { row: top, column: left, lastRow, lastColumn };
      }
    }
  }
}
