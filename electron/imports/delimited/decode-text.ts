import { TextDecoder } from 'node:util';
import type { PlainText } from '../../../shared/imports/sheet.ts';
import { evidenceOf, type TextEvidence } from '../../../shared/imports/text-evidence.ts';
import { isSyllable } from '../../../shared/text/legacy/syllable.ts';
import { markedEncoding } from '../../archive/first-bytes.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: PlainText['encoding'];
  /** Percent. */
  readonly confidence: number;
}

/** Undefined for bytes that are no text in any encoding we know. */
export function decodeText(bytes: Buffer): DecodedText | undefined {
  const marked = markedEncoding(bytes) ?? wideWithoutMark(bytes);
  if (marked !== undefined) {
    const text = decoded(bytes, marked);
    return text === undefined ? undefined : sure(text, marked === 'utf-8' ? 'utf-8' : 'utf-16');
  }
  const text = decoded(bytes, 'utf-8');
  return text === undefined ? oneByteText(bytes) : sure(text, 'utf-8');
}

/** A byte order mark is left out; a file cut off inside a letter, or with a stray byte, is not of this encoding. */
function decoded(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const sure = (text: string, encoding: PlainText['encoding']): DecodedText | undefined =>
  hasControls(text) ? undefined : { text, encoding, confidence: 100 };

/** Anything but tab and line ends: what a text file has none of. */
const hasControls = (text: string): boolean => /(?![\t\r\n\u0080-\u009f])\p{Cc}/u.test(text);

const lookedAtBytes = 4_096;
const zerosOfWide = 0.4;

/** UTF-16 without its mark: in a table of digits and separators every other byte is often zero. */
function wideWithoutMark(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, lookedAtBytes);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 1 || Math.max(even, odd) < (head.length / 2) * zerosOfWide) return undefined;
  if (Math.min(even, odd) > 0) return undefined;
  return even === 0 ? 'utf-16le' : 'utf-16be';
}

/** Nothing in the file says for or against. */
const unknown = 50;

/** In these a letter is one byte, so they can be told apart only by what comes out; read as 1252 for TCVN3 and VNI. */
function oneByteText(bytes: Buffer): DecodedText | undefined {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  if (hasControls(latin)) return undefined;
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const evidence = evidenceOf([latin]);
  const { words } = evidence;
  if (words === 0) return { text: latin, encoding: 'latin-1', confidence: unknown };
  const [best, next] = sharesOf(evidence, shareOfSyllables(vietnamese));
  const confidence = Math.round(100 * confidenceOf(best.share, next.share, words));
  return { text: best.encoding === 'cp1258' ? vietnamese : latin, encoding: best.encoding, confidence };
}

interface Share {
  readonly encoding: 'cp1258' | 'tcvn3' | 'vni' | 'latin-1';
  readonly share: number;
}

/** Best first; of equals the one that a program writes today. */
function sharesOf({ words, unicode, tcvn3, vni }: TextEvidence, cp1258: number): [Share, Share] {
  const shares: Share[] = [
    { encoding: 'cp1258', share: cp1258 },
    { encoding: 'tcvn3', share: tcvn3 / words },
    { encoding: 'vni', share: vni / words },
    { encoding: 'latin-1', share: unicode / words },
  ];
  const [best, next] = shares.toSorted((a, b) => b.share - a.share);
  if (best === undefined || next === undefined) throw new Error('four shares');
  return [best, next];
}

/** What reads well by half in another encoding too is still clear; beyond that it is doubtful, as are very few words. */
const doubtfulShare = 0.5;
const enoughWords = 3;

const confidenceOf = (best: number, next: number, words: number): number =>
  Math.max(0, best - Math.max(0, next - doubtfulShare)) * Math.min(1, words / enoughWords);

const betweenWords = /[^\p{L}\p{M}]+/u;
const beyondAscii = /[\u0080-\uffff]/;

function shareOfSyllables(text: string): number {
  const words = new Set(text.split(betweenWords).filter((word) => beyondAscii.test(word)));
  return words.size === 0 ? 0 : [...words].filter(isSyllable).length / words.size;
}
