import { Refused } from '../../archive/refused.ts';
import { limits } from './limits.ts';

/** What the whole workbook has used so far. */
export interface Budget {
  /** One more cell, or so many. */
  readonly cell: (count?: number) => void;
  readonly text: (text: string) => void;
}

export function newBudget(): Budget {
  let cells = 0;
  let characters = 0;
  return {
    cell: (count = 1) => {
      cells += count;
      if (cells > limits.cells) throw new Refused({ reason: 'content-limit', which: 'cells' });
    },
    text: (text) => {
      characters += text.length;
      if (characters > limits.textCharacters) throw new Refused({ reason: 'content-limit', which: 'strings' });
    },
  };
}
