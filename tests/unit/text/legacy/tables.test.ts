import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSyllable } from '../../../../shared/text/legacy/syllable.ts';
import { fromTcvn3 } from '../../../../shared/text/legacy/tcvn3.ts';
import { fromVni } from '../../../../shared/text/legacy/vni.ts';
import { districts } from '../../../builders/form-workbook.ts';
import { allSyllables, asTcvn3, asVni, vietnameseText, vniTable } from '../../../builders/legacy-text.ts';

const wrong = (encode: (text: string) => string, decode: (text: string) => string) =>
  allSyllables.filter((syllable) => decode(encode(syllable)) !== syllable);

describe('TCVN3', () => {
  test('every syllable of Vietnamese comes back from its bytes', () => expect(wrong(asTcvn3, fromTcvn3)).toEqual([]));

  test.each([
    ['TiÕng ViÖt', 'Tiếng Việt'],
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['Tæng sè l\u00adît ng\u00adêi', 'Tổng số lượt người'],
    ['®¬n vÞ tÝnh', 'đơn vị tính'],
    ['§µ B¾c', 'Đà Bắc'],
    ['\u00a0(12) “abc” – €', '\u00a0(12) “abc” – €'],
  ])('"%s" → "%s"', (bytes, text) => expect(fromTcvn3(bytes)).toBe(text));
});

describe('VNI', () => {
  test('has all 67 marked letters, small and capital', () => {
    expect(vniTable).toHaveLength(2 * 67);
    for (const [unicode, vni] of vniTable) expect(fromVni(vni)).toBe(unicode);
  });

  test('every syllable comes back, in small letters and in capitals', () => {
    expect(wrong(asVni, fromVni)).toEqual([]);
    const capitals = (text: string) => fromVni(asVni(text.toUpperCase())).toLowerCase();
    expect(allSyllables.filter((syllable) => capitals(syllable) !== syllable)).toEqual([]);
  });

  test.each([
    ['Tieáng Vieät', 'Tiếng Việt'],
    ['ngöôøi', 'người'],
    ['Coäng hoøa xaõ hoäi chuû nghóa', 'Cộng hòa xã hội chủ nghĩa'],
    ['Ñaïi TÖØ', 'Đại TỪ'],
    ['Phöôøng Quyeát Thaéng', 'Phường Quyết Thắng'],
    ['kyõ, kyø, kyù, kî, kyû', 'kỹ, kỳ, ký, kỵ, kỷ'],
    ['AÙ, Aù', 'Á, Á'],
  ])('"%s" → "%s"', (written, text) => expect(fromVni(written)).toBe(text));
});

test('both decoders give back any text that was written with them', () =>
  fc.assert(
    fc.property(vietnameseText, (text) => {
      expect(fromVni(asVni(text))).toBe(text);
      expect(fromTcvn3(asTcvn3(text.toLowerCase()))).toBe(text.toLowerCase());
    }),
  ));

describe('a syllable by its spelling', () => {
  test('the words of every place of the seed are syllables', () => {
    const names = districts.flatMap(({ place, communes }) => [place, ...communes].map(({ name }) => name));
    const words = names.flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)).filter((word) => word !== '');
    expect(words.filter((word) => !isSyllable(word))).toEqual([]);
    expect(words.length).toBeGreaterThan(400);
  });

  test.each(['hoà', 'hòa', 'thuý', 'thúy', 'quốc', 'giếng', 'gì', 'NGHIÊNG', 'khuỷu', 'a\u0300', 'Ít', 'ươn'])(
    '"%s" is one',
    (word) => expect(isSyllable(word)).toBe(true),
  );

  test.each(['TiÕng', 'ViÖt', 'sóng2', 'bảt', 'kà', 'cê', 'ngi', 'Café', 'x·', 'bàá', '', 'w'])(
    '"%s" is none',
    (word) => expect(isSyllable(word)).toBe(false),
  );
});
