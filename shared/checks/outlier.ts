/** Iglewicz and Hoaglin (1993): modified z-scores beyond 3.5 are worth a look; 0.6745 makes the MAD comparable with σ. */
const [limit, consistency] = [3.5, 0.6745];
const fewestValues = 6;

/**
 * The unit's usual value where this one lies far from it, judged by the unit's own history. `least` is the smallest spread
 * that is taken seriously: counts that never moved have none, and one more than always is not strange. Without `least`
 * (money: mostly nothing, now and then a fine) a history without spread says nothing.
 */
export function farFrom(history: readonly number[], value: number, least: number | undefined): number | undefined {
  if (history.length < fewestValues) return undefined;
  const middle = medianOf(history);
  const spread = Math.max(medianOf(history.map((each) => Math.abs(each - middle))), least ?? 0);
  if (spread === 0) return undefined;
  return (consistency * Math.abs(value - middle)) / spread > limit ? middle : undefined;
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[half], sorted[half]] : [sorted[half - 1], sorted[half]];
  return (low + high) / 2;
}
