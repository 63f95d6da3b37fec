import { fold } from './fold.ts';

/** A piece of a text; the pieces in their order are the text. */
export interface TextPart {
  readonly text: string;
  readonly isHit: boolean;
}

const word = /[\p{L}\p{N}]+/gu;

/** What the search answers to: every word of the query without marks, the last one as a beginning. */
export const searchWords = (query: string): readonly string[] => fold(query).match(word) ?? [];

/** Marks the words the search found; words found side by side are one hit, with the space between them. */
export function highlight(text: string, words: readonly string[]): readonly TextPart[] {
  if (words.length === 0 || text === '') return text === '' ? [] : [{ text, isHit: false }];
  const { folded, source } = foldWithSource(text);
  const hits = [...folded.matchAll(word)].flatMap((match) => {
    const length = hitLength(match[0], words);
    return length === 0 ? [] : [{ from: source[match.index] ?? 0, to: source[match.index + length] ?? text.length }];
  });
  return cut(text, joined(text, hits));
}

/** Which of the words are marked in a text. */
export function wordsMarked(parts: readonly TextPart[], words: readonly string[]): ReadonlySet<string> {
  const marked = new Set(parts.flatMap(({ text, isHit }) => (isHit ? (fold(text).match(word) ?? []) : [])));
  return new Set(words.filter((each) => marked.has(each)));
}

/**
 * The text from shortly before its longest hit on, for a place that shows one line; of the hits with a `wanted` word
 * where there is one.
 */
export function fromBestHit(parts: readonly TextPart[], lead: number, wanted?: string): readonly TextPart[] {
  const hits = parts.filter(({ isHit }) => isHit);
  const better = hits.filter((hit) => wanted !== undefined && wordsMarked([hit], [wanted]).size > 0);
  const [best] = (better.length > 0 ? better : hits).toSorted((a, b) => b.text.length - a.text.length);
  const at = best === undefined ? 0 : parts.indexOf(best);
  const before = parts
    .slice(0, at)
    .map(({ text }) => text)
    .join('');
  if (before.length <= lead) return parts;
  const tail = before.slice(-lead);
  return [{ text: `…${tail.slice(tail.indexOf(' ') + 1)}`, isHit: false }, ...parts.slice(at)];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Each character of the folded text knows where in the text it comes from; marks and case fall away. */
function foldWithSource(text: string): { folded: string; source: readonly number[] } {
  let folded = '';
  const source: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) source.push(at);
    folded += plain;
    at += character.length;
  }
  return { folded, source };
}

/** `fold` of one character, but spaces stay as they are. The plain letters, most of a text, need no table of marks. */
const foldCharacter = (character: string): string =>
  character < '\u0080' ? character.toLowerCase() : fold(character) || character.replace(/\p{M}/u, '');

function hitLength(found: string, words: readonly string[]): number {
  if (words.includes(found)) return found.length;
  const beginning = words.at(-1) ?? '';
  return found.startsWith(beginning) ? beginning.length : 0;
}

function joined(text: string, hits: readonly Span[]): readonly Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of hits) {
    const last = spans.at(-1);
    if (last !== undefined && text.slice(last.to, from).trim() === '') last.to = to;
    else spans.push({ from, to });
  }
  return spans;
}

function cut(text: string, spans: readonly Span[]): readonly TextPart[] {
  const ends = [...spans, { from: text.length, to: text.length }];
  return ends
    .flatMap(({ from, to }, index) => [
      { text: text.slice(spans[index - 1]?.to ?? 0, from), isHit: false },
      { text: text.slice(from, to), isHit: true },
    ])
    .filter((part) => part.text !== '');
}
