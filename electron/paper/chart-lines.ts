import type { Chart, ChartSeries } from '../../shared/paper/document.ts';
import { type Drawing, largest, numberOf, rounded, words } from './chart-shapes.ts';

const plot = { left: 60, right: 940, top: 44, bottom: 260, height: 304 };

/** A line along the labels, each point with its figure; what it is held against is dashed. */
export function chartLines(chart: Chart): Drawing {
  const scale = (plot.bottom - plot.top) / largest(chart);
  const across = (at: number): number =>
    rounded(plot.left + ((at + 0.5) * (plot.right - plot.left)) / Math.max(1, chart.labels.length));
  const axis = `<line x1="${plot.left}" x2="${plot.right}" y1="${plot.bottom}" y2="${plot.bottom}" stroke="#000000" stroke-width="2"/>`;
  const names = chart.labels.map((label, at) => words(label, across(at), plot.bottom + 32, 'middle'));
  const drawn = chart.series.map((series) => oneLine(series, across, scale));
  return { shapes: axis + drawn.join('') + names.join(''), height: plot.height };
}

function oneLine({ role, name, points }: ChartSeries, across: (at: number) => number, scale: number): string {
  const placed = points.map(({ text, value }, at) => ({
    text,
    x: across(at),
    y: value === null ? null : rounded(plot.bottom - numberOf(value) * scale),
  }));
  const joined = runsOf(placed).map((run) => polyline(run, role));
  if (role === 'target') return joined.join('') + nameAtEnd(name, placed);
  const marks = placed.map(({ text, x, y }) => {
    const dot = y === null ? '' : `<circle cx="${x}" cy="${y}" r="6" fill="#000000"/>`;
    return dot + words(text, x, (y ?? plot.bottom) - 14, 'middle');
  });
  return joined.join('') + marks.join('');
}

function nameAtEnd(name: string, points: readonly Placed[]): string {
  const last = points.findLast(({ y }) => y !== null);
  return last === undefined ? '' : words(name, last.x, (last.y ?? 0) - 10, 'end');
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
