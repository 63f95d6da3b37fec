import { addsUp, leadsBack, mappingMisfit } from '../forms/element-mapping.ts';
import type { keptOf } from './effective.ts';
import type { IndicatorSet, SetElement, SetMapping } from './indicator-set.ts';
import type { SetFacts } from './set-facts.ts';
import { type Locate, type SetProblem, type SetProblemKind, setProblem } from './set-problem.ts';

/** Mappings of the file, held against those that are there already. */
export function checkMappings(
  set: IndicatorSet,
  kept: ReturnType<typeof keptOf>,
  { elements: known }: Pick<SetFacts, 'elements'>,
  locate: Locate,
): SetProblem[] {
  const elements = new Map<string, SetElement>([...known, ...set.elements.map((one) => [one.code, one] as const)]);
  const all = [...kept.mappings, ...set.mappings];
  return set.mappings.flatMap((mapping, at) =>
    problemsOfMapping(mapping, elements, all).map(({ kind, field, ...said }) =>
      setProblem(kind, ['mappings', at, field], locate, said),
    ),
  );
}

export interface MappingProblem {
  readonly kind: SetProblemKind;
  readonly field: 'old' | 'new';
  readonly found: string;
  readonly expected?: string;
}

/** The same rule for a mapping that is typed and for one that comes in a file. */
export function problemsOfMapping(
  mapping: SetMapping,
  elements: ReadonlyMap<string, SetElement>,
  all: readonly SetMapping[],
): MappingProblem[] {
  const [old, under] = [elements.get(mapping.old), elements.get(mapping.new)];
  if (old === undefined) return [{ kind: 'unknown-element', field: 'old', found: mapping.old }];
  if (under === undefined) return [{ kind: 'unknown-element', field: 'new', found: mapping.new }];
  const found = `${mapping.old} → ${mapping.new}`;
  if (mapping.old === mapping.new || leadsBack(all, mapping.new))
    return [{ kind: 'mapping-circle', field: 'new', found }];
  const misfit = mappingMisfit(old, under);
  if (misfit !== undefined) return [{ kind: 'mapping-misfit', field: 'new', found, expected: misfit }];
  return isOneOfMany(mapping, under, all) ? [{ kind: 'mapping-many', field: 'new', found }] : [];
}

const isOneOfMany = (mapping: SetMapping, under: SetElement, all: readonly SetMapping[]): boolean =>
  !addsUp(under) && all.filter((other) => other.new === mapping.new || other.old === mapping.old).length > 1;
