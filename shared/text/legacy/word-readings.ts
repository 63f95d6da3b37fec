import type { LegacyEncoding } from './legacy-font.ts';
import { isSyllable } from './syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

export const decoders: Readonly<Record<LegacyEncoding, (text: string) => string>> = { tcvn3: fromTcvn3, vni: fromVni };

/** A letter or mark that no legacy font has: whoever wrote it wrote Unicode. */
const beyondLatin1 = /[\u0100-\u1fff]/;
export const isCertainlyUnicode = (text: string): boolean => beyondLatin1.test(text);

const betweenWords = /[^A-Za-z\u00a1-\u00ff]+/;
const hasHighCode = /[¡-ÿ]/;

/** Words with a character outside ASCII: those that the three encodings read differently. */
export const telling = (text: string): readonly string[] =>
  hasHighCode.test(text) ? text.split(betweenWords).filter((word) => hasHighCode.test(word)) : [];

/** Signs that stand at a Unicode word without being of it: «trích», m², 30°. */
const signsAround = /^[¡«§©±¿"]+|[²³¹°»®ªº]+$/g;
const asciiOnly = /^[A-Za-z]*$/;

/** 'neutral': nothing but signs around plain letters, which proves nothing. */
export function unicodeReading(word: string): 'good' | 'bad' | 'neutral' {
  const bare = word.replace(signsAround, '');
  if (asciiOnly.test(bare)) return 'neutral';
  return isSyllable(bare) ? 'good' : 'bad';
}

/** Read in a legacy encoding the word is Vietnamese. */
export const readsAs = (word: string, encoding: LegacyEncoding): boolean => isSyllable(decoders[encoding](word));

/** The text, and what it would be in each legacy encoding if it is no plain Unicode: whoever looks for words looks in all. */
export const legacyReadings = (text: string): readonly string[] =>
  telling(text).some((word) => unicodeReading(word) !== 'good') ? [text, fromTcvn3(text), fromVni(text)] : [text];
