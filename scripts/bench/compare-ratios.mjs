/** From here on it is a change, and not the machine. */
const noticeable = 0.15;

/** One ratio for a benchmark that prints several lines ("B3 by district", "B3 over years"): their median. */
export function ratiosOf(lines) {
  const families = Map.groupBy(
    lines.filter(({ ratio }) => Number.isFinite(ratio)),
    ({ id }) => id.split(' ')[0],
  );
  return Object.fromEntries([...families].map(([id, some]) => [id, median(some.map(({ ratio }) => ratio))]));
}

/** A sentence for each ratio that got worse by more than 15 %, then for each that got better by as much. */
export function compareRatios(stored, measured) {
  const changes = Object.entries(measured).flatMap(([id, now]) => {
    const before = stored[id];
    return before === undefined ? [] : [{ id, before, now, change: now / before - 1 }];
  });
  const worse = changes.filter(({ change }) => change > noticeable);
  const better = changes.filter(({ change }) => change < -noticeable);
  return [...worse.map((one) => sentence('worse', one)), ...better.map((one) => sentence('better', one))];
}

const sentence = (word, { id, before, now, change }) =>
  `${word}: ${id} ${before} → ${now} (${change > 0 ? '+' : '−'}${Math.round(Math.abs(change) * 100)} %)`;

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}
