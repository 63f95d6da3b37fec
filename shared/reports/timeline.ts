/** Months of the year, 1 to 12, both included. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** What a reader knows of a count over some months: it lies between two bounds. */
export interface KnownCount extends Months {
  readonly least: number;
  readonly most: number;
}

/** The bounds that all that is known together leaves to a count over some months. */
export type BoundsOf = (months: Months) => { readonly least: number; readonly most: number };

const ends = 13;

/**
 * Counts of one thing over stretches of a year are differences of what there was up to the ends of its months, and those
 * only grow. So what is known of some bounds the others by shortest ways between the ends, to the unit (the constraints
 * are differences of whole numbers). Undefined where what is known contradicts itself.
 */
export function boundsWithin(known: readonly KnownCount[]): BoundsOf | undefined {
  const ways = Array.from({ length: ends }, (_, from) =>
    Array.from({ length: ends }, (_, to) => (from === to || from === to + 1 ? 0 : Number.POSITIVE_INFINITY)),
  );
  const wayOf = (from: number, to: number): number => ways[from]?.[to] ?? Number.POSITIVE_INFINITY;
  const shorten = (from: number, to: number, length: number): void => {
    const row = ways[from];
    if (row !== undefined && length < wayOf(from, to)) row[to] = length;
  };
  for (const { first, last, least, most } of known) {
    shorten(first - 1, last, most);
    shorten(last, first - 1, -least);
  }
  for (let over = 0; over < ends; over += 1)
    for (let from = 0; from < ends; from += 1)
      for (let to = 0; to < ends; to += 1) shorten(from, to, wayOf(from, over) + wayOf(over, to));
  if (ways.some((row, end) => (row[end] ?? 0) < 0)) return undefined;
  return ({ first, last }) => ({ least: -wayOf(last, first - 1), most: wayOf(first - 1, last) });
}

export const isWithin = (inner: Months, outer: Months): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;
export const isSame = (a: Months, b: Months): boolean => a.first === b.first && a.last === b.last;
