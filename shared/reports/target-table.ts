import { figureSource } from '../explain/figure-source.ts';
import type { Amount, IndicatorRow } from '../indicators/indicators.contract.ts';
import { guardWords, markedText } from '../numbers/guard-wording.ts';
import { formatPercent } from '../numbers/percent.ts';
import { formatScaled } from '../numbers/scaled.ts';
import { showsRate } from '../numbers/small-count-guard.ts';
import { audienceNotes } from '../paper/audience.ts';
import type { Block, Cell, Column, Row } from '../paper/document.ts';
import type { GuardedFacts, ReportMarks, SideMarks } from './guard-report.ts';
import type { ReportFacts } from './report-facts.ts';
import { completenessText, statusWords, targetTable as words } from './wording.ts';

const columns: readonly Column[] = [
  { share: 6, align: 'center', role: 'value' },
  { share: 11, align: 'center', role: 'value' },
  { share: 37, align: 'left', role: 'name' },
  { share: 12, align: 'center', role: 'value' },
  { share: 15, align: 'center', role: 'value' },
  { share: 10, align: 'center', role: 'value' },
  { share: 12, align: 'center', role: 'value' },
];

/** Every target of the plan with its lũy kế: counts, rate from sums, and whether it is reached. */
export function targetTable(facts: GuardedFacts): Block[] {
  const { indicators, marks, audience } = facts;
  const hidesSome = indicators.some((row) => !showsAll(row, marks));
  const notes = [words.note, ...(hidesSome ? [guardWords.note(marks.threshold)] : []), audienceNotes[audience]];
  return [
    {
      kind: 'table',
      size: 'normal',
      columns,
      head: [words.head.map((text) => ({ text, unit: '', columns: 1, rows: 1 }))],
      rows: indicators.map((row, index) => targetRow(row, index, facts)),
    },
    { kind: 'note', place: 'below-table', text: notes.join(' ') },
  ];
}

function targetRow(row: IndicatorRow, index: number, facts: GuardedFacts): Row {
  return {
    kind: 'plain',
    cells: [
      plain(String(index + 1)),
      plain(row.clause),
      plain(row.name),
      plain(planned(row)),
      achieved(row, facts),
      rate(row, facts),
      plain(judged(row, facts)),
    ],
  };
}

/** "Đạt" or "Chưa đạt" beside a hidden count bounds it: with the target and the other side it may tell it. */
export function judged(row: IndicatorRow, { marks }: GuardedFacts): string {
  switch (row.status) {
    case null:
      return '';
    case 'met':
    case 'not-met':
      return showsAll(row, marks) ? statusWords[row.status] : guardWords.hidden;
    case 'none-occurred':
    case 'incomplete':
      return statusWords[row.status];
  }
}

/** Beside a hidden count its per cent would tell it. */
const showsAll = (row: IndicatorRow, marks: ReportMarks): boolean => {
  const { numerator, denominator } = marks.sides(row);
  return showsRate(numerator, denominator);
};

const plain = (text: string): Cell => ({ text, note: '', source: null });

export function planned({ target }: IndicatorRow): string {
  if (target === null) return words.noNumber;
  const percent = `${formatScaled(target.value, target.scale)}%`;
  return target.operator === '>=' ? words.atLeast(percent) : percent;
}

export function rate(row: IndicatorRow, { marks }: GuardedFacts): Cell {
  if (row.percent === null || !showsAll(row, marks)) return plain('');
  return { ...plain(formatPercent(row.percent)), source: sourceOf(row) };
}

export const sourceOf = ({ code }: IndicatorRow): string =>
  figureSource({ kind: 'indicator', indicator: code, place: null, cumulative: true });

/** Counts kept apart, as 'numerator/denominator'; 0 of 0 is "không phát sinh". */
export function achieved(row: IndicatorRow, facts: GuardedFacts): Cell {
  const source = sourceOf(row);
  if (row.status === 'none-occurred') return { text: words.noneOccurred, note: missingNote(row, facts), source };
  const { numerator, denominator } = row;
  const text = countsCell(numerator, denominator, facts.marks.sides(row), facts.marks.threshold);
  const isState = [numerator, denominator].some((side) => side !== null && wordForState(side) !== undefined);
  return { text, note: isState ? '' : missingNote(row, facts), source };
}

/** 'numerator/denominator', or the word for the state of the first side that is no number. */
export function countsCell(
  numerator: Amount,
  denominator: Amount | null,
  { numerator: above, denominator: below }: SideMarks,
  threshold: number,
): string {
  const sides = denominator === null ? [numerator] : [numerator, denominator];
  const state = sides.map(wordForState).find((word) => word !== undefined);
  if (state !== undefined) return state;
  const marks = [above, below];
  return sides.map(({ value }, index) => markedText(value ?? 0, marks[index], threshold)).join('/');
}

function wordForState({ expected, value, noneOccurred }: Amount): string | undefined {
  if (expected === 0) return words.notApplicable;
  if (value === null) return noneOccurred ? words.noneOccurred : words.unknown;
  return undefined;
}

function missingNote({ missing }: IndicatorRow, { submissions }: ReportFacts): string {
  if (missing.length === 0) return '';
  return completenessText(Math.max(0, submissions.expected - missing.length), submissions.expected, 'districts');
}
