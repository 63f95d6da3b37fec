import type { IndicatorSet, SetElement } from './indicator-set.ts';
import type { SetFacts } from './set-facts.ts';
import { type Locate, type SetProblem, setProblem } from './set-problem.ts';

/** What a stored figure means by its element: none of this changes under figures. An answer is kept by its position in the list. */
const meaning = {
  kind: ({ kind }: SetElement) => kind,
  valueType: ({ valueType }: SetElement) => valueType,
  scale: ({ scale }: SetElement) => String(scale),
  levels: ({ levels }: SetElement) => levels.toSorted().join(),
} as const;

export function checkMeanings(set: IndicatorSet, { elements }: SetFacts, locate: Locate): SetProblem[] {
  return set.elements.flatMap((element, at) => {
    const stored = elements.get(element.code);
    if (stored?.hasFigures !== true) return [];
    return changedFields(stored, element).map((field) =>
      setProblem('meaning-changed', ['elements', at, field], locate, { found: element.code, expected: field }),
    );
  });
}

function changedFields(stored: SetElement, given: SetElement): string[] {
  const fields = Object.entries(meaning).flatMap(([field, of]) => (of(stored) === of(given) ? [] : [field]));
  const moved = stored.options.some((option, at) => given.options[at] !== option);
  return moved ? [...fields, 'options'] : fields;
}
