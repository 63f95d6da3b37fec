/** Advance widths of Times New Roman Bold (Tinos has the same), in thousandths of the size. */
const groups: readonly (readonly [number, string])[] = [
  [250, ' \u00A0,.'],
  [278, "il/'"],
  [333, 'fjt-;:()’'],
  [389, 'Is'],
  [444, 'cerz'],
  [500, 'Jagovxy0123456789–'],
  [554, 'ơ'],
  [556, 'Sbdhknpquđ"'],
  [600, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQƠ'],
  [796, 'Ư'],
  [833, 'm&'],
  [944, 'M'],
  [1000, 'W'],
];
const widths = new Map(groups.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** A mark above or below a letter takes no room, the horn of ơ and ư does. */
const marks = /[\u0300-\u031A\u031C-\u036F]/g;

/** Of a line of bold text, in points. */
export function boldWidth(text: string, size: number): number {
  const letters = text.normalize('NFD').replaceAll(marks, '').normalize('NFC');
  return ([...letters].reduce((sum, letter) => sum + (widths.get(letter) ?? 500), 0) * size) / 1000;
}

/** The longest line of bold text that wraps at its spaces, in points. */
export function longestLine(text: string, size: number, room: number): number {
  let line = '';
  let longest = 0;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    line = boldWidth(longer, size) > room ? word : longer;
    longest = Math.max(longest, boldWidth(line, size));
  }
  return longest;
}
