import { linesOfBlock } from '../../paper/block-lines.ts';
import type { PaperDocument } from '../../paper/document.ts';
import { type PrintedValue, printedValues } from './printed-values.ts';

/** Texts a figure stands with, in the order of the document; null: it is not in it. */
export interface ChangedValue {
  readonly source: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface ChangedText {
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Figure by figure, each once however often it is said: only the places where the two differ are told. A figure that one
 * place no longer says, but another still does, has not gone.
 */
export function changedValues(before: PaperDocument, after: PaperDocument): ChangedValue[] {
  const [old, fresh] = [bySource(before), bySource(after)];
  const sources = [...new Set([...old.keys(), ...fresh.keys()])];
  return sources.flatMap((source) => {
    const pairs = differing(old.get(source) ?? noPlaces, fresh.get(source) ?? noPlaces);
    if (pairs.length === 0) return [];
    return [{ source, before: together(pairs.map(([was]) => was)), after: together(pairs.map(([, now]) => now)) }];
  });
}

/** The texts of a figure by the place it stands at. */
type Places = ReadonlyMap<string, string>;
const noPlaces: Places = new Map();

function bySource(document: PaperDocument): ReadonlyMap<string, Places> {
  const found = new Map<string, Map<string, PrintedValue[]>>();
  for (const value of printedValues(document)) {
    const places = found.get(value.source) ?? new Map<string, PrintedValue[]>();
    found.set(value.source, places.set(value.at, [...(places.get(value.at) ?? []), value]));
  }
  return new Map(
    [...found].map(([source, places]) => [
      source,
      new Map([...places].map(([at, values]) => [at, together(values.map(({ text }) => text)) ?? ''])),
    ]),
  );
}

function differing(old: Places, fresh: Places): (readonly [string | null, string | null])[] {
  const shared = [...old.keys()].filter((at) => fresh.has(at));
  if (shared.length === 0) return [[together([...old.values()]), together([...fresh.values()])]];
  return shared.flatMap((at) => {
    const [was, now] = [old.get(at) ?? '', fresh.get(at) ?? ''];
    return was === now ? [] : [[was, now] as const];
  });
}

/** Each once; '6' goes without saying where '6 (11/12 huyện)' is said. */
function together(texts: readonly (string | null)[]): string | null {
  const all = [...new Set(texts.filter((text) => text !== null))];
  const said = all.filter((text) => !all.some((other) => other.startsWith(`${text} (`)));
  return said.length === 0 ? null : said.join('; ');
}

/**
 * Paragraph by paragraph. Tables are left out, their figures are compared by what they are figures of; so is the mark of
 * a draft, which says nothing of the contents.
 */
export function changedTexts(before: PaperDocument, after: PaperDocument): ChangedText[] {
  const [old, fresh] = [paragraphsOf(before), paragraphsOf(after)];
  return paired(steps(old, fresh));
}

const paragraphsOf = ({ parts }: PaperDocument): string[] =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' || block.kind === 'draft-mark' ? [] : linesOfBlock(block).map(({ text }) => text),
    ),
  );

type Step = { readonly kind: 'same' | 'gone' | 'come'; readonly text: string };

/** The longest common sequence of paragraphs; a report has a few hundred at most. */
function steps(old: readonly string[], fresh: readonly string[]): Step[] {
  const lengths = commonLengths(old, fresh);
  const found: Step[] = [];
  let [a, b] = [0, 0];
  while (a < old.length || b < fresh.length) {
    const [was, now] = [old[a], fresh[b]];
    if (was !== undefined && was === now) {
      found.push({ kind: 'same', text: was });
      a += 1;
      b += 1;
    } else if (now === undefined || (was !== undefined && lengthAt(lengths, a + 1, b) >= lengthAt(lengths, a, b + 1))) {
      found.push({ kind: 'gone', text: was ?? '' });
      a += 1;
    } else {
      found.push({ kind: 'come', text: now });
      b += 1;
    }
  }
  return found;
}

type Lengths = readonly (readonly number[])[];
const lengthAt = (lengths: Lengths, a: number, b: number): number => lengths[a]?.[b] ?? 0;

function commonLengths(old: readonly string[], fresh: readonly string[]): Lengths {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let a = old.length - 1; a >= 0; a -= 1)
    for (let b = fresh.length - 1; b >= 0; b -= 1) {
      const row = lengths[a];
      if (row === undefined) continue;
      const longest = Math.max(lengthAt(lengths, a + 1, b), lengthAt(lengths, a, b + 1));
      row[b] = old[a] === fresh[b] ? lengthAt(lengths, a + 1, b + 1) + 1 : longest;
    }
  return lengths;
}

/** What went and what came between two paragraphs that stayed are shown side by side, in their order. */
function paired(all: readonly Step[]): ChangedText[] {
  const changes: ChangedText[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const close = () => {
    for (let index = 0; index < Math.max(gone.length, come.length); index += 1)
      changes.push({ before: gone[index] ?? null, after: come[index] ?? null });
    [gone, come] = [[], []];
  };
  for (const { kind, text } of all) {
    if (kind === 'gone') gone.push(text);
    else if (kind === 'come') come.push(text);
    else close();
  }
  close();
  return changes;
}
