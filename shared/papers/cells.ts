import { formatScaled } from '../numbers/scaled.ts';
import type { Cell, Column, HeadCell, Heading, Note, Paragraph, Row, Table } from '../paper/document.ts';
import { paragraph, text } from '../paper/document.ts';

/** The small parts that all working papers are put together from. */

export const cell = (value: string): Cell => ({ text: value, note: '', source: null });

export const number = (value: number, scale = 0): Cell => ({
  ...cell(formatScaled(value, scale)),
  value: { value, scale },
});

export const head = (value: string): HeadCell => ({ text: value, unit: '', columns: 1, rows: 1 });

export const row = (...cells: readonly Cell[]): Row => ({ kind: 'plain', cells });

export const sectionRow = (value: string): Row => ({ kind: 'section', cells: [cell(value)] });

export const heading = (value: string): Heading => ({ kind: 'heading', level: 1, text: value });

export const sentence = (value: string): Paragraph => paragraph(text(value));

export const below = (value: string): Note => ({ kind: 'note', place: 'below-table', text: value });

/** One column with its head; the first 'name' column heads the rows. */
export interface HeadedColumn extends Column {
  readonly head: string;
}

export const column = (
  title: string,
  share: number,
  align: Column['align'] = 'left',
  role: Column['role'] = 'value',
): HeadedColumn => ({ head: title, share, align, role });

export const table = (
  columns: readonly HeadedColumn[],
  rows: readonly Row[],
  size: Table['size'] = 'normal',
): Table => ({
  kind: 'table',
  size,
  columns: columns.map(({ head: _head, ...rest }) => rest),
  head: [columns.map((each) => head(each.head))],
  rows,
});
