import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, compareVietnamese, fold, sameName } from '../../../shared/text/fold.ts';

const vietnamese = fc.string({
  unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyAĐÂáàảãạấầẩẫậýỳỷỹỵơờởỡợ \u00a0\u200b\ufeff'),
});
const anyText = fc.oneof(vietnamese, fc.string({ unit: 'binary' }));

describe('fold', () => {
  test.each([
    ['Chiềng Ân', 'chieng an'],
    ['Chiềng  An ', 'chieng an'],
    ['ĐƯỜNG', 'duong'],
    ['Ðặng', 'dang'],
    ['\ufeffSông\u00a0Mã\u200b', 'song ma'],
    ['Thị trấn Hát Lót', 'thi tran hat lot'],
  ])('"%s" → "%s"', (text, folded) => expect(fold(text)).toBe(folded));

  test('is the same for NFC and NFD, leaves no mark, and folding again changes nothing', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(fold(text.normalize('NFD'))).toBe(folded);
        expect(folded.normalize('NFD')).not.toMatch(/\p{M}/u);
        expect(fold(folded)).toBe(folded);
      }),
    ));
});

test('clean text is NFC, without edges or runs of spaces, and stays so', () =>
  fc.assert(
    fc.property(anyText, (text) => {
      const cleaned = cleanText(text);
      expect(cleaned).toBe(cleaned.normalize('NFC'));
      expect(cleaned).not.toMatch(/^\s|\s$|\s\s|[\u200b\ufeff\u00a0]/);
      expect(cleanText(cleaned)).toBe(cleaned);
    }),
  ));

describe('sameName', () => {
  test.each([
    ['Liên Hòa', 'Liên Hoà'],
    ['Thúy', 'Thuý'],
    ['khỏe', 'khoẻ'],
    ['Quy Hướng', 'Qui Hướng'],
    ['Quý', 'Quí'],
    ['Chiềng Ly', 'Chiềng Li'],
    ['Mỹ', 'mĩ'],
    ['Mường É', 'Mường é'],
    ['Chiềng Ân', ' CHIỀNG  ÂN'],
    ['Ðông Sang', 'Đông Sang'],
  ])('"%s" and "%s" are one name', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(a.normalize('NFD'), b)).toBe(true);
  });

  test.each([
    ['Chiềng An', 'Chiềng Ân'],
    ['Chiềng Ơn', 'Chiềng On'],
    ['Mường Sại', 'Mường Sai'],
    ['Mường Bang', 'Mường Bằng'],
    ['Chiềng Hắc', 'Chiềng Hặc'],
    ['Chiềng Đông', 'Chiềng Dong'],
    ['Tay', 'Tai'],
    ['Thuy', 'Thui'],
    ['Nà Bó', 'Nà Pó'],
  ])('"%s" and "%s" are not', (a, b) => expect(sameName(a, b)).toBe(false));

  const respellings = [
    (name: string) => name.normalize('NFD'),
    (name: string) => name.toLocaleUpperCase('vi'),
    (name: string) => `  ${name.replaceAll(' ', '\u00a0 ')} `,
  ];

  test('the same name is the same without marks, but for i and y', () =>
    fc.assert(
      fc.property(vietnamese, fc.constantFrom(...respellings), (name, respell) => {
        const other = respell(name);
        expect(sameName(name, other)).toBe(true);
        expect(fold(name).replaceAll('y', 'i')).toBe(fold(other).replaceAll('y', 'i'));
      }),
    ));
});

describe('compareVietnamese', () => {
  test('letters, then tones in the order of the dictionary', () => {
    expect(['dá', 'đa', 'dã', 'da', 'dạ', 'dả', 'dà'].toSorted(compareVietnamese)).toEqual([
      'da',
      'dà',
      'dả',
      'dã',
      'dá',
      'dạ',
      'đa',
    ]);
  });
  test('numbers by their value', () =>
    expect(['Tổ 10', 'Tổ 2', 'Tổ 1'].toSorted(compareVietnamese)).toEqual(['Tổ 1', 'Tổ 2', 'Tổ 10']));
});
