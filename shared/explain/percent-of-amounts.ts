import type { Amount } from '../indicators/indicators.contract.ts';
import { percentOf } from '../numbers/percent.ts';

/** Tenths of a per cent from the two totals; null where nothing can be divided, as in the targets table. */
export function percentOfAmounts([numerator, denominator]: readonly Amount[]): number | null {
  if (numerator === undefined || denominator === undefined) return null;
  if (nothingKnown(numerator) || nothingKnown(denominator)) return null;
  return percentOf(numerator.value ?? 0, denominator.value ?? 0);
}

const nothingKnown = ({ counted, value, expected }: Amount): boolean =>
  counted === 0 && (value ?? 0) === 0 && expected > 0;
