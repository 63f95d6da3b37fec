import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatScaled, rescale } from '../../../shared/numbers/scaled.ts';

describe('writing a number', () => {
  test.each([
    [12345, 1, '1.234,5'],
    [0, 0, '0'],
    [0, 2, '0,00'],
    [5, 2, '0,05'],
    [-5, 1, '-0,5'],
    [-1234567, 0, '-1.234.567'],
    [999, 0, '999'],
    [1000, 3, '1,000'],
    [9007199254740991, 0, '9.007.199.254.740.991'],
  ])('%d with %d decimals is %s', (value, scale, text) => expect(formatScaled(value, scale)).toBe(text));

  test("agrees with the engine's Vietnamese format", () =>
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 3 }), (value, scale) => {
        const digits = { minimumFractionDigits: scale, maximumFractionDigits: scale };
        const witness = new Intl.NumberFormat('vi-VN', digits).format(value / 10 ** scale);
        expect(formatScaled(value, scale)).toBe(witness);
      }),
    ));
});

describe('changing the scale', () => {
  test('adds zeros, takes only zeros away', () => {
    expect(rescale({ value: 15, scale: 1 }, 2)).toBe(150);
    expect(rescale({ value: 150, scale: 2 }, 1)).toBe(15);
    expect(rescale({ value: 155, scale: 2 }, 1)).toBeUndefined();
    expect(rescale({ value: -20, scale: 1 }, 0)).toBe(-2);
  });

  test('up and down again is the same number', () =>
    fc.assert(
      fc.property(fc.integer(), fc.nat(4), fc.nat(4), (value, scale, more) => {
        const finer = rescale({ value, scale }, scale + more);
        expect(finer === undefined ? undefined : rescale({ value: finer, scale: scale + more }, scale)).toBe(value);
      }),
    ));
});
