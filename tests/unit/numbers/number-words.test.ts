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

/** Hears the words as a listener does: a digit waits for what it is a digit of. */
function heard(text: string): bigint {
  const [above, ...below] = text.split(/ tỷ(?: |$)(?!.* tỷ)/);
  if (below.length > 0) return heard(above ?? '') * 1_000_000_000n + (below[0] ? heard(below[0]) : 0n);
  let [sum, group, digit] = [0, 0, 0];
  for (const word of text.split(' ')) {
    const value = values[word];
    if (value !== undefined) digit += value;
    else if (word === 'mươi' || word === 'trăm') [group, digit] = [group + digit * (word === 'trăm' ? 100 : 10), 0];
    else if (word === 'nghìn' || word === 'triệu')
      [sum, group, digit] = [sum + (group + digit) * (word === 'triệu' ? 1_000_000 : 1_000), 0, 0];
  }
  return BigInt(sum + group + digit);
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
