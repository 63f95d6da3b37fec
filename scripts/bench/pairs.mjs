/**
 * Runs ours and the floor in turn, drops the first pair, and compares the medians: both see the same machine. `tagged`: a
 * floor that also does what no goal asks of it but the program must, tags for readers of the page.
 */
export async function measurePairs({ id, goal, ours, floor, tagged, pairs = 8 }) {
  const times = [];
  for (let pair = 0; pair < pairs; pair += 1)
    times.push({ ours: await ours(), floor: await floor(), tagged: (await tagged?.()) ?? 0 });
  const kept = times.slice(1);
  const [oursMs, floorMs, taggedMs] = ['ours', 'floor', 'tagged'].map((one) => median(kept.map((t) => t[one])));
  const beside =
    tagged === undefined ? {} : { tagged_floor_ms: round(taggedMs), tagged_ratio: round(oursMs / taggedMs) };
  return {
    id,
    ours_ms: round(oursMs),
    floor_ms: round(floorMs),
    ratio: round(oursMs / floorMs),
    goal,
    ...beside,
    n: kept.length,
  };
}

const round = (value) => Math.round(value * 1000) / 1000;

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
