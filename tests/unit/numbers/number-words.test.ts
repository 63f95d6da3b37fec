import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberWords } from '../../../shared/numbers/number-words.ts';

const words = (value: number, scale = 0) => numberWords({ value, scale });

describe('numbers in words', () => {
  test.each([
    [0, 'không'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [55, 'năm mươi lăm'],
    [100, 'một trăm'],
    [101, 'một trăm lẻ một'],
    [104, 'một trăm lẻ bốn'],
    [105, 'một trăm lẻ năm'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [221, 'hai trăm hai mươi mốt'],
    [1_000, 'một nghìn'],
    [1_005, 'một nghìn không trăm lẻ năm'],
    [1_050, 'một nghìn không trăm năm mươi'],
    [10_000, 'mười nghìn'],
    [12_500_000, 'mười hai triệu năm trăm nghìn'],
    [1_000_001, 'một triệu không trăm lẻ một'],
    [1_000_000_000, 'một tỷ'],
    [1_200_000_000_000, 'một nghìn hai trăm tỷ'],
    [2_000_000_015, 'hai tỷ không trăm mười lăm'],
    [3_000_000_000_000_000, 'ba triệu tỷ'],
  ])('%d', (value, text) => expect(words(value)).toBe(text));

  test('decimals, a minus, and "linh" where an office says so', () => {
    expect(words(125, 1)).toBe('mười hai phẩy năm');
    expect(words(5, 2)).toBe('không phẩy không năm');
    expect(words(-21)).toBe('âm hai mươi mốt');
    expect(numberWords({ value: 105, scale: 0 }, 'linh')).toBe('một trăm linh năm');
  });
});

const values: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((word, value) => [word, value]),
  ),
  mốt: 1,
  tư: 4,
  lăm: 5,
  mười: 10,
};

/** Hears the words as a listener does: billions first, then what is said below them. */
function heard(text: string): bigint {
  const [above = '', below] = text.split(/ tỷ(?: |$)(?!.* tỷ)/);
  return below === undefined ? BigInt(heardBelow(text)) : heard(above) * 1_000_000_000n + BigInt(heardBelow(below));
}

const sizes: Readonly<Record<string, number>> = { mươi: 10, trăm: 100, nghìn: 1_000, triệu: 1_000_000 };

/** A digit waits for what it is a digit of. */
function heardBelow(text: string): number {
  let [sum, group, digit] = [0, 0, 0];
  for (const word of text.split(' ')) {
    const size = sizes[word] ?? 1;
    if (size > 100) [sum, group, digit] = [sum + (group + digit) * size, 0, 0];
    else if (size > 1) [group, digit] = [group + digit * size, 0];
    else digit += values[word] ?? 0;
  }
  return sum + group + digit;
}

test('whoever hears the words writes the same number', () => {
  const numbers = fc.oneof(fc.nat(99_999), fc.nat(), fc.maxSafeNat());
  fc.assert(
    fc.property(numbers, (value) => {
      expect(heard(words(value))).toBe(BigInt(value));
    }),
    { numRuns: 3000 },
  );
});

test('two numbers are never said alike', () => {
  const said = new Set(Array.from({ length: 20_000 }, (_, value) => words(value)));
  expect(said.size).toBe(20_000);
});
