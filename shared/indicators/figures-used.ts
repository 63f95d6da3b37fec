import type { PeriodCode } from '../calendar/period.ts';
import type { ElementKind } from '../forms/form-seed.ts';
import type { Figure } from '../numbers/figure.ts';
import { type Total, totalOfOne } from '../numbers/total.ts';
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

type Take = (span: Span, figure: Figure, standsFor: number) => void;

/** Which figures of a place count (`spans` in the order of use): those of a flow side by side, of a stock the one that is known last. */
export function figuresUsed(kind: ElementKind, spans: readonly (readonly Span[])[], figureAt: FigureAt): FiguresUsed {
  const used: UsedFigure[] = [];
  const missing = take(kind, spans, figureAt, ({ period }, figure, standsFor) =>
    used.push({ period, figure, standsFor }),
  );
  return { used, missing };
}

/** What they add up to, without a list of them: asked for every place of the province. */
export function totalOfFigures(kind: ElementKind, spans: readonly (readonly Span[])[], figureAt: FigureAt): Total {
  const alone = lonePeriod(spans);
  if (alone !== undefined) return totalOfOne(figureAt(alone));
  const sum = aSum();
  const missing = take(kind, spans, figureAt, (_span, figure, standsFor) => addTo(sum, figure, standsFor));
  return totalOf(sum, missing);
}

/** One period by itself, as in most points of a trend: there is nothing to choose from. */
function lonePeriod(spans: readonly (readonly Span[])[]): PeriodCode | undefined {
  const [finest = [], ...coarser] = spans;
  return finest.length === 1 && coarser.every((kind) => kind.length === 0) ? finest[0]?.period : undefined;
}

/** Answers how many of the finest periods nothing is known about. */
const take = (kind: ElementKind, spans: readonly (readonly Span[])[], figureAt: FigureAt, use: Take): number =>
  kind === 'flow' ? takeFlow(spans, figureAt, use) : takeStock(spans, figureAt, use);

/** The finest period wins; a coarser one is taken only for a stretch in which nothing finer is known, so nothing counts twice. */
function takeFlow(spans: readonly (readonly Span[])[], figureAt: FigureAt, use: Take): number {
  const finest = spans[0] ?? [];
  let covered = 0;
  let left = finest.length;
  let uses = 0;
  for (const kind of spans) {
    for (const span of kind) {
      const months = monthBits(span);
      const figure = (covered & months) === 0 ? figureAt(span.period) : undefined;
      if (figure === undefined) continue;
      covered |= months;
      const standsFor = kind === finest ? 1 : finest.filter((part) => (monthBits(part) & ~months) === 0).length;
      left -= standsFor;
      uses += 1;
      use(span, figure, Math.max(1, standsFor));
    }
  }
  return finest.length === 0 && uses === 0 ? 1 : left;
}

/** A bit for each month of the year. */
const monthBits = ({ first, last }: Span): number => (1 << (last + 1)) - (1 << first);

function takeStock(spans: readonly (readonly Span[])[], figureAt: FigureAt, use: Take): number {
  for (const kind of spans) {
    for (const span of kind) {
      const figure = figureAt(span.period);
      if (figure === undefined) continue;
      use(span, figure, 1);
      return 0;
    }
  }
  return 1;
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
  const sum = aSum();
  for (const { figure, standsFor } of used) addTo(sum, figure, standsFor);
  return totalOf(sum, missing);
}

interface Sum {
  value: number;
  counted: number;
  numbers: number;
}

const aSum = (): Sum => ({ value: 0, counted: 0, numbers: 0 });

function addTo(sum: Sum, figure: Figure, standsFor: number): void {
  if (figure.state === 'not-applicable') return;
  sum.counted += standsFor;
  if (figure.state === 'none') return;
  sum.numbers += 1;
  sum.value += figure.value;
}

function totalOf({ value, counted, numbers }: Sum, missing: number): Total {
  const known = counted > 0;
  return { value, counted, expected: counted + missing, missing, known, allNone: known && numbers === 0 };
}
