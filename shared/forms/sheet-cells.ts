import type { Figure } from '../numbers/figure.ts';
import { type Anchor, anchorText } from './anchors.ts';
import type { FormIssue, FormPlace } from './form-issue.ts';
import type { DataElement } from './forms.contract.ts';
import type { CellStyle, LayoutCell, RowLayout } from './sheet-layout.ts';
import { figureKey, figureOf, isList } from './written-figure.ts';

/** Points; room for one line of 11 pt and for handwriting on the printed sheet. */
export const lineHeight = 15;
export const rowHeight = 18;

export const single = { columns: 1, rows: 1 } as const;

export const textCell = (row: number, column: number, style: CellStyle, text: string, columns = 1): LayoutCell => ({
  row,
  column,
  style,
  content: { kind: 'text', text },
  columns,
  rows: 1,
});

export const numberCell = (row: number, column: number, style: CellStyle, value: number): LayoutCell => ({
  row,
  column,
  style,
  content: { kind: 'number', value },
  ...single,
});

type FigureAt = (element: DataElement, place: FormPlace) => Figure | undefined;

export function figuresOf({ figures }: Pick<FormIssue, 'figures'>): FigureAt {
  const known = new Map(figures.map((stored) => [figureKey(stored.element, stored.placeId), figureOf(stored)]));
  return (element, place) => known.get(figureKey(element.code, place.id));
}

export const inputCell = (
  row: number,
  column: number,
  element: DataElement,
  place: FormPlace,
  figure: FigureAt,
): LayoutCell => ({
  row,
  column,
  style: isList(element) ? 'text-input' : 'number-input',
  content: { kind: 'input', element, place, figure: figure(element, place) },
  ...single,
});

export const anchorCell = (row: number, column: number, anchor: Anchor): LayoutCell =>
  textCell(row, column, 'hidden', anchorText(anchor));

export const rowOf = (row: number, height: number, hidden = false): RowLayout => ({ row, height, hidden });

/** Columns are measured in digits of the default font; letters of Times New Roman are narrower, carefully reckoned. */
const lettersPerDigit = 1.25;

/** How many lines a text takes in a column when it is broken between words. */
export function linesOf(text: string, columnWidth: number): number {
  const width = columnWidth * lettersPerDigit;
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) used = needed;
    else [lines, used] = [used === 0 ? lines : lines + 1, word.length];
  }
  return lines;
}

export const longestWord = (text: string): number => Math.max(...text.split(' ').map((word) => word.length));
