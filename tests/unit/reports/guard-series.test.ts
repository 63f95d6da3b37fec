import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthRange, PeriodCode, PeriodKind, periodsOf } from '../../../shared/calendar/period.ts';
import { ElementCode } from '../../../shared/ids.ts';
import type { Mark } from '../../../shared/numbers/small-count-guard.ts';
import { type GuardedSeries, marksOfSeries } from '../../../shared/reports/guard-series.ts';
import { isSame, type Months } from '../../../shared/reports/timeline.ts';

const code = ElementCode.parse('DT01');
const threshold = 5;
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Counts of each district in each of the first months of a year. */
type Year = readonly (readonly number[])[];

const reported: readonly Months[] = PeriodKind.options
  .flatMap((kind) => periodsOf(2023, kind))
  .map(monthRange)
  .map(({ first, last }) => ({ first, last }))
  .sort((a, b) => a.last - b.last || b.first - a.first);

const within = (counts: readonly number[], { first, last }: Months): number => sum(counts.slice(first - 1, last));
const monthly = (year: Year): number[] => (year[0] ?? []).map((_, month) => sum(year.map((one) => one[month] ?? 0)));

/** Every period of a report, and every lũy kế that no period is the same as. */
const stretches: readonly Months[] = [
  ...reported,
  ...periodsOf(2023, 'month')
    .map((month) => ({ first: 1, last: monthRange(month).last }))
    .filter((whole) => !reported.some((months) => isSame(months, whole))),
].sort((a, b) => a.last - b.last || b.first - a.first);

interface Given {
  readonly year: Year;
  /** Whether an annex shows the element district by district. */
  readonly byDistrict: boolean;
}

/** The series as the report of one period knows it: nothing of later months. */
function seriesAt({ year, byDistrict }: Given, period: Months): GuardedSeries {
  const province = monthly(year);
  const districtsIn = (months: Months) =>
    year.map((counts, index) => ({ place: `H${index}`, value: within(counts, months) }));
  return {
    code,
    kind: 'flow',
    intervals: stretches
      .filter(({ last }) => last <= period.last)
      .map((months) => ({
        ...months,
        province: within(province, months),
        districts: byDistrict && reported.some((each) => isSame(each, months)) ? districtsIn(months) : [],
      })),
    period,
  };
}

interface Printed {
  readonly months: Months;
  /** Null: the province. */
  readonly district: number | null;
  readonly mark: Mark;
  readonly value: number;
}

const countOf = (year: Year, { district, months }: Pick<Printed, 'district' | 'months'>): number =>
  within(district === null ? monthly(year) : (year[district] ?? []), months);

/** All that the reports of the year print of the element, each made when its period had ended. */
function allPrints(given: Given): Printed[] {
  const { year, byDistrict } = given;
  return reported
    .filter(({ last }) => last <= (year[0]?.length ?? 0))
    .flatMap((months) => {
      const marks = marksOfSeries(seriesAt(given, months), threshold);
      const wholeYear = { first: 1, last: months.last };
      const cells = [
        { months, district: null, mark: marks.inPeriod },
        { months: wholeYear, district: null, mark: marks.cumulative },
        ...(byDistrict ? year.map((_, district) => ({ months, district, mark: marks.district(`H${district}`) })) : []),
      ];
      return cells.map((cell) => ({ ...cell, value: countOf(year, cell) }));
    });
}

/** Whether a reader who knows what the signs mean could have been given this year: "…" of a month is 5 or more. */
const agrees = (year: Year, prints: readonly Printed[]): boolean =>
  prints.every(({ mark, value, ...cell }) => {
    const other = countOf(year, cell);
    if (mark === 'shown') return other === value;
    if (mark === 'below') return other >= 1 && other < threshold;
    return other >= (cell.months.first === cell.months.last && value >= threshold ? threshold : 1);
  });

/** Every year of that many districts and months whose counts are at most `most`. */
function everyYear(districts: number, months: number, most: number): Year[] {
  const cells = districts * months;
  return Array.from({ length: (most + 1) ** cells }, (_, at) => {
    const digits = Array.from({ length: cells }, (_, cell) => Math.floor(at / (most + 1) ** cell) % (most + 1));
    return Array.from({ length: districts }, (_, district) => digits.slice(district * months, (district + 1) * months));
  });
}

/** Small counts of which all years that agree with what was printed say the same. */
function toldIn(given: Given, years: readonly Year[]): Printed[] {
  const prints = allPrints(given);
  const readings = years.filter((other) => agrees(other, prints));
  return prints
    .filter(({ value }) => value > 0 && value < threshold)
    .filter(({ value, ...cell }) => readings.every((other) => countOf(other, cell) === value));
}

describe('all reports of a year together', () => {
  test.each([
    [1, 3, 14, false],
    [1, 4, 7, false],
    [1, 6, 4, false],
    [1, 5, 5, false],
    [1, 3, 14, true],
    [2, 2, 8, true],
    [2, 3, 4, true],
    [3, 1, 14, true],
    [3, 2, 4, true],
  ])(
    '%i districts in %i months, counts to %i, by district %s: no small one follows from what is printed',
    (districts, months, most, byDistrict) => {
      const years = everyYear(districts, months, most);
      // The largest count may go up as well as down in a reader's mind, so it is left out of what was reported.
      const count = fc.integer({ min: 0, max: most - 2 });
      const counts = fc.array(count, { minLength: months, maxLength: months });
      fc.assert(
        fc.property(fc.array(counts, { minLength: districts, maxLength: districts }), (year) => {
          expect(toldIn({ year, byDistrict }, years)).toEqual([]);
        }),
        { numRuns: 25 },
      );
    },
  );

  test('a month that is hidden whole, so that its districts are not told, is not told by a longer period either', () => {
    const given = {
      year: [
        [5, 7],
        [1, 6],
      ],
      byDistrict: true,
    };
    expect(marksOfSeries(seriesAt(given, { first: 1, last: 1 }), threshold).inPeriod).toBe('hidden');
    expect(toldIn(given, everyYear(2, 2, 9))).toEqual([]);
  });

  test('what a month hides comes back in the longer periods that do not tell it', () => {
    const given = { year: [[2, 7, 9, 0, 3, 8]], byDistrict: false };
    const marks = reported
      .filter(({ last }) => last <= 6)
      .map((months) => [`${months.first}-${months.last}`, marksOfSeries(seriesAt(given, months), threshold).inPeriod]);
    expect(Object.fromEntries(marks)).toMatchObject({
      '1-1': 'below',
      '2-2': 'shown',
      '1-3': 'hidden',
      '5-5': 'below',
      '4-6': 'hidden',
      '1-6': 'shown',
    });
  });
});

test('a stock of one period says nothing of another', () => {
  const { first, last } = monthRange(PeriodCode.parse('2023-M02'));
  const period = { first, last };
  const stock: GuardedSeries = { ...seriesAt({ year: [[3, 12]], byDistrict: false }, period), kind: 'stock' };
  expect(marksOfSeries(stock, threshold)).toMatchObject({ inPeriod: 'shown', cumulative: 'shown' });
});
