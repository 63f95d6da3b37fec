import type { Amount } from '../indicators/indicators.contract.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { Mark } from '../numbers/small-count-guard.ts';
import type { CountedParts } from './report-facts.ts';
import { completenessText } from './wording.ts';

/**
 * A figure ready for print: its state, and of how many parts it is the total ('11/12 huyện'). 'below' is a number that is
 * only said to be small, 'hidden' one that is not said at all, so that another cannot be worked out.
 */
export type PrintedFigure =
  | { readonly state: 'number'; readonly text: string; readonly parts: string; readonly isWhole: boolean }
  | { readonly state: 'below'; readonly parts: string; readonly isWhole: boolean }
  | { readonly state: 'hidden' | 'none'; readonly parts: string; readonly isWhole: boolean }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'unknown' };

export interface FigureForm {
  readonly scale: number;
  readonly parts: CountedParts;
  readonly mark: Mark;
}

export function printedFigure(amount: Amount, form: FigureForm): PrintedFigure {
  if (amount.expected === 0) return { state: 'not-applicable' };
  if (amount.value === null && !amount.noneOccurred) return { state: 'unknown' };
  const isWhole = amount.counted >= amount.expected;
  const parts = completenessText(amount.counted, amount.expected, form.parts);
  if (amount.noneOccurred || amount.value === null) return { state: 'none', parts, isWhole };
  if (form.mark !== 'shown') return { state: form.mark, parts, isWhole };
  return { state: 'number', text: formatScaled(amount.value, form.scale), parts, isWhole };
}
