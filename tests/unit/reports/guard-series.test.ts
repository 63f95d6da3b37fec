import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthRange, PeriodCode, PeriodKind, periodsOf } from '../../../shared/calendar/period.ts';
import { ElementCode } from '../../../shared/ids.ts';
import type { Mark } from '../../../shared/numbers/small-count-guard.ts';
import { type GuardedSeries, type Months, marksOfSeries } from '../../../shared/reports/guard-series.ts';

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

/** The series as the report of one period knows it: nothing of later months. */
function seriesAt(year: Year, period: Months): GuardedSeries {
  const province = monthly(year);
  return {
    code,
    kind: 'flow',
    intervals: reported
      .filter(({ last }) => last <= period.last)
      .map((months) => ({
        ...months,
        province: within(province, months),
        districts: year.map((counts, index) => ({ place: `H${index}`, value: within(counts, months) })),
      })),
    period,
    cumulative: within(province, { first: 1, last: period.last }),
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
function allPrints(year: Year): Printed[] {
  return reported
    .filter(({ last }) => last <= (year[0]?.length ?? 0))
    .flatMap((months) => {
      const marks = marksOfSeries(seriesAt(year, months), threshold);
      const wholeYear = { first: 1, last: months.last };
      const cells = [
        { months, district: null, mark: marks.inPeriod },
        { months: wholeYear, district: null, mark: marks.cumulative },
        ...year.map((_, district) => ({ months, district, mark: marks.district(`H${district}`) })),
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

/** A small count with one value only in all years that agree with what was printed. */
function toldIn(year: Year, years: readonly Year[]): number | undefined {
  const prints = allPrints(year);
  const readings = years.filter((other) => agrees(other, prints));
  return year
    .flatMap((counts, district) => counts.map((value, month) => ({ value, district, month })))
    .filter(({ value }) => value > 0 && value < threshold)
    .find(({ value, district, month }) => readings.every((other) => other[district]?.[month] === value))?.value;
}

describe('all reports of a year together', () => {
  test.each([
    [1, 3, 14],
    [1, 4, 7],
    [2, 2, 8],
    [3, 1, 14],
  ])('%i districts in %i months: no small count up to %i follows from what is printed', (districts, months, most) => {
    const years = everyYear(districts, months, most);
    // The largest count may go up as well as down in a reader's mind, so it is left out of what was reported.
    const count = fc.integer({ min: 0, max: most - 2 });
    const counts = fc.array(count, { minLength: months, maxLength: months });
    fc.assert(
      fc.property(fc.array(counts, { minLength: districts, maxLength: districts }), (year) => {
        expect(toldIn(year, years)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('a longer period is shown only where it adds up what is shown, and never as less than five of several', () => {
    const aYear = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 12, maxLength: 12 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(aYear, fc.constantFrom(...reported), (year, period) => {
        const marks = marksOfSeries(seriesAt(year, period), threshold);
        const monthMarks = Array.from({ length: period.last - period.first + 1 }, (_, at) => {
          const month = { first: period.first + at, last: period.first + at };
          return marksOfSeries(seriesAt(year, month), threshold);
        });
        const hidden = monthMarks.filter(({ inPeriod }) => inPeriod !== 'shown').length;
        if (hidden > 0) expect(marks.inPeriod).not.toBe('shown');
        if (hidden > 1) expect(marks.inPeriod).toBe('hidden');
        if (within(monthly(year), period) === 0) expect(marks.inPeriod).toBe('shown');
      }),
      { numRuns: 60 },
    );
  });
});

test('a stock of one period says nothing of another', () => {
  const { first, last } = monthRange(PeriodCode.parse('2023-M02'));
  const period = { first, last };
  const stock: GuardedSeries = { ...seriesAt([[3, 12]], period), kind: 'stock', cumulative: 12 };
  expect(marksOfSeries(stock, threshold)).toMatchObject({ inPeriod: 'shown', cumulative: 'shown' });
});
