import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPercent, percentOf } from '../../../shared/numbers/percent.ts';

const counts = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

describe('percentOf', () => {
  test.each([
    [11, 12, 917],
    [164, 204, 804],
    [163, 204, 799],
    [1, 3, 333],
    [2, 3, 667],
    [1, 2000, 1],
    [1, 2001, 0],
    [1, 16, 63],
    [-1, 16, -63],
    [5, 2, 2500],
    [0, 7, 0],
  ])('%d of %d is %d tenths of a per cent', (numerator, denominator, tenths) =>
    expect(percentOf(numerator, denominator)).toBe(tenths),
  );

  test('of nothing there is no per cent', () => {
    expect(percentOf(0, 0)).toBeNull();
    expect(percentOf(3, 0)).toBeNull();
  });

  test('is the nearest tenth, the upper one at a half', () =>
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
        const tenths = percentOf(numerator, denominator) ?? Number.NaN;
        const twiceTheError = 2 * (numerator * 1000 - tenths * denominator);
        expect(twiceTheError).toBeGreaterThanOrEqual(-denominator);
        // The last tenth before the whole reaches up to it: nothing short of all is printed as 100 %.
        const reach = tenths === 999 && numerator < denominator ? 2 * denominator : denominator;
        expect(twiceTheError).toBeLessThan(reach);
      }),
    ));

  test.each([
    [1999, 2000],
    [2041, 2042],
    [999_999, 1_000_000],
  ])('%i of %i is not all of them', (numerator, denominator) => expect(percentOf(numerator, denominator)).toBe(999));

  test('all of them is 100 %, however many', () =>
    fc.assert(
      fc.property(positive, (count) => {
        expect(percentOf(count, count)).toBe(1000);
      }),
    ));

  test('a larger part is never a smaller per cent, and signs only change the sign', () =>
    fc.assert(
      fc.property(counts, counts, positive, (a, b, whole) => {
        const [less, more] = [percentOf(Math.min(a, b), whole), percentOf(Math.max(a, b), whole)];
        expect(less).toBeLessThanOrEqual(more ?? Number.NaN);
        expect(percentOf(-a, whole)).toBe(0 - (percentOf(a, whole) ?? Number.NaN));
        expect(percentOf(a, -whole)).toBe(percentOf(-a, whole));
      }),
    ));
});

test.each([
  [917, '91,7%'],
  [1000, '100%'],
  [0, '0%'],
  [5, '0,5%'],
  [-63, '-6,3%'],
  [123450, '12.345%'],
])('%d is printed %s', (tenths, text) => expect(formatPercent(tenths)).toBe(text));
