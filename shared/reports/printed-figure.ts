import type { Amount } from '../indicators/indicators.contract.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { CountedParts } from './monthly-facts.ts';
import { belowText, completenessText } from './wording.ts';

/** A figure ready for print: its state, and of how many parts it is the total ('11/12 huyện'). */
export type PrintedFigure =
  | { readonly state: 'number'; readonly text: string; readonly parts: string; readonly isWhole: boolean }
  | { readonly state: 'none'; readonly parts: string; readonly isWhole: boolean }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'unknown' };

export interface FigureForm {
  readonly scale: number;
  readonly parts: CountedParts;
  /** Counts from 1 to one less than this are printed as "dưới …"; 0 guards nothing. */
  readonly hideBelow: number;
}

export function printedFigure(amount: Amount, form: FigureForm): PrintedFigure {
  if (amount.expected === 0) return { state: 'not-applicable' };
  if (amount.value === null && !amount.noneOccurred) return { state: 'unknown' };
  const isWhole = amount.counted >= amount.expected;
  const parts = completenessText(amount.counted, amount.expected, form.parts);
  if (amount.noneOccurred || amount.value === null) return { state: 'none', parts, isWhole };
  return { state: 'number', text: countText(amount.value, form), parts, isWhole };
}

const countText = (value: number, { scale, hideBelow }: FigureForm): string =>
  isSmall(value, hideBelow) ? belowText(hideBelow) : formatScaled(value, scale);

export const isSmall = (value: number, hideBelow: number): boolean => value > 0 && value < hideBelow;
