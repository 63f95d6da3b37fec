import type { Scaled } from '../../shared/numbers/scaled.ts';
import type { Chart, ChartSeries } from '../../shared/paper/document.ts';
import { escapeHtml as e } from './escape-html.ts';

/** What the drawings of a chart have in common; lengths are units of a drawing 1000 wide. */
export interface Drawing {
  readonly shapes: string;
  readonly height: number;
}

export const letterSize = 24;

export const numberOf = ({ value, scale }: Scaled): number => value / 10 ** scale;

const drawnValues = (series: readonly ChartSeries[]): number[] =>
  series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [numberOf(value)])));

/** From nothing to the largest value drawn, so that lengths compare as the figures do. */
export const largest = ({ series }: Chart): number => Math.max(0, ...drawnValues(series)) || 1;

export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Words with a white rim: a line that passes behind them leaves them legible. */
export const words = (text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): string =>
  text === ''
    ? ''
    : `<text x="${rounded(x)}" y="${rounded(y)}" text-anchor="${anchor}" paint-order="stroke" stroke="#ffffff" stroke-width="6">${e(text)}</text>`;
