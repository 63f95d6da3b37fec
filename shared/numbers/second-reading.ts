/** What a reader does not know: the hidden counts, each between two bounds, and the sums they stand in. */
export interface Reading {
  readonly bounds: ReadonlyMap<string, { readonly value: number; readonly least: number; readonly most: number }>;
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[];
}

/**
 * Whether a hidden count has only one value that agrees with everything shown.
 * A count has another value if it can be one more or one less and the sums be put right again by moving other hidden
 * counts by one. In a table, where each count stands in at most two sums, hidden counts are the arcs of a network and
 * this search for a cycle is exact; elsewhere it errs on the safe side, since whatever it finds is checked.
 */
export function canBeTold(id: string, reading: Reading): boolean {
  const places = placesOf(reading);
  return ![1, -1].some((step) => hasSecondReading({ id, step }, reading, places));
}

interface Move {
  readonly id: string;
  readonly step: number;
}

/** A sum that is out by one after some moves; `outside` is where counts end that stand in one sum only. */
interface Gap {
  readonly at: number;
  readonly by: number;
  readonly moves: readonly Move[];
}

const outside = -1;

interface Place {
  readonly sum: number;
  /** 1 where the count is a part, -1 where it is the total, 0 outside. */
  readonly sign: number;
}

interface Places {
  /** The sums a hidden count stands in. */
  readonly of: ReadonlyMap<string, readonly Place[]>;
  /** The hidden counts of a sum with the other sum they stand in, or outside. */
  readonly at: ReadonlyMap<number, readonly { readonly id: string; readonly from: Place; readonly to: Place }[]>;
}

function placesOf({ bounds, sums }: Reading): Places {
  const of = new Map([...bounds.keys()].map((id): [string, Place[]] => [id, []]));
  for (const [sum, { total, parts }] of sums.entries()) {
    of.get(total)?.push({ sum, sign: -1 });
    for (const part of parts) of.get(part)?.push({ sum, sign: 1 });
  }
  const ways = [...of].flatMap(([id, [one, other = { sum: outside, sign: 0 }, ...more]]) =>
    one === undefined || more.length > 0
      ? []
      : [
          { id, from: one, to: other },
          { id, from: other, to: one },
        ],
  );
  return { of, at: Map.groupBy(ways, ({ from }) => from.sum) };
}

function hasSecondReading(first: Move, reading: Reading, places: Places): boolean {
  if (!isWithin([first], reading)) return false;
  const [start, end, ...more] = places.of.get(first.id) ?? [];
  if (start === undefined) return true;
  if (more.length > 0) return false;
  const open: Gap[] = [{ at: start.sum, by: start.sign * first.step, moves: [first] }];
  const seen = new Set<string>();
  for (const gap of open) {
    if (closes(gap, end, first) && isWithin(gap.moves, reading)) return true;
    const key = `${gap.at} ${gap.by}`;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...nextGaps(gap, first.id, reading, places));
  }
  return false;
}

/** The way has come to the other sum of the first count, and leaves there what it is out by. */
const closes = (gap: Gap, end: Place | undefined, first: Move): boolean =>
  gap.moves.length > 1 &&
  (end === undefined ? gap.at === outside : gap.at === end.sum && gap.by + end.sign * first.step === 0);

/** Moves one more hidden count of the sum that is out, which puts the sum at the count's other end out. */
function nextGaps(gap: Gap, first: string, reading: Reading, places: Places): Gap[] {
  return (places.at.get(gap.at) ?? []).flatMap(({ id, from, to }) => {
    const steps = gap.at === outside ? [1, -1] : [-from.sign * gap.by];
    return steps
      .filter((step) => id !== first && isWithin([{ id, step }], reading))
      .map((step) => ({ at: to.sum, by: to.sign * step, moves: [...gap.moves, { id, step }] }));
  });
}

function isWithin(moves: readonly Move[], { bounds }: Reading): boolean {
  const moved = Map.groupBy(moves, ({ id }) => id);
  return [...moved].every(([id, steps]) => {
    const bound = bounds.get(id);
    if (bound === undefined) return false;
    const value = steps.reduce((sum, { step }) => sum + step, bound.value);
    return value >= bound.least && value <= bound.most;
  });
}
