import type { PeriodCode } from '../calendar/period.ts';
import type { ElementKind } from '../forms/form-seed.ts';
import type { Figure } from '../numbers/figure.ts';
import type { Total } from '../numbers/total.ts';
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

/** Which figures of a place count (`spans` in the order of use): those of a flow side by side, of a stock the one that is known last. */
export const figuresUsed = (kind: ElementKind, spans: readonly (readonly Span[])[], figureAt: FigureAt): FiguresUsed =>
  kind === 'flow' ? flowUsed(spans, figureAt) : stockUsed(spans, figureAt);

/** The finest period wins; a coarser one is taken only for a stretch in which nothing finer is known, so nothing counts twice. */
function flowUsed(spans: readonly (readonly Span[])[], figureAt: FigureAt): FiguresUsed {
  const finest = spans[0] ?? [];
  const used: UsedFigure[] = [];
  let covered = 0;
  let left = finest.length;
  for (const kind of spans) {
    for (const span of kind) {
      const months = monthBits(span);
      const figure = (covered & months) === 0 ? figureAt(span.period) : undefined;
      if (figure === undefined) continue;
      covered |= months;
      const standsFor = kind === finest ? 1 : finest.filter((part) => (monthBits(part) & ~months) === 0).length;
      left -= standsFor;
      used.push({ period: span.period, figure, standsFor: Math.max(1, standsFor) });
    }
  }
  return { used, missing: finest.length === 0 && used.length === 0 ? 1 : left };
}

/** A bit for each month of the year: this is asked for every place of the province. */
const monthBits = ({ first, last }: Span): number => (1 << (last + 1)) - (1 << first);

function stockUsed(spans: readonly (readonly Span[])[], figureAt: FigureAt): FiguresUsed {
  for (const { period } of spans.flat()) {
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

/** In the order in which figures are looked for, the same at every place: of a stock the latest end, of equal ends the shorter period. */
export const inOrderOfUse = (kind: ElementKind, spans: readonly (readonly Span[])[]): readonly (readonly Span[])[] =>
  kind === 'flow' ? spans : [spans.flat().toSorted((a, b) => b.last - a.last || b.first - a.first)];

export const monthsOf = ({ first, last }: Span): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Parts counted are the finest periods. */
export function totalUsed({ used, missing }: FiguresUsed): Total {
  let [value, counted, numbers] = [0, 0, 0];
  for (const { figure, standsFor } of used) {
    if (figure.state === 'not-applicable') continue;
    counted += standsFor;
    if (figure.state === 'none') continue;
    numbers += 1;
    value += figure.value;
  }
  const known = counted > 0;
  return { value, counted, expected: counted + missing, missing, known, allNone: known && numbers === 0 };
}
