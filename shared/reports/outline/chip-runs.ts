import type { PeriodCode } from '../../calendar/period.ts';
import { figureSource, figureSourceIn } from '../../explain/figure-source.ts';
import type { ElementCode, IndicatorCode } from '../../ids.ts';
import type { Amount } from '../../indicators/indicators.contract.ts';
import { guardWords } from '../../numbers/guard-wording.ts';
import type { Mark } from '../../numbers/small-count-guard.ts';
import { type Run, text } from '../../paper/document.ts';
import { type PrintedFigure, printedFigure } from '../printed-figure.ts';
import type { CountedParts } from '../report-facts.ts';
import { chipWords as words } from './wording.ts';

/** How a chip writes one figure, and what it is the figure of. */
export interface WrittenFigure {
  readonly amount: Amount;
  readonly mark: Mark;
  readonly threshold: number;
  readonly unit: string;
  readonly scale: number;
  readonly parts: CountedParts;
  readonly source: string;
}

export const elementSource = (element: ElementCode, cumulative: boolean): string =>
  figureSource({ kind: 'element', element, place: null, cumulative });

export const elementSourceIn = (element: ElementCode, period: PeriodCode): string =>
  figureSourceIn({ kind: 'element', element, place: null, cumulative: false }, period);

export const indicatorSource = (indicator: IndicatorCode): string =>
  figureSource({ kind: 'indicator', indicator, place: null, cumulative: true });

export const indicatorSourceIn = (indicator: IndicatorCode, period: PeriodCode): string =>
  figureSourceIn({ kind: 'indicator', indicator, place: null, cumulative: true }, period);

export const figureRun = (value: string, source: string): Run => ({ kind: 'figure', text: value, source });

/** '1.234 buổi (11/12 huyện)', or the word of its state: every one of them leads to where it comes from. */
export function figureRuns({ amount, mark, threshold, unit, scale, parts, source }: WrittenFigure): Run[] {
  const printed = printedFigure(amount, { scale, parts, mark });
  const behind = `${isCounted(printed) && unit !== '' ? ` ${unit}` : ''}${completeness(printed)}`;
  return [figureRun(wordFor(printed, threshold), source), ...(behind === '' ? [] : [text(behind)])];
}

/** The number in words with its unit; a state is in words already. */
export function wordRuns(figure: WrittenFigure, inWords: (value: number, scale: number) => string): Run[] {
  const { amount, scale, parts, mark, unit, source } = figure;
  const printed = printedFigure(amount, { scale, parts, mark });
  if (printed.state !== 'number' || amount.value === null) return figureRuns(figure);
  const behind = `${unit === '' ? '' : ` ${unit}`}${completeness(printed)}`;
  return [figureRun(inWords(amount.value, scale), source), ...(behind === '' ? [] : [text(behind)])];
}

const isCounted = ({ state }: PrintedFigure): boolean => state === 'number' || state === 'below';

const completeness = (printed: PrintedFigure): string =>
  'parts' in printed && !printed.isWhole ? words.inBrackets(printed.parts) : '';

function wordFor(printed: PrintedFigure, threshold: number): string {
  switch (printed.state) {
    case 'number':
      return printed.text;
    case 'below':
      return guardWords.belowInText(threshold);
    case 'hidden':
      return words.hidden;
    case 'none':
      return words.none;
    case 'not-applicable':
      return words.notApplicable;
    case 'unknown':
      return words.unknown;
  }
}
