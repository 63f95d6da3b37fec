import type { StepContent } from '../../registers/case.ts';
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

/** An entry of the register with the steps it has taken. */
export interface StoredCase {
  readonly entry: EntryContent;
  readonly steps: readonly StepContent[];
}

/**
 * Each stored entry answers for one row that says the same, so that the same file twice brings nothing; two equal rows of
 * one file are two entries, for two equal days of work may well be two. A case may have gone further than its row tells;
 * one that went another way keeps its row out.
 */
export function planRows(rows: readonly RegisterRow[], stored: readonly StoredCase[]): PlannedRow[] {
  const open = Map.groupBy(stored, ({ entry }) => entryKey(entry));
  const plan = (row: RegisterRow): PlannedRow => {
    if (row.kind === 'refused') return { ...row, outcome: 'refused' };
    if (row.kind === 'passed') return { ...row, outcome: 'passed' };
    const alike = open.get(entryKey(row.entry)) ?? [];
    if (alike.length === 0) return { ...row, outcome: 'new' };
    const own = nearest(row.steps, alike);
    if (own === undefined) return { ...otherCourse(row), outcome: 'refused' };
    const left = alike.filter((each) => each !== own);
    open.set(entryKey(row.entry), left);
    return { ...row, outcome: 'same' };
  };
  // Whoever tells most of its case finds it first: a row that tells nothing fits any.
  const planned = rows.toSorted((a, b) => stepsIn(b) - stepsIn(a)).map(plan);
  return planned.toSorted((a, b) => a.row - b.row);
}

const stepsIn = (row: RegisterRow): number => (row.kind === 'entry' ? row.steps.length : 0);

/** The case that has all steps of the row and the fewest besides. */
const nearest = (steps: readonly StepContent[], alike: readonly StoredCase[]): StoredCase | undefined =>
  alike
    .filter((each) => hasAll(each.steps, steps))
    .toSorted((a, b) => a.steps.length - b.steps.length)
    .at(0);

function hasAll(taken: readonly StepContent[], said: readonly StepContent[]): boolean {
  const keys = new Set(taken.map(stepKey));
  return said.every((step) => keys.has(stepKey(step)));
}

const otherCourse = ({
  row,
  at,
}: Extract<RegisterRow, { kind: 'entry' }>): Extract<RegisterRow, { kind: 'refused' }> => ({
  row,
  kind: 'refused',
  problems: [{ kind: 'other-course', ...at }],
  asks: undefined,
});

/** Its document and note are in no table. */
const stepKey = ({ step, on, values }: StepContent): string => JSON.stringify([step, on, sorted(values)]);

const sorted = (values: EntryContent['values']) => Object.entries(values).toSorted(([x], [y]) => (x < y ? -1 : 1));

/** Equal for entries that say the same, in whatever order their values were written. */
const entryKey = ({ on, place, values, document, note }: EntryContent): string =>
  JSON.stringify([on, place, sorted(values), [document.number, document.day, document.title], note]);

export function countRows(rows: readonly PlannedRow[]): RowCounts {
  const count = (outcome: PlannedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return { created: count('new'), same: count('same'), refused: count('refused'), passed: count('passed') };
}
