import { cleanText, fold } from '../text/fold.ts';

/** Expressions for SQLite's full-text search, made of letters and digits only, so that nothing typed can be its syntax. */
export interface SearchQuery {
  /** Every word, accents or not. */
  readonly every: string;
  /** Every word with the very accents typed: such hits come first. */
  readonly exact: string;
  /** Any of the words: what else to show of a task that was found. */
  readonly any: string;
}

/** Undefined when nothing that could be found was typed. */
export function searchQuery(typed: string): SearchQuery | undefined {
  const folded = phrases(fold(typed));
  if (folded.length === 0) return undefined;
  return {
    every: `{words agencies evidence} : (${folded.join(' AND ')})`,
    exact: `{exact} : (${phrases(cleanText(typed).toLowerCase()).join(' AND ')})`,
    any: folded.join(' OR '),
  };
}

/** Every word typed, accents or not, for an index of one column; undefined when nothing that could be found was typed. */
export function everyWord(typed: string): string | undefined {
  const folded = phrases(fold(typed));
  return folded.length === 0 ? undefined : folded.join(' AND ');
}

/** Words as quoted phrases ('12/KH-UBND' is three neighbours), the last one as a beginning. */
function phrases(text: string): string[] {
  const words = text
    .split(' ')
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter((word) => word !== '');
  return words.map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`));
}
