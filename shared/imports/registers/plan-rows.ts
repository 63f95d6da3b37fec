import type { EntryContent } from '../../registers/entry.ts';
import type { RegisterRow } from './read-rows.ts';

/** A row with what taking the file in does with it. */
export type PlannedRow =
  | (Extract<RegisterRow, { kind: 'entry' }> & { readonly outcome: 'new' | 'same' })
  | (Extract<RegisterRow, { kind: 'refused' }> & { readonly outcome: 'refused' })
  | (Extract<RegisterRow, { kind: 'passed' }> & { readonly outcome: 'passed' });

export interface RowCounts {
  readonly created: number;
  readonly same: number;
  readonly refused: number;
  readonly passed: number;
}

/**
 * Each stored entry answers for one row that says the same, so that the same file twice brings nothing; two equal rows of
 * one file are two entries, for two equal days of work may well be two.
 */
export function planRows(rows: readonly RegisterRow[], stored: readonly EntryContent[]): PlannedRow[] {
  const open = new Map<string, number>();
  for (const entry of stored) open.set(entryKey(entry), (open.get(entryKey(entry)) ?? 0) + 1);
  return rows.map((row): PlannedRow => {
    if (row.kind === 'refused') return { ...row, outcome: 'refused' };
    if (row.kind === 'passed') return { ...row, outcome: 'passed' };
    const key = entryKey(row.entry);
    const left = open.get(key) ?? 0;
    open.set(key, left - 1);
    return { ...row, outcome: left > 0 ? 'same' : 'new' };
  });
}

/** Equal for entries that say the same, in whatever order their values were written. */
const entryKey = ({ on, place, values, document, note }: EntryContent): string =>
  JSON.stringify([
    on,
    place,
    Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    [document.number, document.day, document.title],
    note,
  ]);

export function countRows(rows: readonly PlannedRow[]): RowCounts {
  const count = (outcome: PlannedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return { created: count('new'), same: count('same'), refused: count('refused'), passed: count('passed') };
}
