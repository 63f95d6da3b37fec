import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** Word counts lengths in twentieths of a point and type in half-points. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);
export const pt = (length: number): number => Math.round(length * 20);

const family = 'Times New Roman';
/** All four slots: Word picks one by the letter, and Vietnamese letters fall into several. */
export const font = { ascii: family, hAnsi: family, cs: family, eastAsia: family };

export interface Type {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** What is not bold or italic says nothing of it: a long table has a hundred thousand of these. */
export const run = (text: string, { size, bold, italics }: Type): TextRun =>
  new TextRun({
    text,
    ...(bold === true ? { bold } : {}),
    ...(italics === true ? { italics } : {}),
    size: size * 2,
    sizeComplexScript: size * 2,
  });

/** Single spacing; what stands in heads, cells and signature. */
export const tight = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } as const;
/** Running text: 6 pt between paragraphs, the lines as far apart as in our PDF. */
export const running = { before: pt(6), after: 0, line: 270, lineRule: LineRuleType.AUTO } as const;

export const line = (children: readonly ParagraphChild[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: tight, ...options, children });

export const centred = (text: string, type: Type, options: IParagraphOptions = {}): Paragraph =>
  line([run(text, type)], { alignment: AlignmentType.CENTER, ...options });

/** A line drawn in the middle of `room`, both in points, right under the text before it. */
export function rule(length: number, room: number): Paragraph {
  const side = pt(Math.max(0, (room - length) / 2));
  return new Paragraph({
    spacing: { before: pt(2), after: 0, line: pt(3), lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noCellBorders = { top: none, bottom: none, left: none, right: none };
const noBorders = { ...noCellBorders, insideHorizontal: none, insideVertical: none };

export type Content = readonly (Paragraph | Table)[];

/** Cells side by side without lines: what stands level must stay level. `widths` in millimetres. */
export function grid(widths: readonly number[], rows: readonly (readonly Content[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children: [...children],
                borders: noCellBorders,
                width: { size: mm(widths[index] ?? 0), type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
}
