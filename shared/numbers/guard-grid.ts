import { type GuardCell, type GuardSum, guardCounts, type Mark } from './small-count-guard.ts';

/** Where a count stands: its row and column. */
export type GridAt = readonly [row: number, column: number];

/** Counts in rows and columns; undefined: no count that is guarded stands there. */
export interface GuardGrid {
  readonly counts: readonly (readonly (number | undefined)[])[];
  /** What a reader knows to be a sum of what. */
  readonly sums: readonly { readonly total: GridAt; readonly parts: readonly GridAt[] }[];
}

/** The mark of every place of a grid; a total over places without a count is the sum of the others. */
export function guardGrid({ counts, sums }: GuardGrid, threshold: number): Mark[][] {
  const cells = counts.flatMap((row, r) =>
    row.flatMap((value, c): GuardCell[] =>
      value === undefined ? [] : [{ id: idOf([r, c]), figure: { state: 'number', value }, isGuarded: true }],
    ),
  );
  const named = sums.map(({ total, parts }): GuardSum => ({ total: idOf(total), parts: parts.map(idOf) }));
  const marks = guardCounts({ cells, sums: named }, threshold);
  return counts.map((row, r) => row.map((_value, c) => marks.get(idOf([r, c])) ?? 'shown'));
}

const idOf = ([row, column]: GridAt): string => `${String(row).padStart(5, '0')} ${String(column).padStart(3, '0')}`;

/** A row that adds up rows of its grid, column by column. */
export const sumsDown = (total: number, parts: readonly number[], columns: number): GuardGrid['sums'] =>
  Array.from({ length: columns }, (_, c) => ({ total: [total, c] as const, parts: parts.map((r) => [r, c] as const) }));
