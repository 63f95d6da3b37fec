import type { Chart, ChartPoint } from '../../shared/paper/document.ts';
import { lengthOf } from '../../shared/paper/text-lines.ts';
import { type Drawing, largest, letterSize, numberOf, rounded, words } from './chart-shapes.ts';

const nameWidth = 320;
const gap = 8;
const barHeight = 22;
const lineHeight = 27;
const rowGap = 10;

/** A bar for each label, its figure behind it; what it is held against is a tick across it. */
export function chartBars(chart: Chart): Drawing {
  const figures = chart.series.flatMap(({ role, points }) => (role === 'figure' ? points.map(({ text }) => text) : []));
  const room = 1000 - nameWidth - 3 * gap - Math.max(0, ...figures.map(widthOf));
  const scale = Math.max(100, room) / largest(chart);
  const rows = chart.labels.map((label) => linesOfName(label));
  let top = 0;
  const drawn = rows.map((lines, at) => {
    const height = Math.max(1, lines.length) * lineHeight + rowGap;
    const row = oneRow(chart, lines, at, top + height / 2, scale);
    top += height;
    return row;
  });
  const key = keyOf(chart, top + lineHeight);
  return { shapes: drawn.join('') + key, height: top + (key === '' ? 4 : lineHeight + gap) };
}

const widthOf = (text: string): number => lengthOf(text, letterSize);

const mostLines = 3;

/** Broken at spaces; what does not fit in three lines ends with "…", and stands whole in the table. */
function linesOfName(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= nameWidth - gap) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  const shown = lines.slice(0, mostLines).map((line) => cut(line, nameWidth - gap));
  return lines.length <= mostLines ? shown : [...shown.slice(0, -1), cut(`${shown.at(-1)} …`, nameWidth - gap)];
}

function cut(line: string, room: number): string {
  if (widthOf(line) <= room) return line;
  let kept = [...line.replace(/ …$/, '')];
  while (kept.length > 1 && widthOf(`${kept.join('')}…`) > room) kept = kept.slice(0, -1);
  return `${kept.join('')}…`;
}

function oneRow({ series }: Chart, lines: readonly string[], at: number, middle: number, scale: number): string {
  const first = middle + 8 - ((lines.length - 1) * lineHeight) / 2;
  const name = lines.map((line, index) => words(line, nameWidth - gap, first + index * lineHeight, 'end'));
  const target = series.find(({ role }) => role === 'target')?.points[at];
  const bars = series.map(({ role, points }) => {
    const point = points[at];
    return point === undefined || role === 'target' ? '' : bar(point, target, middle, scale);
  });
  return name.join('') + bars.join('') + (target === undefined ? '' : tick(target, middle, scale));
}

const endOf = (point: ChartPoint | undefined, scale: number): number =>
  nameWidth + (point === undefined || point.value === null ? 0 : rounded(Math.max(0, numberOf(point.value)) * scale));

/** The figure stands behind the bar, and behind the tick where that would run through it. */
function bar(point: ChartPoint, target: ChartPoint | undefined, middle: number, scale: number): string {
  const end = endOf(point, scale);
  const mark = endOf(target, scale);
  const isInTheWay = mark > end - gap && mark < end + widthOf(point.text) + 2 * gap;
  const drawn =
    point.value === null
      ? ''
      : `<rect x="${nameWidth}" y="${rounded(middle - barHeight / 2)}" width="${rounded(end - nameWidth)}" height="${barHeight}" fill="#8c8c8c" stroke="#000000" stroke-width="1"/>`;
  return drawn + words(point.text, (isInTheWay ? Math.max(end, mark) : end) + gap, middle + 8, 'start');
}

function tick(point: ChartPoint, middle: number, scale: number): string {
  if (point.value === null) return '';
  const at = endOf(point, scale);
  return `<line x1="${at}" x2="${at}" y1="${rounded(middle - 16)}" y2="${rounded(middle + 16)}" stroke="#000000" stroke-width="4"/>`;
}

/** What the tick means, in a word. */
function keyOf({ series }: Chart, y: number): string {
  const target = series.find(({ role, points }) => role === 'target' && points.some(({ value }) => value !== null));
  if (target === undefined) return '';
  const line = `<line x1="${nameWidth + 2}" x2="${nameWidth + 2}" y1="${y - 24}" y2="${y + 2}" stroke="#000000" stroke-width="4"/>`;
  return line + words(target.name, nameWidth + 2 * gap, y - 3, 'start');
}
