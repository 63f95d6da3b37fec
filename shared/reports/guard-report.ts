import type { ElementCode } from '../ids.ts';
import type { Amount, IndicatorRow } from '../indicators/indicators.contract.ts';
import { type GuardCell, type GuardSum, guardCounts, type Mark } from '../numbers/small-count-guard.ts';
import { guardFor } from '../paper/audience.ts';
import type { IndicatorElements, ReportFacts } from './report-facts.ts';

/** How each figure of the report is printed. One and the same figure has one mark wherever it stands. */
export interface ReportMarks {
  readonly inPeriod: (element: ElementCode) => Mark;
  readonly cumulative: (element: ElementCode) => Mark;
  /** Of the same period of the year before. */
  readonly lastYear: (element: ElementCode) => Mark;
  readonly district: (element: ElementCode, place: string) => Mark;
  readonly sides: (row: IndicatorRow) => { readonly numerator: Mark; readonly denominator: Mark };
  /** 0 where nothing is guarded. */
  readonly threshold: number;
}

/** What the report is written from: its facts, and what of them may be printed. */
export interface GuardedFacts extends ReportFacts {
  readonly marks: ReportMarks;
}

/**
 * The sentences, the targets and the annex of districts are guarded together: the districts add up to the province's
 * figure, that and the lũy kế of last month's report add up to this one's, and the targets divide sums of lũy kế.
 */
export function guardReport(facts: ReportFacts): GuardedFacts {
  const threshold = guardFor(facts.audience, facts.smallCountBelow);
  const marks = guardCounts({ cells: cellsOf(facts), sums: sumsOf(facts) }, threshold);
  const mark = (id: string): Mark => marks.get(id) ?? 'shown';
  const sideMark = (row: IndicatorRow, side: Side): Mark => {
    const known = facts.summedIndicators.find(({ code }) => code === row.code);
    return known === undefined ? 'shown' : mark(ids.side(known, side));
  };
  return {
    ...facts,
    marks: {
      inPeriod: (element) => mark(ids.inPeriod(element)),
      cumulative: (element) => mark(ids.cumulative(element)),
      lastYear: (element) => mark(ids.lastYear(element)),
      district: (element, place) => mark(ids.district(element, place)),
      sides: (row) => ({ numerator: sideMark(row, 'numerator'), denominator: sideMark(row, 'denominator') }),
      threshold,
    },
  };
}

type Side = 'numerator' | 'denominator';
const sides: readonly Side[] = ['numerator', 'denominator'];

const ids = {
  inPeriod: (element: ElementCode) => `${element} kỳ`,
  cumulative: (element: ElementCode) => `${element} lũy kế`,
  before: (element: ElementCode) => `${element} trước`,
  lastYear: (element: ElementCode) => `${element} cùng kỳ`,
  district: (element: ElementCode, place: string) => `${element} ${place}`,
  /** A side that is one element's sum is that element's lũy kế. */
  side: (indicator: IndicatorElements, side: Side) => {
    const [only, ...more] = indicator[side];
    const isSum = !indicator.lastRead.includes(side);
    return only !== undefined && more.length === 0 && isSum ? ids.cumulative(only) : `${indicator.code} ${side}`;
  },
};

function cellsOf(facts: ReportFacts): GuardCell[] {
  const guarded = new Set(facts.guardedElements);
  const cellOf = (id: string, elements: readonly ElementCode[], value: number | null): GuardCell => ({
    id,
    figure: value === null ? undefined : { state: 'number', value },
    isGuarded: elements.some((element) => guarded.has(element)),
  });
  const { columns, rows, total } = facts.districtTable;
  const all = [
    ...facts.summedIndicators.flatMap((indicator) =>
      sides.map((side) => cellOf(ids.side(indicator, side), indicator[side], sideValue(indicator, side, facts))),
    ),
    ...columns.flatMap(({ code }, index) => [
      cellOf(ids.inPeriod(code), [code], shownValue(total[index])),
      ...rows.map(({ place, amounts }) => cellOf(ids.district(code, place), [code], shownValue(amounts[index]))),
    ]),
    ...facts.topics.flatMap(({ figures }) =>
      figures.flatMap(({ code, inPeriod, cumulative, lastYear }) => [
        cellOf(ids.lastYear(code), [code], shownValue(lastYear ?? undefined)),
        cellOf(ids.inPeriod(code), [code], shownValue(inPeriod)),
        cellOf(ids.cumulative(code), [code], shownValue(cumulative)),
        { ...cellOf(ids.before(code), [code], difference(cumulative, inPeriod)), isPublished: true },
      ]),
    ),
  ];
  return [...new Map(all.map((cell) => [cell.id, cell])).values()];
}

function sumsOf({ districtTable, topics, summedIndicators }: ReportFacts): GuardSum[] {
  const { columns, rows } = districtTable;
  const all = [
    ...columns.map(({ code }) => ({
      total: ids.inPeriod(code),
      parts: rows.map(({ place }) => ids.district(code, place)),
    })),
    ...topics.flatMap(({ figures }) =>
      figures.map(({ code }) => ({ total: ids.cumulative(code), parts: [ids.inPeriod(code), ids.before(code)] })),
    ),
    ...summedIndicators.flatMap((indicator) =>
      sides
        .filter((side) => indicator[side].length > 1 && !indicator.lastRead.includes(side))
        .map((side) => ({ total: ids.side(indicator, side), parts: indicator[side].map(ids.cumulative) })),
    ),
  ];
  return [...new Map(all.map((sum) => [sum.total, sum])).values()];
}

function sideValue({ code }: IndicatorElements, side: Side, { indicators }: ReportFacts): number | null {
  return shownValue(indicators.find((row) => row.code === code)?.[side] ?? undefined);
}

const shownValue = (amount: Amount | undefined): number | null =>
  amount === undefined || amount.expected === 0 || amount.noneOccurred ? null : amount.value;

/** What last month's report gave; a stock's difference is known in the same way. */
const difference = (cumulative: Amount, inPeriod: Amount): number =>
  (shownValue(cumulative) ?? 0) - (shownValue(inPeriod) ?? 0);
