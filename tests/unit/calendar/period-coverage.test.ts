import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/calendar/day.ts';
import { monthsOf, PeriodCode, PeriodKind, periodsOf } from '../../../shared/calendar/period.ts';
import { coverage, periodContaining } from '../../../shared/calendar/period-coverage.ts';
import { coverageKinds, days, periods, years } from './arbitraries.ts';

const code = (text: string): PeriodCode => PeriodCode.parse(text);

describe('coverage', () => {
  test.each([
    ['2023-M01', '2022-12-15', '2023-01-14'],
    ['2023-M09', '2023-08-15', '2023-09-14'],
    ['2023-Q1', '2022-12-15', '2023-03-14'],
    ['2023-Q2', '2023-03-15', '2023-06-14'],
    ['2023-Q3', '2023-06-15', '2023-09-14'],
    ['2023-Q4', '2023-09-15', '2023-12-14'],
    ['2023-H1', '2022-12-15', '2023-06-14'],
    ['2023-H2', '2023-06-15', '2023-12-14'],
    ['2023-N9', '2022-12-15', '2023-09-14'],
    ['2023-Y', '2022-12-15', '2023-12-14'],
  ])('Decree 09/2019: %s runs from %s to %s', (period, from, to) =>
    expect(coverage(code(period), 'administrative')).toEqual({ from, to }),
  );

  test.each([
    ['2023-M02', '2023-02-01', '2023-02-28'],
    ['2024-M02', '2024-02-01', '2024-02-29'],
    ['2023-Q4', '2023-10-01', '2023-12-31'],
    ['2023-Y', '2023-01-01', '2023-12-31'],
  ])('calendar: %s runs from %s to %s', (period, from, to) =>
    expect(coverage(code(period), 'calendar')).toEqual({ from, to }),
  );

  const tiling: PeriodKind[] = ['month', 'quarter', 'half-year', 'year'];

  test('months, quarters and halves tile the year and join the next, without gap or overlap', () =>
    fc.assert(
      fc.property(years, fc.constantFrom(...tiling), coverageKinds, (year, kind, coverageKind) => {
        const tiles = [...periodsOf(year, kind), ...periodsOf(year + 1, kind)].map((one) =>
          coverage(one, coverageKind),
        );
        const whole = coverage(code(`${year}-Y`), coverageKind);
        expect(tiles[0]?.from).toBe(whole.from);
        expect(tiles[periodsOf(year, kind).length - 1]?.to).toBe(whole.to);
        tiles.slice(1).forEach((tile, index) => {
          expect(tile.from).toBe(addDays(tiles[index]?.to ?? tile.from, 1));
        });
      }),
    ));

  test('a period runs from the start of its first month to the end of its last', () =>
    fc.assert(
      fc.property(periods, coverageKinds, (period, coverageKind) => {
        const months = monthsOf(period).map((month) => coverage(month, coverageKind));
        expect(coverage(period, coverageKind)).toEqual({ from: months[0]?.from, to: months.at(-1)?.to });
      }),
    ));
});

describe('the period of a day', () => {
  test('15 December belongs to the next administrative year, and to this calendar year', () => {
    const day = coverage(code('2023-Y'), 'administrative').from;
    expect(periodContaining(day, 'year', 'administrative')).toBe('2023-Y');
    expect(periodContaining(day, 'month', 'administrative')).toBe('2023-M01');
    expect(periodContaining(addDays(day, -1), 'month', 'administrative')).toBe('2022-M12');
    expect(periodContaining(day, 'quarter', 'calendar')).toBe('2022-Q4');
  });

  test('nine months hold no day of the last quarter', () => {
    const { from, to } = coverage(code('2023-Q4'), 'administrative');
    expect(periodContaining(addDays(from, -1), 'nine-months', 'administrative')).toBe('2023-N9');
    expect(periodContaining(from, 'nine-months', 'administrative')).toBeUndefined();
    expect(periodContaining(to, 'nine-months', 'administrative')).toBeUndefined();
  });

  test('every day is in exactly one period of a kind (at most one of nine months), the one found', () =>
    fc.assert(
      fc.property(days, fc.constantFrom(...PeriodKind.options), coverageKinds, (day, kind, coverageKind) => {
        const year = Number(day.slice(0, 4));
        const holding = [year - 1, year, year + 1]
          .flatMap((one) => periodsOf(one, kind))
          .filter((one) => {
            const { from, to } = coverage(one, coverageKind);
            return from <= day && day <= to;
          });
        const found = periodContaining(day, kind, coverageKind);
        expect(holding).toEqual(found === undefined ? [] : [found]);
        expect(found !== undefined || kind === 'nine-months').toBe(true);
      }),
    ));
});
