import { formatPercent } from '../numbers/percent.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { Cell } from '../paper/document.ts';
import type { PlaceLine, Shape, ViewFigure } from './views.contract.ts';
import { viewWording as words } from './wording.ts';

/** As it is printed; a yes/no is a word where it is one place's own answer. */
export function figureText({ state, value }: ViewFigure, { valueType, scale }: Shape, isAnswer: boolean): string {
  switch (state) {
    case 'number':
      if (isAnswer && valueType === 'yes-no') return value === 1 ? words.yes : words.no;
      return formatScaled(value, scale);
    case 'none':
      return words.shortNone;
    case 'not-applicable':
      return words.shortNotApplicable;
    case 'missing':
      return words.shortMissing;
    case 'small':
      return words.small(value);
    case 'withheld':
      return words.withheld;
  }
}

export function figureCell(figure: ViewFigure, shape: Shape, isAnswer = false): Cell {
  const text = figureText(figure, shape, isAnswer);
  const isNumber = figure.state === 'number' && !(isAnswer && shape.valueType === 'yes-no');
  return { text, note: '', source: null, ...(isNumber ? { value: { value: figure.value, scale: shape.scale } } : {}) };
}

export function percentCell(percent: number | null): Cell {
  if (percent === null) return { text: '', note: '', source: null };
  return { text: formatPercent(percent).replace('%', ''), note: '', source: null, value: { value: percent, scale: 1 } };
}

/** The answer of one place itself, not a count of places. */
export const isOneAnswer = ({ kind, numerator }: PlaceLine): boolean => kind !== 'district' || numerator.expected <= 1;

/** '15/17': how much of a place is there; a place that is complete says so by both being equal. */
export const completeText = ({ counted, expected }: ViewFigure, unit = ''): string =>
  expected === 0 ? '' : words.complete(counted, expected, unit).trim();
