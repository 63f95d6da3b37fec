/** NFC, without BOM and zero-width characters, every run of spaces (NBSP included) one space, trimmed. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Plain letters with single spaces between them: there is nothing to fold but capitals. */
const plainWords = /^[!-~]+(?: [!-~]+)*$/;

/** The heads of a form and the names of a district are compared with one another over and over. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= mostKnown) known.clear();
    if (text.length <= longestKnown) known.set(text, made);
    return made;
  };
}

const mostKnown = 4000;
const longestKnown = 200;

/** For search: lower case without any mark, so 'chieng an' finds 'Chiềng Ân'. đ has no decomposition; ð is its look-alike. */
export const fold = remembered((text) =>
  plainWords.test(text)
    ? text.toLowerCase()
    : cleanText(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd')),
);

/** huyền, sắc, ngã, hỏi, nặng: the marks of tone, not those of ă â ê ô ơ ư */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const syllable = /[\p{L}\p{M}]+/gu;
/** y stands for i only as the whole vowel (Lý/Lí) or after qu (Quý/Quí): 'tay' and 'tai' are different words. */
const vowelY = /^(qu|[bcdđghklmnpqrstvx]*)y$/;

/** Equal for spellings of one name: old and new tone placement (hoà/hòa, thuý/thúy), i/y, case, spaces, NFC/NFD. */
export const nameKey = remembered((text) =>
  cleanText(text).toLowerCase().replaceAll('ð', 'đ').normalize('NFD').replace(syllable, toneLast),
);

function toneLast(letters: string): string {
  const toneless = letters.replace(tones, '').normalize('NFC').replace(vowelY, '$1i');
  return toneless + (letters.match(tones) ?? []).join('');
}

export const sameName = (a: string, b: string): boolean => a === b || nameKey(a) === nameKey(b);

const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order of letters and tones; 'Xã 2' before 'Xã 10'. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);
