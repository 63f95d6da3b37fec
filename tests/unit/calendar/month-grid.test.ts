import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekday } from '../../../shared/calendar/day.ts';
import { monthWeeks } from '../../../shared/calendar/month-grid.ts';
import { years } from './arbitraries.ts';

test('February 2024 begins on Thursday and has its leap day', () => {
  const weeks = monthWeeks(2024, 2);
  expect(weeks[0]).toEqual([null, null, null, '2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04']);
  expect(weeks.at(-1)?.slice(0, 5)).toEqual(['2024-02-26', '2024-02-27', '2024-02-28', '2024-02-29', null]);
});

test('every month stands once, day by day, each under its weekday', () =>
  fc.assert(
    fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
      const weeks = monthWeeks(year, month);
      const days = weeks.flat().filter((day) => day !== null);
      expect(days.map((day) => Number(day.slice(8)))).toEqual(Array.from(days, (_, index) => index + 1));
      expect([28, 29, 30, 31]).toContain(days.length);
      for (const week of weeks) {
        week.forEach((day, column) => {
          if (day !== null) expect(weekday(day)).toBe(column + 1);
        });
      }
    }),
  ));
