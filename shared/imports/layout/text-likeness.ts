import { cleanText, fold, nameKey } from '../../text/fold.ts';

/** Words without marks: 'KT theo KH (lượt)' → kt, theo, kh, luot. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** How alike two heads of columns are, from 0 to 1: the same words and pairs of letters, whatever their marks and order. */
export function textLikeness(a: string, b: string): number {
  if (nameKey(a) === nameKey(b)) return 1;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  return Math.max(shared(left, right), shared(pairsOf(left.join(' ')), pairsOf(right.join(' ')))) * almost;
}

/** Only equal texts are certain. */
const almost = 0.98;

/** Twice what both have against all there is. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of a) left.set(each, (left.get(each) ?? 0) + 1);
  let both = 0;
  for (const each of b) {
    const open = left.get(each) ?? 0;
    if (open === 0) continue;
    left.set(each, open - 1);
    both += 1;
  }
  return (2 * both) / (a.length + b.length);
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** Without the period a head may name: the same column bears another one next month. */
export const withoutPeriod = (header: string): string =>
  cleanText(
    header
      .normalize('NFC')
      .replace(
        /(?<![\p{L}\p{M}])(?:tháng|quý|năm|t|q)\.? ?(?:iv|i{1,3}|\d{1,4})(?: ?[/-] ?\d{4})?(?![\p{L}\p{M}\d])/giu,
        ' ',
      )
      .replace(/\s*\/\s*(?=\/|$)|^\s*\/\s*/g, ' '),
  );
