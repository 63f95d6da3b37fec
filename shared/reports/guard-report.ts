import type { ElementCode } from '../ids.ts';
import type { Amount, IndicatorRow } from '../indicators/indicators.contract.ts';
import { isSmallCount, type Mark } from '../numbers/small-count-guard.ts';
import { guardFor } from '../paper/audience.ts';
import { type GuardedSeries, marksOfSeries, type SeriesMarks } from './guard-series.ts';
import type { IndicatorElements, ReportFacts } from './report-facts.ts';

export interface SideMarks {
  readonly numerator: Mark;
  readonly denominator: Mark;
}

/** How each figure of the report is printed. One and the same figure has one mark wherever it stands. */
export interface ReportMarks {
  readonly inPeriod: (element: ElementCode) => Mark;
  readonly cumulative: (element: ElementCode) => Mark;
  readonly district: (element: ElementCode, place: string) => Mark;
  readonly sides: (row: IndicatorRow) => SideMarks;
  /** The indicator's numerator in the period alone. */
  readonly inPeriodOf: (row: IndicatorRow) => Mark;
  /** Of the same period of the year before: as that year's own report had to print it. */
  readonly lastYear: (element: ElementCode) => Mark;
  readonly lastYearSides: (row: IndicatorRow) => SideMarks;
  /** 0 where nothing is guarded. */
  readonly threshold: number;
}

/** What the report is written from: its facts, and what of them may be printed. */
export interface GuardedFacts extends ReportFacts {
  readonly marks: ReportMarks;
}

/**
 * The sentences, the targets and the annexes are guarded together and whatever of them is chosen, so that two reports of
 * one period do not tell what each of them hides. A change against last year is printed beside two counts that are both
 * shown (`showsRate`), so it tells nothing that they do not.
 */
export function guardReport(facts: ReportFacts): GuardedFacts {
  const threshold = guardFor(facts.audience, facts.smallCountBelow);
  const now = seriesMarks(facts.series.now, facts, threshold);
  const lastYear = seriesMarks(facts.series.lastYear, facts, threshold);
  const definitions = new Map(facts.summedIndicators.map((indicator) => [indicator.code, indicator]));
  const sidesIn = (marks: Marks, row: IndicatorRow, amounts: Sides | null): SideMarks => {
    const indicator = definitions.get(row.code);
    const mark = (side: Side) => sideMark(indicator, side, amounts?.[side] ?? undefined, marks, threshold);
    return { numerator: mark('numerator'), denominator: mark('denominator') };
  };
  return {
    ...facts,
    marks: {
      inPeriod: (element) => now.get(element)?.inPeriod ?? 'shown',
      cumulative: (element) => now.get(element)?.cumulative ?? 'shown',
      district: (element, place) => now.get(element)?.district(place) ?? 'shown',
      sides: (row) => sidesIn(now, row, row),
      inPeriodOf: (row) => inPeriodMark(definitions.get(row.code), row.inPeriod, now, threshold),
      lastYear: (element) => lastYear.get(element)?.inPeriod ?? 'shown',
      lastYearSides: (row) => sidesIn(lastYear, row, row.lastYear),
      threshold,
    },
  };
}

type Side = 'numerator' | 'denominator';
type Sides = Pick<IndicatorRow, Side>;
type Marks = ReadonlyMap<ElementCode, SeriesMarks>;

function seriesMarks(series: readonly GuardedSeries[], { guardedElements }: ReportFacts, threshold: number): Marks {
  const guarded = threshold === 0 ? [] : series.filter(({ code }) => guardedElements.includes(code));
  return new Map(guarded.map((one) => [one.code, marksOfSeries(one, threshold)]));
}

/** A side that is one element's sum is that element's lũy kế; one that adds several up is shown where they all are. */
function sideMark(
  indicator: IndicatorElements | undefined,
  side: Side,
  amount: Amount | undefined,
  marks: Marks,
  threshold: number,
): Mark {
  const guarded = guardedOf(indicator?.[side], marks);
  const isLast = indicator?.lastRead.includes(side) === true;
  const [only, ...more] = guarded;
  if (only !== undefined && more.length === 0 && indicator?.[side].length === 1 && !isLast) return only.cumulative;
  return markOfSum(
    guarded.flatMap((one) => (isLast ? [one.cumulative, one.inPeriod] : [one.cumulative])),
    amount,
    threshold,
  );
}

function inPeriodMark(indicator: IndicatorElements | undefined, amount: Amount, marks: Marks, threshold: number): Mark {
  const guarded = guardedOf(indicator?.numerator, marks);
  const [only, ...more] = guarded;
  if (only !== undefined && more.length === 0 && indicator?.numerator.length === 1) return only.inPeriod;
  return markOfSum(
    guarded.map(({ inPeriod }) => inPeriod),
    amount,
    threshold,
  );
}

const guardedOf = (elements: readonly ElementCode[] | undefined, marks: Marks): SeriesMarks[] =>
  (elements ?? []).flatMap((element) => marks.get(element) ?? []);

function markOfSum(parts: readonly Mark[], amount: Amount | undefined, threshold: number): Mark {
  if (parts.some((mark) => mark !== 'shown')) return 'hidden';
  return parts.length > 0 && isSmallCount(numberOf(amount) ?? 0, threshold) ? 'below' : 'shown';
}

/** The number that is printed of an amount; null for its other states. */
const numberOf = (amount: Amount | undefined): number | null =>
  amount === undefined || amount.expected === 0 || amount.noneOccurred ? null : amount.value;
