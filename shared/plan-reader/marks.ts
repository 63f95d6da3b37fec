/** What stands before the words of a line: a number, a letter or a bullet. */
export interface Mark {
  readonly printed: string;
  readonly style: MarkStyle;
  /** As printed, without its signs: 'IV', '1.2', 'a'. */
  readonly number: string;
  readonly rest: string;
}

/** From the outermost to the innermost as Vietnamese papers nest them. */
const ranks = {
  part: 0,
  chapter: 1,
  division: 2,
  capital: 3,
  roman: 4,
  article: 5,
  arabic: 6,
  'arabic-2': 7,
  'arabic-3': 8,
  'arabic-4': 9,
  letter: 11,
  'number-in-brackets': 12,
  'letter-in-brackets': 13,
  bullet: 15,
  'inner-bullet': 16,
} as const;
export type MarkStyle = keyof typeof ranks;

/** Of headings that bear no mark: in capitals like a part, or a line above its paragraphs. */
export const plainRanks = { capitals: 4, line: 10 } as const;
export const rankOf = (style: MarkStyle): number => ranks[style];

/** C and L alone are letters: the parts A, B, C are met, the parts 50 and 100 are not. */
const roman = '(?![CL](?![IVXLC]))(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})';
const words: readonly (readonly [RegExp, MarkStyle])[] = [
  [/^(?:phần)\s+(thứ\s+\p{L}+|[ivxlc]+|\d+)\s*[.:)]?(?=\s|$)/iu, 'part'],
  [/^(?:chương)\s+([ivxlc]+|\d+)\s*[.:)]?(?=\s|$)/iu, 'chapter'],
  [/^(?:tiểu\s+)?mục\s+([ivxlc]+|\d+)\s*[.:)]?(?=\s|$)/iu, 'division'],
  [/^điều\s+(\d+[a-zđ]?)\s*[.:](?=\s|$)/iu, 'article'],
];
const signs: readonly (readonly [RegExp, MarkStyle])[] = [
  [new RegExp(`^(${roman})\\s*[.)/:](?=\\s|\\p{L}|$)`, 'u'), 'roman'],
  [new RegExp(`^(${roman})\\s*[-–](?=\\s)`, 'u'), 'roman'],
  [/^([A-ZĐ])\s*[.)](?=\s)/u, 'capital'],
  [/^\((\d{1,2})\)(?=\s|\p{L})/u, 'number-in-brackets'],
  [/^\(([a-zđ]|[ivx]+)\)(?=\s|\p{L})/u, 'letter-in-brackets'],
  [/^(\d{1,2}(?:\.\d{1,2}){3})\s*[.)]?(?=\s+\p{Lu})/u, 'arabic-4'],
  [/^(\d{1,2}(?:\.\d{1,2}){2})\s*[.)]?(?=\s+\p{Lu}|$)/u, 'arabic-3'],
  [/^(\d{1,2}\.\d{1,2})\s*(?:[.)](?=\s*\p{L}|\s+\S)|(?=\s+\p{Lu}|$))/u, 'arabic-2'],
  [/^(\d{1,3})\s*\.(?=\s*\p{L}|\s+\S|$)/u, 'arabic'],
  [/^(\d{1,3})(?:\s*\/(?=\s+\p{L})|\s*-(?=\s+\p{Lu})|$)/u, 'arabic'],
  [/^(\d{1,2})\)(?=\s|\p{L})/u, 'number-in-brackets'],
  [/^([a-zđ])\s*[.)](?=\s|$)/u, 'letter'],
  [/^([a-zđ]\d{0,2}(?:\.\d{1,2})?)\s*\)(?=\s|\p{L})/u, 'letter'],
];
const bullet = /^(?:([-–—−•·▪●➢►✓✔\uf0b7\uf02d])(?!\1)|(\*|o)(?=\s))\s*(?=\S)/u;
const innerBullet = /^([+○◦]|\uf0a7)(?!\1)\s*(?=\S)/u;

export function markOf(text: string): Mark | undefined {
  for (const [pattern, style] of [...words, ...signs]) {
    const found = pattern.exec(text);
    if (found) return mark(text, found[0], style, found[1] ?? '');
  }
  const outer = bullet.exec(text);
  if (outer) return mark(text, outer[0], 'bullet', '');
  const inner = innerBullet.exec(text);
  return inner ? mark(text, inner[0], 'inner-bullet', '') : undefined;
}

const mark = (text: string, found: string, style: MarkStyle, number: string): Mark => ({
  printed: found.trim(),
  style,
  number: number.trim(),
  rest: text.slice(found.length).trim(),
});

export const isBullet = (style: MarkStyle): boolean => rankOf(style) >= rankOf('bullet');
