import type { Amount } from '../../indicators/indicators.contract.ts';
import { percentOf } from '../../numbers/percent.ts';
import { type Mark, showsRate } from '../../numbers/small-count-guard.ts';

/** A figure beside what it was in the same period of the year before; its mark says how much of it may be known. */
export interface ComparedSide {
  readonly amount: Amount;
  readonly mark: Mark;
}

/**
 * What can be said of the two. 'base-none': nothing occurred then, or 0 was counted, so there is no per cent of it;
 * 'now-none': nothing occurred now, which is no number to compare. `tenths`: of a per cent, 0 for less than half of one.
 */
export type Comparison =
  | { readonly kind: 'now-unknown' | 'now-not-applicable' | 'now-none' }
  | { readonly kind: 'base-unknown' | 'base-not-applicable' | 'base-none' }
  | { readonly kind: 'hidden' | 'same' }
  | { readonly kind: 'up' | 'down'; readonly tenths: number; readonly difference: number };

/** `before` null: nothing is stored for that year. A figure that is hidden, or one it is hidden with, is not compared. */
export function compare(now: ComparedSide, before: ComparedSide | null): Comparison {
  const nowState = stateOf(now.amount);
  if (nowState === 'unknown' || nowState === 'not-applicable') return { kind: `now-${nowState}` };
  const base = before === null ? 'unknown' : stateOf(before.amount);
  if (base === 'unknown' || base === 'not-applicable') return { kind: `base-${base}` };
  const [after, earlier] = [countOf(now), before === null ? 0 : countOf(before)];
  if (earlier === 0) return { kind: 'base-none' };
  if (!showsRate(now.mark, before?.mark)) return { kind: 'hidden' };
  if (nowState === 'none') return { kind: 'now-none' };
  const difference = Math.abs(after - earlier);
  if (difference === 0) return { kind: 'same' };
  return { kind: after > earlier ? 'up' : 'down', tenths: percentOf(difference, earlier) ?? 0, difference };
}

type State = 'number' | 'none' | 'not-applicable' | 'unknown';

function stateOf({ expected, value, noneOccurred }: Amount): State {
  if (expected === 0) return 'not-applicable';
  if (noneOccurred) return 'none';
  return value === null ? 'unknown' : 'number';
}

const countOf = ({ amount }: ComparedSide): number => (amount.noneOccurred ? 0 : (amount.value ?? 0));
