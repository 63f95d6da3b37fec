import { linesOf } from '../paper/text-lines.ts';
import type { HeadedColumn } from './cells.ts';

/** Lengths in points of the type the sheet is set in (report-tables.css, `.working .small`). */
export const rowType = { size: 9, line: 10.35, edge: 2.5, side: 6.5 } as const;

/** A table that must share a page with others: its rows as texts, the most important first. */
export interface FittedTable {
  readonly columns: readonly HeadedColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** How high a row of texts becomes in columns of these shares over the whole width. */
export function rowHeight(texts: readonly string[], columns: readonly HeadedColumn[], width: number): number {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const lines = columns.map(({ share }, index) =>
    linesOf(texts[index] ?? '', (width * share) / all - rowType.side, rowType.size),
  );
  return Math.max(1, ...lines) * rowType.line + rowType.edge;
}

/**
 * How many rows of each table fit in the room they share. Each gets an equal part; what one does not need goes to the
 * others.
 */
export function rowsThatFit(tables: readonly FittedTable[], width: number, room: number): number[] {
  const heights = tables.map(({ columns, rows }) => rows.map((texts) => rowHeight(texts, columns, width)));
  const parts = fairParts(
    heights.map((each) => each.reduce((sum, height) => sum + height, 0)),
    room,
  );
  return heights.map((each, index) => countWithin(each, parts[index] ?? 0));
}

/** The smallest needs are met first; the others share the rest equally. */
function fairParts(needs: readonly number[], room: number): number[] {
  const parts = needs.map(() => 0);
  const order = needs.map((need, index) => ({ need, index })).toSorted((a, b) => a.need - b.need);
  let left = room;
  for (const [done, { need, index }] of order.entries()) {
    const part = Math.min(need, left / (order.length - done));
    parts[index] = part;
    left -= part;
  }
  return parts;
}

function countWithin(heights: readonly number[], room: number): number {
  let used = 0;
  const tooFar = heights.findIndex((height) => {
    used += height;
    return used > room + rounding;
  });
  return tooFar < 0 ? heights.length : tooFar;
}

/** Sums of the same heights in another order differ behind the point. */
const rounding = 0.01;
