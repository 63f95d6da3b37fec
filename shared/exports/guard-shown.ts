import { type GridAt, type GuardGrid, guardGrid } from '../numbers/guard-grid.ts';
import { guardWords } from '../numbers/guard-wording.ts';
import type { Mark } from '../numbers/small-count-guard.ts';
import type { ShownCell, ShownRow, ShownTable } from './shown-table.ts';

export const holdsGuardedCounts = ({ rows }: ShownTable): boolean =>
  rows.some(({ cells }) => cells.some(({ count }) => count !== undefined));

/**
 * The table as it may leave the office: small guarded counts are hidden, and what tells them. A screen does not say what
 * adds up to what, so a total is taken for the sum of the rows above it wherever it is their sum, as a reader would.
 */
export function guardShown(table: ShownTable, threshold: number): { table: ShownTable; hidesSome: boolean } {
  const counts = table.rows.map(({ cells }) => cells.map(({ count }) => count));
  const marks = guardGrid({ counts, sums: sumsIn(table.rows, counts) }, threshold);
  const rows = table.rows.map((row, r) => ({ ...row, cells: hiddenIn(row, marks[r] ?? [], threshold) }));
  return { table: { ...table, rows }, hidesSome: marks.flat().some((mark) => mark !== 'shown') };
}

function hiddenIn({ cells }: ShownRow, marks: readonly Mark[], threshold: number): ShownCell[] {
  const hidesSome = marks.some((mark) => mark !== 'shown');
  return cells.map((cell, c) => {
    if (cell.follows === true && hidesSome) return { text: guardWords.hidden };
    const mark = marks[c];
    if (mark === undefined || mark === 'shown') return cell;
    return { text: mark === 'below' ? guardWords.below(threshold) : guardWords.hidden };
  });
}

function sumsIn(rows: readonly ShownRow[], counts: GuardGrid['counts']): GuardGrid['sums'] {
  const at = (r: number, c: number): number => counts[r]?.[c] ?? 0;
  const plain = [...rows.keys()].filter((r) => rows[r]?.kind === 'plain');
  const totals = [...rows.keys()].filter((r) => rows[r]?.kind === 'total');
  return totals.flatMap((total) => {
    const above = [
      plain,
      plain.filter((r) => r < total && !totals.some((t) => t > r && t < total)),
      totals.filter((t) => t < total),
    ];
    return [...(counts[total] ?? []).keys()].flatMap((c) => {
      const parts = above.find(
        (some) => some.length > 0 && some.reduce((sum, r) => sum + at(r, c), 0) === at(total, c),
      );
      return parts === undefined ? [] : [{ total: [total, c] as const, parts: parts.map((r): GridAt => [r, c]) }];
    });
  });
}
