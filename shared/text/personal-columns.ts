import { cleanText, fold, nameKey } from './fold.ts';
import * as words from './personal-words.ts';

/**
 * Whether a column header announces data of persons, and of which kind. The product holds counts only: such a workbook is
 * refused before anything is stored.
 */
export function detectPersonalHeader(text: string): words.PersonalKind | undefined {
  const header = readingsOf(inWords(text));
  if (!words.opening.test(header.plain) && isHarmless(header)) return undefined;
  const bodyOnly = words.ofBody.test(header.plain) && !words.ofPerson.test(header.plain);
  return words.personalKinds.find((kind) => tells(header, kind) && !(bodyOnly && belongsToBodiesToo(kind)));
}

/** A signature line, an instruction, a count of people; a count that also asks for the name is none. */
const isHarmless = (header: Readings): boolean =>
  words.signatureLine.test(header.plain) ||
  words.denial.test(header.plain) ||
  (words.countHeader.test(header.plain) && !tells(header, 'name'));

const belongsToBodiesToo = (kind: words.PersonalKind): boolean =>
  kind === 'identity' || kind === 'address' || kind === 'phone';

/** A header in both readings, made once: with its marks and without. */
interface Readings {
  readonly marked: string;
  readonly plain: string;
  /** 'HOTEN' as databases write it. */
  readonly glued: { readonly marked: string; readonly plain: string };
}

interface Phrase {
  readonly reading: keyof Readings['glued'];
  readonly text: string;
  readonly glued: string;
}

function tells(header: Readings, kind: words.PersonalKind): boolean {
  const { anywhere, whole } = phrases[kind];
  return (
    anywhere.some(({ reading, text }) => header[reading].includes(text)) ||
    [...anywhere, ...whole].some(({ reading, glued }) => header.glued[reading] === glued)
  );
}

const withoutSpaces = (text: string): string => text.replaceAll(' ', '');

const padded = (text: string): string => ` ${text} `;

function readingsOf(text: string): Readings {
  const [marked, plain] = [padded(nameKey(text)), padded(fold(text))];
  return { marked, plain, glued: { marked: withoutSpaces(marked), plain: withoutSpaces(plain) } };
}

/** Without marks, unless the phrase needs them to be told apart. */
function phraseOf(text: string): Phrase {
  const reading = words.marksMatter.has(text) ? 'marked' : 'plain';
  const readings = readingsOf(text);
  return { reading, text: readings[reading], glued: readings.glued[reading] };
}

const phrasesOf = (kind: words.PersonalKind) => ({
  anywhere: words.personalWords[kind].anywhere.map(phraseOf),
  whole: words.personalWords[kind].whole.map(phraseOf),
});

/** Made ready once: a stick's files hold thousands of texts to compare with. */
const phrases = {
  name: phrasesOf('name'),
  identity: phrasesOf('identity'),
  birth: phrasesOf('birth'),
  address: phrasesOf('address'),
  phone: phrasesOf('phone'),
};

/** Words only: 'HoTen', 'Họ_tên' and 'Họ, tên' become 'Ho Ten', 'Họ tên', 'Họ tên'; 'sinh hoạt' holds no birth. */
const inWords = (text: string): string =>
  cleanText(
    text
      .normalize('NFC')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .replace(/sinh hoạt/giu, ' '),
  );

/** A CMND (9 digits) or CCCD (12 digits) alone in a text cell. */
export const looksLikeIdentityNumber = (text: string): boolean =>
  !/\p{L}/u.test(text) && /^(?:\d{9}|\d{12})$/.test(cleanText(text));
