/** Widths of Tinos in thousandths of the size. Marks above and below a letter add nothing, so letters are decomposed. */
const byWidth: readonly (readonly [width: number, letters: string])[] = [
  [278, 'ijlt/:;!|'],
  [333, 'frI()-[]{}"\''],
  [389, 'sJ'],
  [250, ' .,'],
  [444, 'acez'],
  [556, 'FSP'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [778, 'm'],
  [889, 'MW%@w'],
  [500, 'bdđghknopquvxy0123456789–*?$'],
  [722, 'ADĐGHKNOQUVXY'],
];
const widths = new Map(byWidth.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** The horn of ơ and ư stands at the side of its letter. */
const horn = '\u031B';
const isMark = /\p{M}/u;

/** Of bold letters, which are wider than most of the same text in regular ones; rather too much than too little. */
const boldness = 1.08;
const unknown = 1000;

const widthOfLetter = (letter: string): number => {
  if (letter === horn) return 40;
  return isMark.test(letter) ? 0 : (widths.get(letter) ?? unknown);
};

/** The length of a text in points. */
export const lengthOf = (text: string, size: number): number =>
  ([...text.normalize('NFD')].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * boldness * size) / 1000;

/** How many lines a text takes in a column of that width (points), broken at spaces, a longer word anywhere. */
export function linesOf(text: string, width: number, size: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOfOne(line, width, size), 0);
}

function linesOfOne(text: string, width: number, size: number): number {
  const space = lengthOf(' ', size);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = lengthOf(word, size);
    if (used > 0 && used + space + length <= width) used += space + length;
    else {
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(length / width) - 1);
      used = length % width;
    }
  }
  return lines;
}
