import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PeriodCode, PeriodKind, parsePeriod, periodsOf, previousPeriod } from '../../../shared/calendar/period.ts';
import { periodsUpTo, yearBefore } from '../../../shared/entry/periods-up-to.ts';

const anyPeriod = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.constantFrom(...PeriodKind.options), fc.nat())
  .map(([year, kind, at]) => {
    const periods = periodsOf(year, kind);
    return periods[at % periods.length] ?? PeriodCode.parse(`${year}-Y`);
  });

test('thirteen of one kind in a row, this one last', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const series = periodsUpTo(period);
      expect(series.at(-1)).toBe(period);
      expect(series.slice(1).map(previousPeriod)).toEqual(series.slice(0, -1));
      expect(series.length).toBe(parsePeriod(period).year >= 1913 ? 13 : series.length);
      expect(series.length).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('across the year, and not before the first', () => {
  expect(periodsUpTo(PeriodCode.parse('2023-M02'))[0]).toBe('2022-M02');
  expect(periodsUpTo(PeriodCode.parse('1900-M02'))).toEqual(['1900-M01', '1900-M02']);
  expect(periodsUpTo(PeriodCode.parse('1900-Y'))).toEqual(['1900-Y']);
  expect(yearBefore(PeriodCode.parse('2023-Q3'))).toBe('2022-Q3');
  expect(yearBefore(PeriodCode.parse('1900-Q3'))).toBeUndefined();
});
