import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sparkline } from '../../../renderer/overview/sparkline.ts';
import { periodsOf } from '../../../shared/calendar/period.ts';
import type { TrendPoint } from '../../../shared/indicators/indicators.contract.ts';

const size = { width: 72, height: 18 };
const months = periodsOf(2023, 'month');
const pointsOf = (percents: readonly (number | null)[]): TrendPoint[] =>
  percents.flatMap((percent, at) => {
    const period = months[at];
    return period === undefined ? [] : [{ period, percent, value: percent }];
  });
const dotsOf = (line: string) => line.split(' ').map((dot) => dot.split(',').map(Number));
const year = fc.array(fc.option(fc.nat(3000)), { minLength: 12, maxLength: 12 });

describe('a trend in small', () => {
  test('stays within its room, and is there where anything is known', () => {
    fc.assert(
      fc.property(year, (percents) => {
        const { lines, last } = sparkline(pointsOf(percents), size);
        expect(last === undefined).toBe(percents.every((percent) => percent === null));
        for (const [x = -1, y = -1] of lines.flatMap(dotsOf)) {
          expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height).toBe(true);
        }
      }),
    );
  });

  test('goes from left to right, and up where the figures do', () => {
    const whole = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(whole, (percents) => {
        const [line = ''] = sparkline(pointsOf(percents), size).lines;
        const dots = dotsOf(line);
        expect(dots.map(([x]) => x)).toEqual(dots.map(([x]) => x).toSorted((one = 0, other = 0) => one - other));
        const byHeight = percents.map((percent, at) => ({ percent, y: dots[at]?.[1] ?? 0 }));
        const rising = byHeight.toSorted((one, other) => one.percent - other.percent).map(({ y }) => y);
        expect(rising).toEqual(rising.toSorted((one, other) => other - one));
      }),
    );
  });

  test('a month without figures breaks the line; a lone month is a dot', () => {
    expect(sparkline(pointsOf([100, 200, null, 400, 500]), size).lines).toHaveLength(2);
    expect(sparkline(pointsOf([null, 200, null]), size)).toMatchObject({ lines: [], last: { x: 36 } });
    expect(sparkline(pointsOf([null, null]), size)).toEqual({ lines: [] });
  });

  test('a rate that stands at half is drawn at half the height, also where it never moved', () => {
    expect(sparkline(pointsOf([500, 500]), size).last?.y).toBe(9);
  });
});
