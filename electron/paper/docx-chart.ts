import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Chart, ChartPoint } from '../../shared/paper/document.ts';
import { largest, numberOf } from './chart-shapes.ts';
import { line, mm, pt, run, tight } from './docx-type.ts';

/** A grid of so many narrow columns: names lie over the first, a bar over as many as it is long, its figure over the rest. */
const nameSpan = 36;
const barSpan = 46;
const figureSpan = 18;
const columns = nameSpan + barSpan + figureSpan;

/** Millimetres: as wide as the text of an upright sheet, on a wider one too. */
const widest = 165;

/**
 * Word draws the bars as shaded cells, which every version shows, prints in grey and lets be edited; a line along the
 * months becomes a bar for each. What a figure is held against stands in words behind it.
 */
export function chart(block: Chart, room: number): (Paragraph | Table)[] {
  const unit = Math.floor(mm(Math.min(room, widest)) / columns);
  const scale = barSpan / largest(block);
  const caption = line([run(block.title, { size: 11, italics: true })], {
    alignment: AlignmentType.CENTER,
    spacing: { ...tight, before: pt(6), after: pt(2) },
    keepNext: true,
  });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: unit * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => unit),
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: block.labels.map((label, at) => oneRow(block, label, at, { unit, scale })),
  });
  return [caption, table];
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };
/** White lines above and below part one bar from the next. */
const parted = { ...noBorders, top: white(), bottom: white() };
function white() {
  return { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' };
}

interface Measure {
  readonly unit: number;
  readonly scale: number;
}

function oneRow({ labels, series }: Chart, label: string, at: number, { unit, scale }: Measure): TableRow {
  const point = series.find(({ role }) => role === 'figure')?.points[at];
  const bar = barOf(point, scale);
  const cell = (words: string, span: number, alignment: keyof typeof AlignmentType, fill?: string) =>
    new TableCell({
      columnSpan: span,
      width: { size: unit * span, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      borders: fill === undefined ? noBorders : parted,
      ...(fill === undefined ? {} : { shading: { fill } }),
      children: [
        line([run(words, { size: 10 })], { alignment: AlignmentType[alignment], keepNext: at < labels.length - 1 }),
      ],
    });
  return new TableRow({
    cantSplit: true,
    height: { value: pt(15), rule: HeightRule.ATLEAST },
    children: [
      cell(`${label}  `, nameSpan, 'RIGHT'),
      ...(bar === 0 ? [] : [cell('', bar, 'LEFT', '8C8C8C')]),
      cell(`  ${figureIn(series, at)}`, barSpan + figureSpan - bar, 'LEFT'),
    ],
  });
}

const barOf = (point: ChartPoint | undefined, scale: number): number =>
  point === undefined || point.value === null ? 0 : Math.round(Math.max(0, numberOf(point.value)) * scale);

/** '82% (mức giao: 80%)'. */
function figureIn(series: Chart['series'], at: number): string {
  const figures = series.filter(({ role }) => role === 'figure').map(({ points }) => points[at]?.text ?? '');
  const targets = series.flatMap(({ role, name, points }) => {
    const text = points[at]?.text ?? '';
    return role === 'target' && text !== '' ? [`(${name.toLocaleLowerCase('vi')}: ${text})`] : [];
  });
  return [...figures, ...targets].join(' ');
}
