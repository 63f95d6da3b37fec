import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, Day } from '../../../shared/calendar/day.ts';
import { sumRanges } from '../../../shared/registers/sum-ranges.ts';

const days = fc.nat(800).map((after) => addDays(Day.parse('2022-01-01'), after));

test('whole months and the days beside them hold each day of a filter once, and no other day', () =>
  fc.assert(
    fc.property(fc.option(days), fc.option(days), days, (from, to, day) => {
      const { months, edges } = sumRanges({ from, to });
      const month = day.slice(0, 7);
      const inMonths =
        months !== undefined &&
        (months.from === null || months.from <= month) &&
        (months.to === null || month <= months.to);
      const times = Number(inMonths) + edges.filter((edge) => edge.from <= day && day <= edge.to).length;
      const isMeant = (from === null || from <= day) && (to === null || day <= to);
      expect(times).toBe(isMeant ? 1 : 0);
    }),
  ));

test('only the months at either end are read day by day', () => {
  expect(sumRanges({ from: Day.parse('2022-12-15'), to: Day.parse('2023-12-14') })).toEqual({
    months: { from: '2023-01', to: '2023-11' },
    edges: [
      { from: '2022-12-15', to: '2022-12-31' },
      { from: '2023-12-01', to: '2023-12-14' },
    ],
  });
});
