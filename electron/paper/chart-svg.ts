import type { Scaled } from '../../shared/numbers/scaled.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../shared/paper/document.ts';
import { escapeHtml as e } from './escape-html.ts';

/** The drawing is 1000 units wide and as wide as the text; presentation attributes alone, for the page forbids styles. */
const width = 1000;
const type = 24;
const row = 36;
const nameWidth = 300;
const barWidth = 560;
const plot = { left: 60, right: 960, top: 40, bottom: 260, height: 310 };

export function chartSvg(chart: Chart): string {
  const shapes = chart.form === 'bars' ? bars(chart) : lines(chart);
  const height = chart.form === 'bars' ? chart.labels.length * row + 4 : plot.height;
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${e(chart.title)}" font-size="${type}">${shapes}</svg>`;
}

const numberOf = ({ value, scale }: Scaled): number => value / 10 ** scale;
const drawnValues = (series: readonly ChartSeries[]): number[] =>
  series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [numberOf(value)])));

/** From nothing to the largest value drawn, so that lengths compare as the figures do. */
const largest = ({ series }: Chart): number => Math.max(0, ...drawnValues(series)) || 1;
const round = (value: number): number => Math.round(value * 10) / 10;

function bars(chart: Chart): string {
  const scale = barWidth / largest(chart);
  return chart.labels.map((label, at) => barRow(chart, label, at, scale)).join('');
}

function barRow({ series }: Chart, label: string, at: number, scale: number): string {
  const middle = at * row + row / 2;
  const name = text(label, nameWidth - 10, middle + 8, 'end');
  const drawn = series.map(({ role, points }) => {
    const point = points[at];
    if (point === undefined) return '';
    return role === 'figure' ? bar(point, middle, scale) : tick(point, middle, scale);
  });
  return name + drawn.join('');
}

function bar({ text: words, value }: ChartPoint, middle: number, scale: number): string {
  const length = value === null ? 0 : round(Math.max(0, numberOf(value)) * scale);
  const mark =
    value === null ? '' : `<rect x="${nameWidth}" y="${middle - 11}" width="${length}" height="22" fill="#8c8c8c"/>`;
  return mark + text(words, nameWidth + length + 8, middle + 8, 'start');
}

function tick({ value }: ChartPoint, middle: number, scale: number): string {
  if (value === null) return '';
  const at = nameWidth + round(numberOf(value) * scale);
  return `<line x1="${at}" x2="${at}" y1="${middle - 16}" y2="${middle + 16}" stroke="#000000" stroke-width="4"/>`;
}

function lines(chart: Chart): string {
  const scale = (plot.bottom - plot.top) / largest(chart);
  const across = (at: number): number =>
    round(plot.left + ((at + 0.5) * (plot.right - plot.left)) / Math.max(1, chart.labels.length));
  const axis = `<line x1="${plot.left}" x2="${plot.right}" y1="${plot.bottom}" y2="${plot.bottom}" stroke="#000000" stroke-width="2"/>`;
  const names = chart.labels.map((label, at) => text(label, across(at), plot.bottom + 32, 'middle'));
  return axis + names.join('') + chart.series.map((series) => oneLine(series, across, scale)).join('');
}

function oneLine({ role, points }: ChartSeries, across: (at: number) => number, scale: number): string {
  const placed = points.map(({ text: words, value }, at) => ({
    words,
    x: across(at),
    y: value === null ? null : round(plot.bottom - numberOf(value) * scale),
  }));
  const joined = runsOf(placed).map((run) => polyline(run, role));
  if (role === 'target') return joined.join('');
  const marks = placed.map(({ words, x, y }) => {
    const dot = y === null ? '' : `<circle cx="${x}" cy="${y}" r="6" fill="#000000"/>`;
    return dot + text(words, x, (y ?? plot.bottom) - 12, 'middle');
  });
  return joined.join('') + marks.join('');
}

interface Placed {
  readonly x: number;
  readonly y: number | null;
}

/** Where a point is missing the line is broken: nothing is drawn over what nobody knows. */
function runsOf(points: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = [[]];
  for (const point of points) {
    if (point.y === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter(({ length }) => length > 1);
}

const polyline = (points: readonly Placed[], role: ChartSeries['role']): string =>
  `<polyline points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}" fill="none" stroke="#000000" stroke-width="3"${role === 'target' ? ' stroke-dasharray="12 8"' : ''}/>`;

const text = (words: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): string =>
  words === '' ? '' : `<text x="${x}" y="${y}" text-anchor="${anchor}">${e(words)}</text>`;
