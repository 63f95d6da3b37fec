import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Cell, Column, HeadCell, Row, Table } from '../../shared/paper/document.ts';
import { mm, pt, run, type Type } from './docx-type.ts';

/** Points: the text of a table and the notes in it. */
export interface TableType {
  readonly size: number;
  readonly note: number;
}

const alignments = {
  left: {},
  center: { alignment: AlignmentType.CENTER },
  right: { alignment: AlignmentType.RIGHT },
} as const;
const edge = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
/** The table's own, not each cell's: Word's file of a long annex is made in half the time. */
const borders = { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge };

/** Single spacing without gaps is what a document of ours has where nothing else is said. */
const cellLine = (children: readonly ParagraphChild[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children });

/** Its head stands on every page it runs over, and no row is torn apart. `room` in millimetres. */
export function wordTable(table: Table, type: TableType, room: number): WordTable {
  const widths = widthsOf(table.columns, mm(room));
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders,
    margins: { left: pt(3), right: pt(3), top: pt(1), bottom: pt(1), marginUnitType: WidthType.DXA },
    rows: [
      ...headRows(table.head, widths, type),
      ...table.rows.map((row, index) => bodyRow(row, table.rows[index + 1], table.columns, widths, type)),
    ],
  });
}

function widthsOf(columns: readonly Column[], room: number): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((room * share) / all));
}

/** A cell knows its width only by the columns it lies over, and those above may reach down into its row. */
function headRows(rows: readonly (readonly HeadCell[])[], widths: readonly number[], type: TableType): TableRow[] {
  const taken = rows.map(() => new Set<number>());
  return rows.map((cells, at) => {
    let column = 0;
    const children = cells.map((cell) => {
      while (taken[at]?.has(column)) column += 1;
      const over = Array.from({ length: cell.columns }, (_, index) => column + index);
      for (const below of taken.slice(at + 1, at + cell.rows)) for (const one of over) below.add(one);
      column += cell.columns;
      return headCell(
        cell,
        over.reduce((sum, index) => sum + (widths[index] ?? 0), 0),
        type,
      );
    });
    return new TableRow({ tableHeader: true, cantSplit: true, children });
  });
}

function headCell(
  { text, unit, columns, rows, turned }: HeadCell,
  width: number,
  { size, note }: TableType,
): TableCell {
  const words = [
    run(text, { size, bold: true }),
    ...(unit === '' ? [] : [lineBreak(), run(`(${unit})`, { size: note, italics: true })]),
  ];
  return new TableCell({
    children: [cellLine(words, { ...alignments.center, keepNext: true })],
    columnSpan: columns,
    ...(turned ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    rowSpan: rows,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
  });
}

/** A total never begins a page: the row before stays with it. */
function bodyRow(
  { kind, cells }: Row,
  next: Row | undefined,
  columns: readonly Column[],
  widths: readonly number[],
  type: TableType,
): TableRow {
  if (kind === 'section') return sectionRow(cells, widths, type);
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      (cell, index) =>
        new TableCell({
          children: [
            cellLine(content(cell, { size: type.size, bold: kind === 'total' || cell.bold === true }, type.note), {
              ...alignments[columns[index]?.align ?? 'left'],
              ...(next?.kind === 'total' ? { keepNext: true } : {}),
            }),
          ],
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
        }),
    ),
  });
}

/** A heading row stays with the first of its rows. */
function sectionRow(cells: readonly Cell[], widths: readonly number[], { size, note }: TableType): TableRow {
  const words = cells.flatMap((cell) => content(cell, { size, bold: true }, note));
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        children: [cellLine(words, { keepNext: true })],
        columnSpan: widths.length,
        width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
        shading: { fill: 'E8E8E8' },
      }),
    ],
  });
}

/** `below` is a second line of the same type; line breaks inside a text stay. */
const content = ({ text, below = '', note }: Cell, type: Type, noteSize: number): ParagraphChild[] => [
  ...[...text.split('\n'), ...(below === '' ? [] : [below])].flatMap((words, index) => [
    ...(index === 0 ? [] : [lineBreak()]),
    run(words, type),
  ]),
  ...(note === '' ? [] : [lineBreak(), run(`(${note})`, { size: noteSize })]),
];

const lineBreak = (): TextRun => new TextRun({ break: 1 });
