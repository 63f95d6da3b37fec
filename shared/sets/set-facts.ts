import type { IndicatorSet, SetElement } from './indicator-set.ts';

/** An element the database knows, in force or not. */
export type KnownSetElement = SetElement & { readonly hasFigures: boolean };

/** What a loaded set is held against. */
export interface SetFacts {
  /** In force in the plan's year, in canonical form. */
  readonly stored: IndicatorSet;
  readonly elements: ReadonlyMap<string, KnownSetElement>;
  /** Labels of the plan's clauses. */
  readonly clauses: ReadonlySet<string>;
  /** Codes of agencies. */
  readonly agencies: ReadonlySet<string>;
}
