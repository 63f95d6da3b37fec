import type { ElementKind, ElementLevel, ValueType } from '../../forms/form-seed.ts';
import type { ElementCode } from '../../ids.ts';

/** What an expression has to know of a data element. */
export interface KnownElement {
  readonly code: ElementCode;
  readonly name: string;
  readonly kind: ElementKind;
  readonly valueType: ValueType;
  readonly unit: string;
  readonly scale: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly options: readonly string[];
  readonly levels: readonly ElementLevel[];
  /** Some form still asks for it. */
  readonly asked: boolean;
}

export type ElementCatalog = ReadonlyMap<ElementCode, KnownElement>;

/** A code as it was typed: letter case does not matter. */
export const elementTyped = (text: string, catalog: ElementCatalog): KnownElement | undefined =>
  [...catalog.values()].find(({ code }) => code.toLowerCase() === text.normalize('NFC').toLowerCase());

/** The code that differs in two letters at most, the nearest first. */
export function nearestCode(text: string, catalog: ElementCatalog): ElementCode | null {
  const ranked = [...catalog.keys()]
    .map((code) => ({ code, distance: editDistance(text.toUpperCase(), code.toUpperCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= 2 ? best.code : null;
}

/** Letters to add, drop or change (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
