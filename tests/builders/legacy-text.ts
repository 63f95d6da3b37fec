import fc from 'fast-check';
import iconv from 'iconv-lite';
import { tonelessSyllables } from '../../shared/text/legacy/syllable.ts';

const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const stops = /(?:c|ch|p|t)$/;

/** The vowel that bears the tone in the old placement: the one with a hat or horn, else the last but one before an end. */
function bearer(letters: string): number {
  const hatted = letters.search(/[ăâêơ]|ô|ư(?!ơ)/);
  if (hatted >= 0) return letters.includes('ươ') ? letters.indexOf('ươ') + 1 : hatted;
  const start = /^(?:qu|gi(?=[aeouăâêôơưy]))/.exec(letters)?.[0].length ?? 0;
  const vowels = [...letters.matchAll(/[aeiouy]/g)].map(({ index }) => index).filter((index) => index >= start);
  const last = vowels.at(-1) ?? 0;
  return vowels.length > 1 && last === letters.length - 1 ? (vowels.at(-2) ?? last) : last;
}

const withTone = (syllable: string, tone: string): string => {
  const at = bearer(syllable) + 1;
  return (syllable.slice(0, at) + tone + syllable.slice(at)).normalize('NFC');
};

/** Every syllable in every tone it may have, in small letters. */
export const allSyllables: readonly string[] = tonelessSyllables.flatMap((syllable) =>
  tones
    .filter((tone) => !stops.test(syllable) || tone === '' || tone === '\u0301' || tone === '\u0323')
    .map((tone) => withTone(syllable, tone)),
);

const syllable = fc.constantFrom(...allSyllables);
const capitalised = syllable.map((text) => text.charAt(0).toUpperCase() + text.slice(1));
const between = fc.constantFrom(' ', ' ', ' ', ', ', ' - ', '/', ' (', ') ', '. ', ' 12 ', '\n', '\u00a0');

/** Words of Vietnamese with what stands between them, NFC. */
export const vietnameseText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof(syllable, capitalised), between), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flat().join(''));

/** As an ABC keyboard wrote it: one byte a letter, seen as Latin-1. An encoder that is not ours. */
export const asTcvn3 = (text: string): string => iconv.encode(text, 'tcvn').toString('latin1');

/** Written out letter by letter, so that it shares nothing with the table it checks. */
const vniLetters = `
  à=aø á=aù ả=aû ã=aõ ạ=aï ă=aê ằ=aè ắ=aé ẳ=aú ẵ=aü ặ=aë â=aâ ầ=aà ấ=aá ẩ=aå ẫ=aã ậ=aä
  è=eø é=eù ẻ=eû ẽ=eõ ẹ=eï ê=eâ ề=eà ế=eá ể=eå ễ=eã ệ=eä ì=ì í=í ỉ=æ ĩ=ó ị=ò
  ò=oø ó=où ỏ=oû õ=oõ ọ=oï ô=oâ ồ=oà ố=oá ổ=oå ỗ=oã ộ=oä ơ=ô ờ=ôø ớ=ôù ở=ôû ỡ=ôõ ợ=ôï
  ù=uø ú=uù ủ=uû ũ=uõ ụ=uï ư=ö ừ=öø ứ=öù ử=öû ữ=öõ ự=öï ỳ=yø ý=yù ỷ=yû ỹ=yõ ỵ=î đ=ñ`;

export const vniTable: readonly (readonly [unicode: string, vni: string])[] = vniLetters
  .trim()
  .split(/\s+/)
  .flatMap((pair) => {
    const [unicode = '', vni = ''] = pair.split('=');
    return [
      [unicode, vni],
      [unicode.toUpperCase(), vni.toUpperCase()],
    ];
  });

const vniOf = new Map(vniTable);

export const asVni = (text: string): string => Array.from(text, (letter) => vniOf.get(letter) ?? letter).join('');
