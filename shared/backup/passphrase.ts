export const shortestPassphrase = 12;

export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** Words everybody tries first, without marks. */
const known = [
  'matkhau',
  'password',
  'sodieuphoi',
  'sonla',
  'saoluu',
  'vietnam',
  'admin',
  'qwerty',
  'abcdef',
  'iloveyou',
];
const bitsOf = { weak: 45, fair: 70 } as const;

/**
 * An honest guess, not a promise: each sign counts as drawn from the kinds of signs used, repeated signs and rows such as
 * 1234 count once, known words count as one sign. Only a person who chose at random gets what it says.
 */
export function strengthOf(passphrase: string): Strength {
  const given = passphrase.normalize('NFC');
  if (Array.from(given).length < shortestPassphrase) return 'short';
  const bits = bitsIn(given);
  if (bits < bitsOf.weak) return 'weak';
  return bits < bitsOf.fair ? 'fair' : 'strong';
}

function bitsIn(passphrase: string): number {
  const plain = known.reduce((text, word) => text.replaceAll(word, '*'), bare(passphrase));
  const signs = Array.from(plain);
  const counted = signs.filter((sign, at) => !continues(signs[at - 1], sign));
  const distinct = new Set(counted).size;
  return Math.min(counted.length, distinct * 2) * Math.log2(alphabetOf(passphrase));
}

/** Lower case without marks and spaces; not `fold`, which remembers what it was given. */
const bare = (passphrase: string): string =>
  passphrase
    .normalize('NFD')
    .replaceAll(/[\p{M}\s]/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');

/** The same again, or the next one up or down. */
const continues = (before: string | undefined, sign: string): boolean =>
  before !== undefined && Math.abs((before.codePointAt(0) ?? 0) - (sign.codePointAt(0) ?? 0)) <= 1;

/** Letters of a language follow each other: a letter is worth less than its alphabet. */
function alphabetOf(passphrase: string): number {
  const kinds = [
    { pattern: /\p{Ll}/u, size: 8 },
    { pattern: /\p{Lu}/u, size: 8 },
    { pattern: /\d/, size: 10 },
    { pattern: /[^\p{L}\d\s]/u, size: 16 },
  ];
  return kinds.filter(({ pattern }) => pattern.test(passphrase)).reduce((sum, { size }) => sum + size, 0) || 2;
}

/** 256 syllables, easy to read out and to write by hand: each is worth eight bits. */
const heads = ['b', 'c', 'd', 'g', 'h', 'k', 'l', 'm', 'n', 'ph', 'r', 's', 't', 'th', 'v', 'x'];
const tails = ['a', 'e', 'i', 'o', 'u', 'an', 'en', 'in', 'on', 'un', 'am', 'em', 'im', 'om', 'ac', 'oc'];

/** Ten syllables in pairs: eighty bits. `bytes` come from the machine's own source of chance. */
export const phraseFrom = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => `${heads[byte >> 4] ?? ''}${tails[byte & 15] ?? ''}`).join(' ');

export const phraseBytes = 10;
