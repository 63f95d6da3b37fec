import type { PeriodCode } from '../calendar/period.ts';
import type { ElementKind } from '../forms/form-seed.ts';
import type { Figure } from '../numbers/figure.ts';
import { addTotals, sumFigures, type Total } from '../numbers/total.ts';
import type { Span } from './period-window.ts';

/** A figure that counts in a window, and how many of the finest periods it stands for (a quarter: three months). */
export interface UsedFigure {
  readonly period: PeriodCode;
  readonly figure: Figure;
  readonly standsFor: number;
}

export interface FiguresUsed {
  readonly used: readonly UsedFigure[];
  /** Finest periods about which nothing is known. */
  readonly missing: number;
}

type FigureAt = (period: PeriodCode) => Figure | undefined;

/** Which figures of a place count: those of a flow side by side, of a stock the one that is known last. */
export const figuresUsed = (kind: ElementKind, spans: readonly (readonly Span[])[], figureAt: FigureAt): FiguresUsed =>
  kind === 'flow' ? flowUsed(spans, figureAt) : stockUsed(spans, figureAt);

/** The finest period wins; a coarser one is taken only for a stretch in which nothing finer is known, so nothing counts twice. */
function flowUsed(spans: readonly (readonly Span[])[], figureAt: FigureAt): FiguresUsed {
  const finest = spans[0] ?? [];
  const covered = new Set<number>();
  const used: UsedFigure[] = [];
  for (const span of spans.flat()) {
    const figure = figureAt(span.period);
    if (figure === undefined || monthsOf(span).some((month) => covered.has(month))) continue;
    for (const month of monthsOf(span)) covered.add(month);
    const within = finest.filter(({ first, last }) => span.first <= first && last <= span.last);
    used.push({ period: span.period, figure, standsFor: Math.max(1, within.length) });
  }
  const missing = finest.filter(({ first }) => !covered.has(first)).length;
  return { used, missing: finest.length === 0 && used.length === 0 ? 1 : missing };
}

/** The latest end wins, of equal ends the shorter period. */
function stockUsed(spans: readonly (readonly Span[])[], figureAt: FigureAt): FiguresUsed {
  for (const { period } of latestFirst(spans)) {
    const figure = figureAt(period);
    if (figure !== undefined) return { used: [{ period, figure, standsFor: 1 }], missing: 0 };
  }
  return { used: [], missing: 1 };
}

/** The finest period that ends last, by itself: an earlier one does not stand in for it. */
export function lastSpanOnly(spans: readonly (readonly Span[])[]): readonly (readonly Span[])[] {
  const last = spans[0]?.at(-1);
  return last === undefined ? [] : [[last]];
}

export const latestFirst = (spans: readonly (readonly Span[])[]): Span[] =>
  spans.flat().toSorted((a, b) => b.last - a.last || b.first - a.first);

export const monthsOf = ({ first, last }: Span): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Parts counted are the finest periods. */
export const totalUsed = ({ used, missing }: FiguresUsed): Total =>
  addTotals([
    ...used.map(({ figure, standsFor }) => timesCounted(sumFigures([figure]), standsFor)),
    ...Array.from({ length: missing }, () => sumFigures([undefined])),
  ]);

const timesCounted = (total: Total, times: number): Total => ({
  ...total,
  counted: total.counted * times,
  expected: total.expected * times,
});
