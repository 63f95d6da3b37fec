import type { Figure } from './figure.ts';

/** A sum that says how complete it is. */
export interface Total {
  readonly value: number;
  /** Parts that were reported, "không phát sinh" included. */
  readonly counted: number;
  /** Parts that apply: all but "không áp dụng". */
  readonly expected: number;
  /** expected − counted */
  readonly missing: number;
  /** Anything at all was reported, if only a piece of one part. */
  readonly known: boolean;
  /** Something was reported, and all of it is "không phát sinh". */
  readonly allNone: boolean;
}

export const emptyTotal: Total = { value: 0, counted: 0, expected: 0, missing: 0, known: false, allNone: false };

/** So many parts of one each, nothing missing. */
export const certain = (value: number): Total => ({
  value,
  counted: value,
  expected: value,
  missing: 0,
  known: true,
  allNone: false,
});

export const sumFigures = (figures: readonly (Figure | undefined)[]): Total => addTotals(figures.map(totalOfOne));

export function totalOfOne(figure: Figure | undefined): Total {
  if (figure === undefined) return { ...emptyTotal, expected: 1, missing: 1 };
  switch (figure.state) {
    case 'number':
      return { value: figure.value, counted: 1, expected: 1, missing: 0, known: true, allNone: false };
    case 'none':
      return { value: 0, counted: 1, expected: 1, missing: 0, known: true, allNone: true };
    case 'not-applicable':
      return emptyTotal;
  }
}

/** In one pass, because a province is added up place by place. */
export function addTotals(totals: readonly Total[]): Total {
  const sum = { value: 0, counted: 0, expected: 0, missing: 0 };
  let [isKnown, isSilent] = [false, true];
  for (const { value, counted, expected, missing, known, allNone } of totals) {
    sum.value += value;
    sum.counted += counted;
    sum.expected += expected;
    sum.missing += missing;
    isKnown ||= known;
    isSilent &&= allNone || !known;
  }
  return { ...sum, known: isKnown, allNone: isKnown && isSilent };
}

/** What one cell shows for a total; undefined when nothing was reported. */
export function figureOfTotal(total: Total): Figure | undefined {
  if (total.allNone) return { state: 'none' };
  if (total.known) return { state: 'number', value: total.value };
  return total.expected === 0 ? { state: 'not-applicable' } : undefined;
}
