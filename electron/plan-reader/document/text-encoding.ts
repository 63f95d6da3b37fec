import { markedEncoding } from '../../archive/first-bytes.ts';

/** Text by its mark, else as UTF-16 by its zero bytes, else as UTF-8, else by the old Vietnamese code page of Windows. */
export function decodeText(bytes: Buffer): string | undefined {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? 'utf-8';
  const text = decodeWith(encoding, bytes) ?? codePage1258(bytes);
  return text === undefined || hasControls(text) ? undefined : text;
}

function decodeWith(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Spaces and digits of UTF-16 have a zero byte in one half of every pair; other text has none at all. */
function unmarkedUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 4_096);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [high = 0, low = 0] = zeros;
  if (Math.max(high, low) < head.length / 16) return undefined;
  return low > high ? 'utf-16le' : 'utf-16be';
}

/** In this page a vowel is followed by its tone as a mark of its own: the five that Vietnamese has. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const vowelWithTone = /[aeiouy\u00e2\u00ea\u00f4\u0103\u01a1\u01b0](?:\u0300|\u0301|\u0303|\u0309|\u0323)/giu;
/** A sign inside a word, or a control character: the bytes are TCVN3, VNI or another page. */
const implausible = /\p{L}[\u00a1-\u00bf\u00d7\u00f7]\p{L}|[\u0080-\u009f]/u;

function codePage1258(bytes: Buffer): string | undefined {
  const text = decodeWith('windows-1258', bytes);
  return text === undefined || implausible.test(text) || hasLooseTone(text) ? undefined : text;
}

const hasLooseTone = (text: string): boolean =>
  (text.match(tone) ?? []).length > (text.match(vowelWithTone) ?? []).length;

const hasControls = (text: string): boolean =>
  Array.from(text.slice(0, 4_096)).some((character) => character < ' ' && !'\t\r\n\f\v'.includes(character));
