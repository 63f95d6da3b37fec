import type { LegacyEncoding } from '../text/legacy/legacy-font.ts';
import { isCertainlyUnicode, readsAs, telling, unicodeReading } from '../text/legacy/word-readings.ts';

/** How many different words of some texts read as Vietnamese, encoding by encoding. */
export interface TextEvidence {
  /** Different words that prove something: with a character outside ASCII that is more than a sign at their edge. */
  readonly words: number;
  readonly unicode: number;
  readonly tcvn3: number;
  readonly vni: number;
  /** Some text holds letters that only Unicode has. */
  readonly isUnicodeSeen: boolean;
}

export function evidenceOf(texts: Iterable<string>): TextEvidence {
  const words = new Set<string>();
  let isUnicodeSeen = false;
  for (const text of texts) {
    if (isCertainlyUnicode(text)) isUnicodeSeen = true;
    else for (const word of telling(text)) words.add(word);
  }
  const proving = [...words].filter((word) => unicodeReading(word) !== 'neutral');
  const count = (isGood: (word: string) => boolean) => proving.filter(isGood).length;
  return {
    words: proving.length,
    unicode: count((word) => unicodeReading(word) === 'good'),
    tcvn3: count((word) => readsAs(word, 'tcvn3')),
    vni: count((word) => readsAs(word, 'vni')),
    isUnicodeSeen,
  };
}

export type Verdict = LegacyEncoding | 'unicode' | 'unsure';

/** So few different words could read well by chance. */
const fewestWords = 3;
/** Shares of the words that must read in the encoding, and may read in Unicode, to convert on letters alone. */
const mostly = 0.9;
const atMostHalf = 0.5;
/** With the font as witness some words may be abbreviations or slips. */
const manyWithFont = 0.6;

/** By letters alone: only what is plain nonsense in Unicode and plain Vietnamese in the other encoding is converted. */
export function verdictByLetters(evidence: TextEvidence): Verdict {
  const { words, unicode } = evidence;
  const encoding = evidence.vni > evidence.tcvn3 ? 'vni' : 'tcvn3';
  const read = evidence[encoding];
  if (read <= unicode) return 'unicode';
  const isPlain = words >= fewestWords && read >= mostly * words && unicode <= atMostHalf * words;
  return isPlain && evidence.vni !== evidence.tcvn3 ? encoding : 'unsure';
}

/** The font says which encoding; the letters may only contradict it. What reads equally well in Unicode is not touched. */
export function verdictByFont(encoding: LegacyEncoding, evidence: TextEvidence): Verdict {
  const { words, unicode } = evidence;
  if (words === 0) return 'unicode';
  const read = evidence[encoding];
  if (read > unicode && read >= manyWithFont * words) return encoding;
  if (evidence.isUnicodeSeen || read < unicode) return 'unicode';
  return 'unsure';
}
