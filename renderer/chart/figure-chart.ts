import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from 'chart.js';
import { chartColours } from './chart-colours.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** A chart as data. Its figures stand in a table beside it. */
export interface FigureChartSpec {
  /** 'bars' lie, one below the other; 'columns' stand, for a small picture beside its list. */
  readonly kind: 'bars' | 'columns' | 'line';
  readonly label: string;
  readonly names: readonly string[];
  /** Null: nothing to draw; its word says why. */
  readonly values: readonly (number | null)[];
  /** Written at the marks; empty where there is no room for words. */
  readonly words: readonly string[];
  readonly target: { readonly value: number; readonly name: string } | null;
  /** The scale goes so far at least. */
  readonly usualMax: number;
  /** A dashed line before the position. */
  readonly breaks: readonly { readonly before: number; readonly name: string }[];
  readonly format: (value: number) => string;
}

type FigureChart = Chart<'bar' | 'line', (number | null)[]>;
type Configuration = ChartConfiguration<'bar' | 'line', (number | null)[]>;

/** 'ink': for paper and for letters, black on white with hatched bars, in any theme. */
export interface Palette {
  readonly mark: string | CanvasPattern;
  readonly edge: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly font: string;
  readonly ground: string;
}

function screenPalette(): Palette {
  const { brand, ink, quiet, rule, font, ground } = chartColours();
  return { mark: brand, edge: brand, ink, quiet, rule, font, ground };
}

function inkPalette(): Palette {
  const { font } = chartColours();
  return { mark: hatch(), edge: '#000000', ink: '#000000', quiet: '#000000', rule: '#b0b0b0', font, ground: '#ffffff' };
}

function figureConfiguration(spec: FigureChartSpec, palette: Palette): Configuration {
  const isBars = spec.kind === 'bars';
  const ticks = { color: palette.quiet, font: { family: palette.font, size: 11 } };
  const values = {
    grid: { color: palette.rule },
    border: { display: false },
    beginAtZero: true,
    suggestedMax: spec.usualMax,
    ticks: { ...ticks, maxTicksLimit: 6, callback: (value: string | number) => spec.format(Number(value)) },
  };
  const names = { grid: { display: false }, ticks: { ...ticks, autoSkip: !isBars, maxRotation: 60 } };
  return {
    type: spec.kind === 'line' ? 'line' : 'bar',
    data: { labels: [...spec.names], datasets: [spec.kind === 'line' ? line(spec, palette) : bars(spec, palette)] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      events: [],
      indexAxis: isBars ? 'y' : 'x',
      layout: { padding: { top: 16, right: isBars ? roomForWords : 12 } },
      scales: isBars ? { x: values, y: names } : { x: names, y: values },
    },
    plugins: [linesAndWords(spec, palette)],
  };
}

const bars = ({ values }: FigureChartSpec, { mark, edge }: Palette) => ({
  type: 'bar' as const,
  data: [...values],
  backgroundColor: mark,
  borderColor: edge,
  borderWidth: 1,
  maxBarThickness: 18,
});

const line = ({ values }: FigureChartSpec, { edge }: Palette) => ({
  type: 'line' as const,
  data: [...values],
  borderColor: edge,
  backgroundColor: edge,
  borderWidth: 1.5,
  pointRadius: values.length > 40 ? 1.5 : 3,
});

/** Right of the longest bar. */
const roomForWords = 52;

/** What Chart.js has no part for: target, breaks and the words at the marks. */
const linesAndWords = (spec: FigureChartSpec, palette: Palette): Plugin<'bar' | 'line'> => ({
  id: 'lines-and-words',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.save();
    ctx.font = `11px ${palette.font}`;
    ctx.fillStyle = palette.ink;
    ctx.strokeStyle = palette.ink;
    ctx.setLineDash([4, 4]);
    drawTarget(chart, spec);
    ctx.setLineDash([2, 3]);
    drawBreaks(chart, spec);
    drawWords(chart, spec, palette);
    ctx.restore();
  },
});

function drawWords({ ctx, scales: { x, y } }: Chart, spec: FigureChartSpec, { ink, ground }: Palette): void {
  const isBars = spec.kind === 'bars';
  ctx.textAlign = isBars ? 'left' : 'center';
  ctx.textBaseline = 'middle';
  for (const [at, word] of spec.words.entries()) {
    if (word === '' || x === undefined || y === undefined) continue;
    const value = spec.values[at] ?? 0;
    const [left, middle] = isBars
      ? [x.getPixelForValue(value) + 4, y.getPixelForValue(at)]
      : [x.getPixelForValue(at), y.getPixelForValue(value) - 11];
    const { width } = ctx.measureText(word);
    ctx.fillStyle = ground;
    ctx.fillRect(isBars ? left - 1 : left - width / 2 - 1, middle - 7, width + 2, 13);
    ctx.fillStyle = ink;
    ctx.fillText(word, left, middle);
  }
}

function drawTarget({ ctx, scales, chartArea }: Chart, { kind, target }: FigureChartSpec): void {
  if (target === null) return;
  ctx.textBaseline = 'bottom';
  if (kind === 'bars') {
    const x = scales.x?.getPixelForValue(target.value) ?? 0;
    stroke(ctx, [x, chartArea.top], [x, chartArea.bottom]);
    ctx.textAlign = x > (chartArea.left + chartArea.right) / 2 ? 'right' : 'left';
    ctx.fillText(target.name, x, chartArea.top - 1);
  } else {
    const y = scales.y?.getPixelForValue(target.value) ?? 0;
    stroke(ctx, [chartArea.left, y], [chartArea.right, y]);
    ctx.textAlign = 'right';
    ctx.fillText(target.name, chartArea.right, y - 1);
  }
}

/** Between the mark before and the one after. */
function drawBreaks({ ctx, scales, chartArea }: Chart, { breaks, names }: FigureChartSpec): void {
  const scale = scales.x;
  if (scale === undefined) return;
  const step = names.length < 2 ? chartArea.width : scale.getPixelForValue(1) - scale.getPixelForValue(0);
  for (const { before, name } of breaks) {
    const x = Math.max(chartArea.left, scale.getPixelForValue(before) - step / 2);
    stroke(ctx, [x, chartArea.top], [x, chartArea.bottom]);
    ctx.textAlign = 'center';
    ctx.textBaseline = 'bottom';
    ctx.fillText(name, x, chartArea.top - 1);
  }
}

type Point = readonly [x: number, y: number];

function stroke(ctx: CanvasRenderingContext2D, from: Point, to: Point): void {
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}

/** Diagonal lines, which a laser printer keeps apart from white and from black. */
function hatch(): CanvasPattern | string {
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [6, 6];
  const ctx = tile.getContext('2d');
  if (ctx === null) return '#000000';
  ctx.fillStyle = '#ffffff';
  ctx.fillRect(0, 0, 6, 6);
  ctx.strokeStyle = '#000000';
  for (const shift of [-6, 0, 6]) stroke(ctx, [shift, 6], [shift + 6, 0]);
  return ctx.createPattern(tile, 'repeat') ?? '#000000';
}

export const drawFigureChart = (canvas: HTMLCanvasElement, spec: FigureChartSpec): FigureChart =>
  new Chart(canvas, figureConfiguration(spec, screenPalette()));

const pictureWidth = 860;
const pictureHeight = ({ kind, names }: FigureChartSpec): number => (kind === 'bars' ? 60 + names.length * 26 : 320);

/** The chart in pure ink as a PNG in base64, twice as fine as the screen, the same on every screen. */
export function inkPicture(spec: FigureChartSpec): string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [pictureWidth, pictureHeight(spec)];
  const configuration = figureConfiguration(spec, inkPalette());
  const chart = new Chart(canvas, {
    ...configuration,
    options: { ...configuration.options, responsive: false, devicePixelRatio: 2 },
    plugins: [whiteGround, ...(configuration.plugins ?? [])],
  });
  try {
    return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
  } finally {
    chart.destroy();
  }
}

const whiteGround: Plugin<'bar' | 'line'> = {
  id: 'white-ground',
  beforeDraw({ ctx, width, height }) {
    ctx.save();
    ctx.fillStyle = '#ffffff';
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
  },
};
