import type { ElementCode } from '../../ids.ts';
import { guardWords } from '../../numbers/guard-wording.ts';
import type { PaperDocument } from '../../paper/document.ts';
import { type ChangedValue, changedValues } from './compare-documents.ts';
import { printedValues } from './printed-values.ts';

/** What a signed đính chính has told of a figure. */
export interface ToldValue {
  readonly source: string;
  readonly was: string;
  readonly now: string;
}

export interface CorrectionLine extends ChangedValue {
  readonly told: string | null;
  /** What a paper may say of it: `after`, or that it is not told. */
  readonly sayable: string | null;
  /** Neither the print nor what was told says it. */
  readonly isOpen: boolean;
}

interface Given {
  readonly printed: PaperDocument;
  readonly now: PaperDocument;
  /** Oldest first. */
  readonly told: readonly ToldValue[];
  readonly elementsOf: (source: string) => readonly ElementCode[];
  /** 0: nothing is guarded. */
  readonly threshold: number;
}

/** Figures that would be printed otherwise, with those that a đính chính told of and that are again as they were. */
export function correctionLines({ printed, now, told, elementsOf, threshold }: Given): CorrectionLine[] {
  const latest = new Map(told.map((value) => [value.source, value]));
  const changed = changedValues(printed, now);
  const isChanged = new Set(changed.map(({ source }) => source));
  const again = [...latest.values()]
    .filter(({ source }) => !isChanged.has(source))
    .map(({ source, was }): ChangedValue => ({ source, before: was, after: was }));
  const closed = threshold === 0 ? noElements : otherwiseHidden(printed, now, elementsOf, threshold);
  return [...changed, ...again].map((value): CorrectionLine => {
    const isHidden = value.after !== null && elementsOf(value.source).some((element) => closed.has(element));
    const sayable = isHidden ? guardWords.hidden : value.after;
    const last = latest.get(value.source);
    return { ...value, told: last?.now ?? null, sayable, isOpen: sayable !== (last?.now ?? value.before) };
  });
}

const noElements: ReadonlySet<ElementCode> = new Set();

/**
 * Elements of which another cell is hidden now than in the print: what is printed here beside what was printed there would
 * tell it, so nothing new is said of them outside the office.
 */
function otherwiseHidden(
  printed: PaperDocument,
  now: PaperDocument,
  elementsOf: Given['elementsOf'],
  threshold: number,
): ReadonlySet<ElementCode> {
  const [before, after] = [hiddenIn(printed, threshold), hiddenIn(now, threshold)];
  const differing = [...after].filter(([source, isHidden]) => before.has(source) && before.get(source) !== isHidden);
  return new Set(differing.flatMap(([source]) => [...elementsOf(source)]));
}

function hiddenIn(document: PaperDocument, threshold: number): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { source, text } of printedValues(document))
    found.set(source, (found.get(source) ?? false) || isGuarded(text, threshold));
  return found;
}

const isGuarded = (text: string, threshold: number): boolean =>
  [guardWords.hidden, guardWords.below(threshold), guardWords.belowInText(threshold)].some((word) =>
    text.includes(word),
  );
