import { checkCodes } from './check-codes.ts';
import { checkExpressions } from './check-expressions.ts';
import { checkMappings } from './check-mappings.ts';
import { checkMeanings } from './check-meanings.ts';
import { keptOf, type MissingChoices } from './effective.ts';
import type { IndicatorSet } from './indicator-set.ts';
import { formReferences, indicatorReferences, type Reference, ruleReferences, targetReferences } from './references.ts';
import type { SetFacts } from './set-facts.ts';
import { type Locate, type Path, type SetProblem, type SetProblemKind, setProblem } from './set-problem.ts';

/** What is wrong with taking the set into the plan year, things that would be kept included; none: it can be taken. */
export function checkSet(
  set: IndicatorSet,
  facts: SetFacts,
  missing: MissingChoices,
  locate: Locate,
): readonly SetProblem[] {
  const kept = keptOf(facts.stored, set, missing);
  const known = knownCodes(set, kept, facts);
  return [
    ...otherYear(set, facts, locate),
    ...checkCodes(set, locate),
    ...referencesOf(set).flatMap(({ path, references }) =>
      references
        .filter(({ to, code }) => !known[to].has(code))
        .map((one) => setProblem(unknown[one.to], [...path, ...one.path], locate, { found: one.code })),
    ),
    ...referencesOf({ ...set, ...kept }).flatMap(({ code: keptCode, references }) =>
      references
        .filter(({ to, code }) => !known[to].has(code))
        .map(({ code }) => setProblem('kept-needs-ended', [], () => undefined, { found: keptCode, expected: code })),
    ),
    ...checkLevels(set, kept, locate),
    ...checkExpressions(set, kept, locate),
    ...checkMeanings(set, facts, locate),
    ...checkMappings(set, kept, facts, locate),
  ];
}

const unknown: Readonly<Record<Reference['to'], SetProblemKind>> = {
  element: 'unknown-element',
  indicator: 'unknown-indicator',
  clause: 'unknown-clause',
  agency: 'unknown-agency',
};

type Kept = ReturnType<typeof keptOf>;

const knownCodes = (set: IndicatorSet, kept: Kept, facts: SetFacts): Record<Reference['to'], ReadonlySet<string>> => ({
  element: new Set([...set.elements, ...kept.elements].map(({ code }) => code)),
  indicator: new Set([...set.indicators, ...kept.indicators].map(({ code }) => code)),
  clause: facts.clauses,
  agency: facts.agencies,
});

interface Referring {
  readonly code: string;
  readonly path: Path;
  readonly references: readonly Reference[];
}

const referencesOf = ({ forms, rules, indicators, targets }: IndicatorSet): Referring[] => [
  ...forms.map((form, at) => ({ code: form.code, path: ['forms', at], references: formReferences(form) })),
  ...rules.map((rule, at) => ({ code: rule.code, path: ['rules', at], references: ruleReferences(rule) })),
  ...indicators.map((one, at) => ({ code: one.code, path: ['indicators', at], references: indicatorReferences(one) })),
  ...targets.map((one, at) => ({ code: one.code, path: ['targets', at], references: targetReferences(one) })),
];

function otherYear(set: IndicatorSet, { stored }: SetFacts, locate: Locate): SetProblem[] {
  if (set.year === stored.year) return [];
  return [setProblem('other-year', ['year'], locate, { found: String(set.year), expected: String(stored.year) })];
}

/** A row for each commune has cells for elements that communes report; the same with the district's own row. */
function checkLevels(set: IndicatorSet, kept: Kept, locate: Locate): SetProblem[] {
  const levels = new Map([...kept.elements, ...set.elements].map((element) => [element.code, element.levels]));
  const wanted = { communes: 'commune', district: 'district', agency: undefined } as const;
  return set.forms.flatMap(({ blocks }, form) =>
    blocks.flatMap(({ rows, groups }, block) =>
      groups.flatMap(({ elements }, group) =>
        elements.flatMap((code, at) => {
          const [level, own] = [wanted[rows], levels.get(code)];
          if (level === undefined || own === undefined || own.includes(level)) return [];
          const path = ['forms', form, 'blocks', block, 'groups', group, 'elements', at];
          return [setProblem('wrong-level', path, locate, { found: code, expected: level })];
        }),
      ),
    ),
  );
}
