import { describe, expect, test } from 'vitest';
import { officialType, parsePlaceText } from '../../../shared/places/place-type.ts';

describe('parsePlaceText', () => {
  test.each([
    ['TT. Hát Lót', 'Thị trấn', 'Hát Lót'],
    ['TP.Sơn La', 'Thành phố', 'Sơn La'],
    ['tx Mộc Châu', 'Thị xã', 'Mộc Châu'],
    ['H. Mai Sơn', 'Huyện', 'Mai Sơn'],
    ['UBND HUYỆN MAI SƠN', 'Huyện', 'MAI SƠN'],
    ['Ủy ban nhân dân tỉnh Sơn La', 'Tỉnh', 'Sơn La'],
    ['P Tô Hiệu', 'Phường', 'Tô Hiệu'],
    ['xã  Chiềng Ân', 'Xã', 'Chiềng Ân'],
  ])('"%s" is %s | %s', (text, type, name) => expect(parsePlaceText(text)).toEqual({ type, name }));

  test.each(['Hát Lót', 'Xã', 'Thị trấn', 'Pá Ma Pha Khinh', 'Phường'])('"%s" is a name only', (text) =>
    expect(parsePlaceText(text)).toEqual({ name: text }),
  );
});

test.each([
  ['TT', 'Thị trấn'],
  ['x.', 'Xã'],
  ['THÀNH PHỐ', 'Thành phố'],
  ['Đặc khu', 'Đặc khu'],
])('the type "%s" is officially "%s"', (text, type) => expect(officialType(text)).toBe(type));
