import type { Figure } from './figure.ts';
import { canBeTold, type Reading } from './second-reading.ts';

/**
 * The small-count guard of what leaves the office: guarded counts from 1 to one less than a threshold are hidden, and as
 * many others as it takes that no reader can work one of them out again. The threshold is the office's own choice, not a law's.
 */

/** How a cell is printed: as it is, as "< 5", or not at all ("…"). */
export type Mark = 'shown' | 'below' | 'hidden';

export interface GuardCell {
  /** Names the cell whatever the order in which cells are given; decides between equal counts. */
  readonly id: string;
  /** Undefined: chưa có số liệu. Only numbers other than 0 are ever hidden. */
  readonly figure: Figure | undefined;
  readonly isGuarded: boolean;
  /** Printed elsewhere before: what is small was hidden there, but nothing more of it can be hidden now. */
  readonly isPublished?: boolean;
}

/**
 * The reader knows that `total` is the sum of `parts`, or knows the rest of it. A cell stands in at most two sums: leave
 * out a sum that follows from the others. Ids of cells that are not given are passed over.
 */
export interface GuardSum {
  readonly total: string;
  readonly parts: readonly string[];
}

export interface GuardedCounts {
  readonly cells: readonly GuardCell[];
  readonly sums: readonly GuardSum[];
}

/**
 * The mark of every cell, by id. No count marked 'below' can be computed from what is shown, the sums and the marks:
 * at least two tables agree with them, whatever is printed of a rate of hidden counts (nothing: `showsRate`).
 * Where a count could be told, the smallest other count of a sum with only one hidden cell is hidden with it (first of
 * all one that mends two such sums; of equal ones the first by id); where that is not enough, the next smallest of the
 * sums that hang together by hidden cells, the total being the last. Zeros and the other states are never touched.
 * Where even that tells (four counts below a total of "< 5" must be ones), the total's "< 5" becomes "…".
 */
export function guardCounts({ cells, sums }: GuardedCounts, threshold: number): ReadonlyMap<string, Mark> {
  const ordered = cells.toSorted(bySizeAndId);
  const marks = new Map<string, Mark>(ordered.map((cell) => [cell.id, isSmall(cell, threshold) ? 'below' : 'shown']));
  // Hiding one more never tells a count that could not be told before, so each is looked at once.
  for (const { id } of ordered.filter((cell) => isSmall(cell, threshold))) {
    for (;;) {
      const reading = readingOf(ordered, sums, marks, threshold);
      const next = canBeTold(id, reading) ? nextToHide(id, reading, ordered, marks) : undefined;
      if (next === undefined) break;
      marks.set(next, 'hidden');
    }
  }
  return marks;
}

/** A rate is printed beside counts that are both shown. */
export const showsRate = (...marks: readonly (Mark | undefined)[]): boolean =>
  marks.every((mark) => mark === undefined || mark === 'shown');

export const isSmallCount = (value: number, threshold: number): boolean => value > 0 && value < threshold;

const countOf = ({ figure }: GuardCell): number => (figure?.state === 'number' ? figure.value : 0);

const isSmall = (cell: GuardCell, threshold: number): boolean =>
  cell.isGuarded && isSmallCount(countOf(cell), threshold);

const bySizeAndId = (a: GuardCell, b: GuardCell): number =>
  countOf(a) - countOf(b) || (a.id < b.id ? -1 : Number(a.id > b.id));

/** What somebody knows who reads the paper and this file: "< 5" is 1 to 4, "…" beside it 5 or more. */
function readingOf(
  cells: readonly GuardCell[],
  sums: readonly GuardSum[],
  marks: ReadonlyMap<string, Mark>,
  threshold: number,
): Reading {
  const hidden = cells.filter(({ id }) => marks.get(id) !== 'shown');
  const bounds = new Map(
    hidden.map((cell) => {
      const isBelow = marks.get(cell.id) === 'below';
      const value = countOf(cell);
      const least = value < threshold ? 1 : threshold;
      return [cell.id, { value, least, most: isBelow ? threshold - 1 : Number.POSITIVE_INFINITY }];
    }),
  );
  return { bounds, sums };
}

/** The cell to hide so that a count can no longer be told; undefined where nothing is left that could be hidden. */
function nextToHide(
  told: string,
  { sums, bounds }: Reading,
  ordered: readonly GuardCell[],
  marks: ReadonlyMap<string, Mark>,
): string | undefined {
  const near = sumsAround(told, sums, bounds);
  const lone = near.filter((sum) => idsOf(sum).filter((id) => bounds.has(id)).length === 1);
  const mends = (id: string): number => lone.filter((sum) => idsOf(sum).includes(id)).length;
  const others = ordered.filter((cell) => marks.get(cell.id) === 'shown' && canBeHidden(cell));
  const within = others.filter(({ id }) => near.some((sum) => idsOf(sum).includes(id)));
  const [best] = within.toSorted((a, b) => mends(b.id) - mends(a.id));
  return best?.id ?? largestBelow(near, ordered, marks);
}

const canBeHidden = (cell: GuardCell): boolean => cell.isGuarded && !cell.isPublished && countOf(cell) > 0;

function largestBelow(
  near: readonly GuardSum[],
  ordered: readonly GuardCell[],
  marks: ReadonlyMap<string, Mark>,
): string | undefined {
  const totals = new Set(near.map(({ total }) => total));
  return ordered.findLast((cell) => marks.get(cell.id) === 'below' && totals.has(cell.id) && !cell.isPublished)?.id;
}

/** The sums that hang together with this cell by hidden cells. */
function sumsAround(id: string, sums: readonly GuardSum[], hidden: Reading['bounds']): GuardSum[] {
  const ids = new Set([id]);
  const found = new Set<GuardSum>();
  for (const one of ids) {
    for (const sum of sums.filter((candidate) => idsOf(candidate).includes(one))) {
      found.add(sum);
      for (const other of idsOf(sum)) if (hidden.has(other)) ids.add(other);
    }
  }
  return [...found];
}

const idsOf = ({ total, parts }: GuardSum): string[] => [total, ...parts];
