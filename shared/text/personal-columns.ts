import { cleanText, fold, nameKey } from './fold.ts';
import * as words from './personal-words.ts';

/**
 * Whether a column header announces data of persons, and of which kind. The product holds counts only: such a workbook is
 * refused before anything is stored.
 */
export function detectPersonalHeader(text: string): words.PersonalKind | undefined {
  const header = inWords(text);
  const folded = padded(fold(header));
  if ([words.countHeader, words.signatureLine, words.denial].some((harmless) => harmless.test(folded)))
    return undefined;
  const bodyOnly = words.ofBody.test(folded) && !words.ofPerson.test(folded);
  return words.personalKinds.find((kind) => tells(header, kind) && !(bodyOnly && belongsToBodiesToo(kind)));
}

const belongsToBodiesToo = (kind: words.PersonalKind): boolean =>
  kind === 'identity' || kind === 'address' || kind === 'phone';

function tells(header: string, kind: words.PersonalKind): boolean {
  const { anywhere, whole } = words.personalWords[kind];
  return (
    anywhere.some((phrase) => compared(header, phrase).includes(compared(phrase, phrase))) ||
    [...anywhere, ...whole].some((phrase) => glued(compared(header, phrase)) === glued(compared(phrase, phrase)))
  );
}

/** 'HOTEN' as databases write it. */
const glued = (text: string): string => text.replaceAll(' ', '');

/** Without marks, unless the phrase needs them to be told apart. */
const compared = (text: string, phrase: string): string =>
  padded(words.marksMatter.has(phrase) ? nameKey(text) : fold(text));

const padded = (text: string): string => ` ${text} `;

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
export const looksLikeIdentityNumber = (text: string): boolean => /^(?:\d{9}|\d{12})$/.test(cleanText(text));
