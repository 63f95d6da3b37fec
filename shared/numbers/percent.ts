import { formatScaled } from './scaled.ts';

/**
 * Per cent with one decimal as an integer: 917 is 91,7 %. Exact, halves away from zero;
 * but what falls short of the whole is never rounded up to 100 %.
 * Both counts in the same scale. Null when the denominator is 0: nothing occurred, which is neither 0 % nor 100 %.
 */
export function percentOf(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  const [above, below] = [BigInt(Math.abs(numerator)), BigInt(Math.abs(denominator))];
  const rounded = divideHalfUp(above * 1000n, below);
  const tenths = rounded === 1000n && above < below ? 999n : rounded;
  return Math.sign(numerator) * Math.sign(denominator) < 0 ? Number(-tenths) : Number(tenths);
}

const divideHalfUp = (dividend: bigint, divisor: bigint): bigint => (2n * dividend + divisor) / (2n * divisor);

/** '91,7%', and '100%' rather than '100,0%'. */
export const formatPercent = (tenths: number): string =>
  `${tenths % 10 === 0 ? formatScaled(tenths / 10, 0) : formatScaled(tenths, 1)}%`;
