import { elementsOf } from '../indicators/elements-of.ts';
import type { IndicatorExpr } from '../indicators/indicator-seed.ts';
import type { SetForm, SetIndicator, SetRule, SetTarget } from './indicator-set.ts';
import type { Path } from './set-problem.ts';

/** A thing names another one, at a path inside it. */
export interface Reference {
  readonly to: 'element' | 'indicator' | 'clause' | 'agency';
  readonly code: string;
  readonly path: Path;
}

const elements = (codes: readonly string[], path: (at: number) => Path): Reference[] =>
  codes.map((code, at) => ({ to: 'element', code, path: path(at) }));

export const formReferences = ({ blocks }: SetForm): Reference[] =>
  blocks.flatMap(({ groups }, block) =>
    groups.flatMap((group, at) => [
      ...elements(group.elements, (index) => ['blocks', block, 'groups', at, 'elements', index]),
      ...(group.agencies ?? []).map(
        (code, index): Reference => ({
          to: 'agency',
          code,
          path: ['blocks', block, 'groups', at, 'agencies', index],
        }),
      ),
    ]),
  );

export const ruleReferences = ({ left, right, when }: SetRule): Reference[] => [
  ...elements(left.elements, (at) => ['left', 'elements', at]),
  ...('constant' in right ? [] : elements(right.elements, (at) => ['right', 'elements', at])),
  ...(when === null ? [] : elements([when.element], () => ['when', 'element'])),
];

export const indicatorReferences = ({ numerator, denominator, parts = [] }: SetIndicator): Reference[] => [
  ...expressionReferences(numerator, 'numerator'),
  ...(denominator === null ? [] : expressionReferences(denominator, 'denominator')),
  ...elements(parts, (at) => ['parts', at]),
];

const expressionReferences = (expr: IndicatorExpr, field: string): Reference[] =>
  elements(elementsOf(expr), () => [field]);

export const targetReferences = ({ indicator, clause }: SetTarget): Reference[] => [
  ...(indicator === null ? [] : [{ to: 'indicator' as const, code: indicator, path: ['indicator'] }]),
  ...(clause === null ? [] : [{ to: 'clause' as const, code: clause, path: ['clause'] }]),
];
