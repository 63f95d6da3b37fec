import type { Amount, IndicatorRow } from '../indicators/indicators.contract.ts';
import { guardWords } from '../numbers/guard-wording.ts';
import { formatPercent } from '../numbers/percent.ts';
import { showsRate } from '../numbers/small-count-guard.ts';
import { audienceNotes } from '../paper/audience.ts';
import type { Block, Cell, Chart, ChartPoint, Column, Row } from '../paper/document.ts';
import type { GuardedFacts, SideMarks } from './guard-report.ts';
import { monthBlocks } from './month-table.ts';
import { printedFigure } from './printed-figure.ts';
import type { MonthTable } from './report-facts.ts';
import { achieved, countsCell, judged, planned, rate, sourceOf } from './target-table.ts';
import { targetAnnex as words } from './wording.ts';

const columns: readonly Column[] = [
  { share: 5, align: 'center', role: 'value' },
  { share: 9, align: 'center', role: 'value' },
  { share: 38, align: 'left', role: 'name' },
  { share: 11, align: 'center', role: 'value' },
  { share: 11, align: 'center', role: 'value' },
  { share: 13, align: 'center', role: 'value' },
  { share: 9, align: 'center', role: 'value' },
  { share: 13, align: 'center', role: 'value' },
  { share: 9, align: 'center', role: 'value' },
  { share: 12, align: 'center', role: 'value' },
];

/** Every target with what was reached in the period, so far, and by the same time last year; the rates once more drawn. */
export function targetAnnex(facts: GuardedFacts, months: MonthTable): Block[] {
  const { indicators, audience, marks } = facts;
  const rows = indicators.map((row, index): Row => ({ kind: 'plain', cells: targetCells(row, index, facts) }));
  const hidesSome = indicators.some((row) => !showsSides(marks.sides(row)) || !showsSides(marks.lastYearSides(row)));
  const notes = [words.note, ...(hidesSome ? [guardWords.note(marks.threshold)] : []), audienceNotes[audience]];
  return [
    { kind: 'table', size: 'small', columns, head: [words.head.map(headCell)], rows },
    { kind: 'note', place: 'below-table', text: notes.join(' ') },
    ...rateChart(facts),
    ...monthBlocks(months),
  ];
}

const headCell = (text: string) => ({ text, unit: '', columns: 1, rows: 1 });
const plain = (text: string): Cell => ({ text, note: '', source: null });
const showsSides = ({ numerator, denominator }: SideMarks): boolean => showsRate(numerator, denominator);

const targetCells = (row: IndicatorRow, index: number, facts: GuardedFacts): Cell[] => [
  plain(String(index + 1)),
  plain(row.clause),
  plain(row.name),
  plain(planned(row)),
  inPeriod(row, facts),
  achieved(row, facts),
  rate(row, facts),
  plain(reachedLastYear(row, facts)),
  plain(rateLastYear(row, facts)),
  plain(judged(row, facts)),
];

function inPeriod(row: IndicatorRow, { marks }: GuardedFacts): Cell {
  const printed = printedFigure(row.inPeriod, { scale: 0, parts: 'districts', mark: marks.inPeriodOf(row) });
  const source = `${sourceOf(row)}:period`;
  switch (printed.state) {
    case 'number':
      return { ...plain(printed.text), source };
    case 'below':
      return plain(guardWords.below(marks.threshold));
    case 'hidden':
      return plain(guardWords.hidden);
    case 'none':
      return plain(words.noneOccurred);
    case 'not-applicable':
      return plain(words.notApplicable);
    case 'unknown':
      return plain(words.unknown);
  }
}

/** Four states as everywhere; and nothing at all is stored for that year. */
function reachedLastYear(row: IndicatorRow, { marks }: GuardedFacts): string {
  const { lastYear } = row;
  if (lastYear === null) return words.unknown;
  if (nothingOccurred(lastYear.denominator ?? lastYear.numerator)) return words.noneOccurred;
  return countsCell(lastYear.numerator, lastYear.denominator, marks.lastYearSides(row), marks.threshold);
}

/** 0 of 0 is neither reached nor missed. */
const nothingOccurred = ({ value, noneOccurred, expected }: Amount): boolean =>
  expected > 0 && (noneOccurred || value === 0);

function rateLastYear(row: IndicatorRow, { marks }: GuardedFacts): string {
  const percent = row.lastYear?.percent ?? null;
  return percent === null || !showsSides(marks.lastYearSides(row)) ? '' : formatPercent(percent);
}

/** Only what has a rate; the number of the table's line is its name. */
function rateChart(facts: GuardedFacts): Block[] {
  const rated = [...facts.indicators.entries()].filter(([, row]) => row.presentation === 'ratio');
  if (!rated.some(([, row]) => rate(row, facts).text !== '')) return [];
  const chart: Chart = {
    kind: 'chart',
    form: 'bars',
    title: words.chart,
    unit: '%',
    labels: rated.map(([index, { clause }]) => words.chartLabel(index + 1, clause)),
    series: [
      { role: 'figure', name: words.rate, points: rated.map(([, row]) => ratePoint(row, facts)) },
      { role: 'target', name: words.wanted, points: rated.map(([, row]) => targetPoint(row)) },
    ],
  };
  return [chart];
}

function ratePoint(row: IndicatorRow, facts: GuardedFacts): ChartPoint {
  const { text } = rate(row, facts);
  if (text === '' || row.percent === null) return { text: judged(row, facts) || words.noRate, value: null };
  return { text, value: { value: row.percent, scale: 1 } };
}

const targetPoint = (row: IndicatorRow): ChartPoint =>
  row.target === null
    ? { text: '', value: null }
    : { text: planned(row), value: { value: row.target.value, scale: row.target.scale } };
