/** One printed line per benchmark: medians, their ratio, our slow end, and how many pairs were measured. */
export interface BenchLine {
  readonly id: string;
  readonly ours_ms: number;
  readonly floor_ms: number;
  /** 95th percentile of ours. */
  readonly p95_ms: number;
  readonly ratio: number;
  readonly goal: number;
  readonly n: number;
}

export type Timed = () => Promise<number>;

/** Runs ours and the floor in turn, drops the first pair, and compares the medians: both see the same machine. */
export async function measurePairs(id: string, goal: number, ours: Timed, floor: Timed, pairs = 8): Promise<BenchLine> {
  const times: { ours: number; floor: number }[] = [];
  for (let pair = 0; pair < pairs; pair += 1) times.push({ ours: await ours(), floor: await floor() });
  const kept = times.slice(1);
  const [oursMs, floorMs] = [median(kept.map((t) => t.ours)), median(kept.map((t) => t.floor))];
  const p95_ms = round(percentile95(kept.map((t) => t.ours)));
  return {
    id,
    ours_ms: round(oursMs),
    floor_ms: round(floorMs),
    p95_ms,
    ratio: round(oursMs / floorMs),
    goal,
    n: kept.length,
  };
}

/** Of one of the `times` that a round does the same. */
export const ofOne = ({ ours_ms, floor_ms, p95_ms, ...line }: BenchLine, times: number): BenchLine => ({
  ...line,
  ours_ms: round(ours_ms / times),
  floor_ms: round(floor_ms / times),
  p95_ms: round(p95_ms / times),
});

/** Milliseconds one call takes. */
export const timing =
  (work: () => unknown): Timed =>
  async () => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };

const round = (value: number): number => Math.round(value * 1000) / 1000;

const percentile95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
