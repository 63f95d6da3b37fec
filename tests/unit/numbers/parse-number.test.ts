import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalMarkOf, parseVietnameseNumber } from '../../../shared/numbers/parse-number.ts';
import { formatScaled } from '../../../shared/numbers/scaled.ts';

const number = (value: number, scale: number) => ({ kind: 'number', value, scale });

describe('parseVietnameseNumber', () => {
  test.each([
    ['12', 12, 0],
    ['007', 7, 0],
    ['1.234,5', 12345, 1],
    ['1,234.5', 12345, 1],
    ['1.234.567', 1234567, 0],
    ['1,234,567', 1234567, 0],
    ['1 234', 1234, 0],
    ['1\u00a0234\u202f567', 1234567, 0],
    ['1 234,5', 12345, 1],
    ['1 234.567', 1234567, 3],
    [' 12  ', 12, 0],
    ['\ufeff12\u200b', 12, 0],
    ['1,5', 15, 1],
    ['1.5', 15, 1],
    ['1,50', 150, 2],
    ['0,125', 125, 3],
    ['0.125', 125, 3],
    ['1234,567', 1234567, 3],
    ['1234.567', 1234567, 3],
    ['-3', -3, 0],
    ['− 3', -3, 0],
    ['+3', 3, 0],
    ['-0', 0, 0],
  ])('"%s"', (text, value, scale) => expect(parseVietnameseNumber(text)).toEqual(number(value, scale)));

  test.each(['1.234', '1,234', '12.000', '-999,999'])('"%s" is ambiguous', (text) =>
    expect(parseVietnameseNumber(text)).toEqual({ kind: 'ambiguous' }),
  );

  test('the habit of the file decides what is ambiguous, and nothing else', () => {
    expect(parseVietnameseNumber('1.234', ',')).toEqual(number(1234, 0));
    expect(parseVietnameseNumber('1.234', '.')).toEqual(number(1234, 3));
    expect(parseVietnameseNumber('1,234', ',')).toEqual(number(1234, 3));
    expect(parseVietnameseNumber('1,234.5', ',')).toEqual(number(12345, 1));
  });

  const notNumbers = ['', '-', 'KPS', 'không phát sinh', 'x', 'mười', '12 34', '1.23.456', '1.234 567', '1,234.567,8'];
  const norThese = [
    '5/3/2023',
    '05.03.2023',
    '80%',
    '12 vụ',
    '1e5',
    '(5)',
    '12.',
    ',5',
    '--3',
    '٣',
    '1..234',
    '0.123.456',
  ];
  test.each([...notNumbers, ...norThese])('"%s" is no number', (text) =>
    expect(parseVietnameseNumber(text)).toEqual({ kind: 'invalid' }),
  );

  test('more than 15 digits would not be held exactly', () => {
    expect(parseVietnameseNumber('999999999999999')).toEqual(number(999_999_999_999_999, 0));
    expect(parseVietnameseNumber('1000000000000000')).toEqual({ kind: 'too-large' });
    expect(parseVietnameseNumber('000000000000000000012')).toEqual(number(12, 0));
  });

  test('number → text → number is the same, in the habit it was written in', () =>
    fc.assert(
      fc.property(fc.integer(), fc.nat(4), (value, scale) => {
        const text = formatScaled(value, scale);
        expect(parseVietnameseNumber(text, ',')).toEqual(number(value, scale));
        const english = text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
        expect(parseVietnameseNumber(english, '.')).toEqual(number(value, scale));
      }),
    ));

  test('without a habit it gives the same number or asks: never another one', () =>
    fc.assert(
      fc.property(fc.integer(), fc.nat(4), (value, scale) => {
        const read = parseVietnameseNumber(formatScaled(value, scale));
        expect([number(value, scale), { kind: 'ambiguous' }]).toContainEqual(read);
      }),
    ));

  test('answers at once on hostile text', () => {
    expect(parseVietnameseNumber(`1${'.234'.repeat(20_000)}x`)).toEqual({ kind: 'invalid' });
    expect(parseVietnameseNumber(`${'1'.repeat(50_000)},,`)).toEqual({ kind: 'invalid' });
  });
});

describe('the habit of a file', () => {
  test('is the mark on which its decided numbers agree', () => {
    expect(decimalMarkOf(['1.234', '12', '1.234,5', 'KPS'])).toBe(',');
    expect(decimalMarkOf(['1,234', '1,234,567'])).toBe('.');
    expect(decimalMarkOf(['1.234', '12', ''])).toBeUndefined();
    expect(decimalMarkOf(['1,5', '1.5'])).toBeUndefined();
    expect(decimalMarkOf([])).toBeUndefined();
  });
});
