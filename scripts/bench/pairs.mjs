/** Runs ours and the floor in turn, drops the first pair, and compares the medians: both see the same machine. */
export async function measurePairs({ id, goal, ours, floor, pairs = 8 }) {
  const times = [];
  for (let pair = 0; pair < pairs; pair += 1) times.push({ ours: await ours(), floor: await floor() });
  const kept = times.slice(1);
  const [oursMs, floorMs] = [median(kept.map((t) => t.ours)), median(kept.map((t) => t.floor))];
  return { id, ours_ms: round(oursMs), floor_ms: round(floorMs), ratio: round(oursMs / floorMs), goal, n: kept.length };
}

const round = (value) => Math.round(value * 1000) / 1000;

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
