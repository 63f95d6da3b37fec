import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  contains,
  formatPeriod,
  monthsOf,
  PeriodCode,
  PeriodKind,
  parsePeriod,
  periodNumber,
  periodOfNumber,
  periodsOf,
  previousPeriod,
  samePeriodLastYear,
} from '../../../shared/calendar/period.ts';
import { periods, years } from './arbitraries.ts';

const code = (text: string): PeriodCode => PeriodCode.parse(text);

describe('period codes', () => {
  test.each(['2023-M01', '2023-M12', '2023-Q4', '2023-H2', '2023-N9', '2023-Y'])('%s is a period', (text) => {
    expect(PeriodCode.safeParse(text).success).toBe(true);
  });

  test.each([
    '2023-M00',
    '2023-M13',
    '2023-M9',
    '2023-Q0',
    '2023-Q5',
    '2023-H3',
    '2023-N6',
    '2023-Y1',
    '23-M01',
    '2023',
  ])('%s is none', (text) => expect(PeriodCode.safeParse(text).success).toBe(false));

  test('a code says its parts', () => {
    expect(parsePeriod(code('2023-M09'))).toEqual({ year: 2023, kind: 'month', number: 9 });
    expect(parsePeriod(code('2023-N9'))).toEqual({ year: 2023, kind: 'nine-months', number: 1 });
    expect(parsePeriod(code('2023-Y'))).toEqual({ year: 2023, kind: 'year', number: 1 });
  });

  test('parts and numbers lead back to the code', () =>
    fc.assert(
      fc.property(periods, (period) => {
        expect(formatPeriod(parsePeriod(period))).toBe(period);
        expect(periodOfNumber(periodNumber(period))).toBe(period);
      }),
    ));

  test('the stored numbers never move', () => {
    const stored = ['2023-M01', '2023-M12', '2023-Q3', '2023-H2', '2023-N9', '2023-Y'].map((text) =>
      periodNumber(code(text)),
    );
    expect(stored).toEqual([2023101, 2023112, 2023203, 2023302, 2023401, 2023501]);
  });

  test('a number that belongs to no period is refused', () => {
    for (const number of [2023100, 2023113, 2023001, 2023601, 2023402]) expect(() => periodOfNumber(number)).toThrow();
  });

  test('the months of a year are one range of numbers, without any other period in it', () =>
    fc.assert(
      fc.property(periods, years, (period, year) => {
        const number = periodNumber(period);
        const inRange = number >= year * 1000 + 101 && number <= year * 1000 + 112;
        const { kind, year: own } = parsePeriod(period);
        expect(inRange).toBe(kind === 'month' && own === year);
      }),
    ));
});

describe('periods and their months', () => {
  test('each period is made of its months', () => {
    expect(monthsOf(code('2023-Q3'))).toEqual(['2023-M07', '2023-M08', '2023-M09']);
    expect(monthsOf(code('2023-H2'))).toHaveLength(6);
    expect(monthsOf(code('2023-N9')).at(-1)).toBe('2023-M09');
  });

  test('quarters and halves hold every month of the year once', () =>
    fc.assert(
      fc.property(years, fc.constantFrom<PeriodKind[]>('month', 'quarter', 'half-year', 'year'), (year, kind) => {
        expect(periodsOf(year, kind).flatMap(monthsOf)).toEqual(periodsOf(year, 'month'));
      }),
    ));

  test('a period contains another when it has all its months', () =>
    fc.assert(
      fc.property(periods, fc.constantFrom(...PeriodKind.options), (outer, kind) => {
        const months = new Set(monthsOf(outer));
        for (const inner of periodsOf(parsePeriod(outer).year, kind))
          expect(contains(outer, inner)).toBe(monthsOf(inner).every((month) => months.has(month)));
        expect(contains(outer, samePeriodLastYear(outer))).toBe(false);
      }),
    ));
});

describe('neighbours', () => {
  test('the period before, across the year too', () => {
    expect(previousPeriod(code('2023-M09'))).toBe('2023-M08');
    expect(previousPeriod(code('2023-M01'))).toBe('2022-M12');
    expect(previousPeriod(code('2023-Q1'))).toBe('2022-Q4');
    expect(previousPeriod(code('2023-H2'))).toBe('2023-H1');
    expect(previousPeriod(code('2023-N9'))).toBe('2022-N9');
    expect(previousPeriod(code('2023-Y'))).toBe('2022-Y');
  });

  test('going back a year of periods is the same period last year', () =>
    fc.assert(
      fc.property(periods, (period) => {
        const { year, kind } = parsePeriod(period);
        const back = periodsOf(year, kind).reduce((reached) => previousPeriod(reached), period);
        expect(back).toBe(samePeriodLastYear(period));
      }),
    ));

  test('order: by the end, the shorter first', () => {
    const shuffled = ['2023-Y', '2023-Q1', '2023-M03', '2023-H1', '2022-Y', '2023-M01', '2023-N9', '2023-Q3'].map(code);
    const sorted = ['2022-Y', '2023-M01', '2023-M03', '2023-Q1', '2023-H1', '2023-Q3', '2023-N9', '2023-Y'];
    expect(shuffled.toSorted(comparePeriods)).toEqual(sorted);
  });

  test('order is total: only a period itself compares as equal', () =>
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        expect(Math.sign(comparePeriods(a, b))).toBe(0 - Math.sign(comparePeriods(b, a)));
      }),
    ));
});
