import type { DataElement } from '../../forms/forms.contract.ts';
import type { ElementCode } from '../../ids.ts';
import { wordsOf } from './text-likeness.ts';

/** How well the head of a column says each element, from 0 to 1; of those that it does not say at all nothing. */
export type ElementScorer = (header: string) => ReadonlyMap<ElementCode, number>;

const shortestBeginning = 3;

interface ElementWords {
  readonly code: ElementCode;
  readonly namings: readonly (readonly string[])[];
  /** Everything a word that says something of it can be: to tell quickly which elements a head has nothing to do with. */
  readonly beginnings: ReadonlySet<string>;
  readonly initials: readonly string[];
}

/**
 * By the code where the head has it, else by the words of the two names: rare words weigh more, a beginning of a word and
 * the first letters of several ('KT' for 'kiểm tra', 'KH' for 'kế hoạch') count for them.
 */
export function elementScorer(elements: readonly DataElement[]): ElementScorer {
  const known = elements.map(
    ({ code, name, shortName }): ElementWords => wordsOfElement(code, [wordsOf(name), wordsOf(shortName)]),
  );
  const weigh = weights(known);
  const answered = new Map<string, ReadonlyMap<ElementCode, number>>();
  return (header) => {
    const before = answered.get(header);
    if (before !== undefined) return before;
    const scores = scoresOf(header, known, weigh);
    answered.set(header, scores);
    return scores;
  };
}

const wordsOfElement = (code: ElementCode, namings: readonly (readonly string[])[]): ElementWords => ({
  code,
  namings,
  beginnings: new Set(namings.flat().flatMap(beginningsOf)),
  initials: namings.map((naming) => naming.map((word) => word.charAt(0)).join('')),
});

const beginningsOf = (word: string): string[] => [
  word,
  ...Array.from({ length: Math.max(0, word.length - shortestBeginning) }, (_, at) =>
    word.slice(0, at + shortestBeginning),
  ),
];

const mayBeMeant = ({ beginnings, initials }: ElementWords, words: readonly string[]): boolean =>
  words.some((word) => beginnings.has(word) || initials.some((letters) => letters.includes(word)));

type Weigh = (word: string) => number;

function weights(known: readonly ElementWords[]): Weigh {
  const bearers = new Map<string, number>();
  for (const { namings } of known) {
    for (const word of new Set(namings.flat())) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  }
  const all = known.length + 1;
  /** A word of no element says less than a rare one of an element. */
  const unknown = Math.log(all) / 2;
  return (word) => {
    const count = bearers.get(word);
    return count === undefined ? unknown : Math.log(1 + all / count);
  };
}

function scoresOf(header: string, known: readonly ElementWords[], weigh: Weigh): Map<ElementCode, number> {
  const words = wordsOf(header);
  const coded = known.filter(({ code }) => words.includes(code.toLowerCase()));
  if (coded.length > 0) return new Map(coded.length === 1 ? coded.map(({ code }) => [code, 1]) : []);
  const meant = known.filter((each) => mayBeMeant(each, words));
  const scores = meant.map(({ code, namings }) => {
    return [code, Math.max(...namings.map((naming) => likeness(words, naming, weigh)))] as const;
  });
  return new Map(scores.filter(([, score]) => score > 0));
}

/** Share of the weight that both have: the harmonic mean of how much of the head and of the name is met. */
function likeness(header: readonly string[], naming: readonly string[], weigh: Weigh): number {
  const free = naming.map(() => true);
  let [met, meant, all] = [0, 0, 0];
  for (const word of header) {
    const found = meaningOf(word, naming, free);
    const own = found === undefined ? weigh(word) : sum(found.at.map((at) => weigh(naming[at] ?? '')));
    all += own;
    if (found === undefined) continue;
    for (const at of found.at) free[at] = false;
    met += own * found.sure;
    meant += own * found.sure;
  }
  const whole = sum(naming.map(weigh));
  return met === 0 ? 0 : (2 * (met / all) * (meant / whole)) / (met / all + meant / whole);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

interface Meaning {
  /** Which words of the name it stands for. */
  readonly at: readonly number[];
  readonly sure: number;
}

function meaningOf(word: string, naming: readonly string[], free: readonly boolean[]): Meaning | undefined {
  const same = naming.findIndex((each, at) => free[at] && each === word);
  if (same >= 0) return { at: [same], sure: 1 };
  const begun = naming.findIndex(
    (each, at) => free[at] && Math.min(each.length, word.length) >= shortestBeginning && each.startsWith(word),
  );
  return begun >= 0 ? { at: [begun], sure: 0.8 } : initialsOf(word, naming, free);
}

function initialsOf(word: string, naming: readonly string[], free: readonly boolean[]): Meaning | undefined {
  if (word.length < 2 || word.length > 6) return undefined;
  for (let start = 0; start + word.length <= naming.length; start += 1) {
    const at = Array.from(word, (_, step) => start + step);
    if (at.every((each, step) => free[each] && naming[each]?.charAt(0) === word.charAt(step))) return { at, sure: 0.9 };
  }
  return undefined;
}

export interface Pairing {
  readonly column: number;
  readonly element: ElementCode;
  readonly score: number;
}

/** Below this a head says something else. */
const leastScore = 0.5;

/** Each column at most one element and each element at most one column, the surest pairs first. */
export function pairColumns(
  heads: readonly { readonly column: number; readonly header: string }[],
  scorer: ElementScorer,
): readonly Pairing[] {
  const all = heads
    .flatMap(({ column, header }) => [...scorer(header)].map(([element, score]) => ({ column, element, score })))
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score || a.column - b.column);
  return oneEach(
    all,
    ({ column }) => column,
    ({ element }) => element,
  );
}

/** Takes from a sorted list what shares neither side with one taken before. */
export function oneEach<T, L, R>(sorted: readonly T[], left: (each: T) => L, right: (each: T) => R): T[] {
  const [lefts, rights] = [new Set<L>(), new Set<R>()];
  return sorted.filter((each) => {
    if (lefts.has(left(each)) || rights.has(right(each))) return false;
    lefts.add(left(each));
    rights.add(right(each));
    return true;
  });
}
