import { numberShown } from '../../shared/exports/read-shown.ts';
import type { GuardGrid } from '../../shared/numbers/guard-grid.ts';

/** One printed count: what stands there, and what it hides. */
export interface PrintedCount {
  readonly text: string;
  readonly truth: number;
}

type Bounds = readonly [least: number, most: number];

/** What the text alone says: '< 5' is 1 to 4; '…' beside it is 5 or more, but for a total that says no more than that. */
function boundsOf({ text, truth }: PrintedCount): Bounds {
  if (text === '< 5') return [1, 4];
  if (text === '…') return [truth < 5 ? 1 : 5, Number.POSITIVE_INFINITY];
  const value = numberShown(text)?.value ?? 0;
  return [value, value];
}

/** Small counts of a printed table that somebody can work out who adds and subtracts whatever the sums allow; none is right. */
export function countsTold(grid: readonly (readonly PrintedCount[])[], sums: GuardGrid['sums']): PrintedCount[] {
  const bounds = grid.map((row) => row.map(boundsOf));
  const at = ([r, c]: readonly [number, number]): Bounds => bounds[r]?.[c] ?? [0, 0];
  let moved = true;
  const narrow = ([r, c]: readonly [number, number], [least, most]: Bounds) => {
    const [was, wasMost] = at([r, c]);
    const next: Bounds = [Math.max(was, least), Math.min(wasMost, most)];
    if (next[0] === was && next[1] === wasMost) return;
    bounds[r]?.splice(c, 1, next);
    moved = true;
  };
  const add = (places: readonly (readonly [number, number])[], side: 0 | 1) =>
    places.reduce((sum, place) => sum + at(place)[side], 0);
  while (moved) {
    moved = false;
    for (const { total, parts } of sums) {
      narrow(total, [add(parts, 0), add(parts, 1)]);
      for (const part of parts) {
        const others = parts.filter((each) => each !== part);
        narrow(part, [at(total)[0] - add(others, 1), at(total)[1] - add(others, 0)]);
      }
    }
  }
  return grid.flatMap((row, r) =>
    row.filter(({ truth }, c) => truth > 0 && truth < 5 && at([r, c])[0] === at([r, c])[1]),
  );
}
