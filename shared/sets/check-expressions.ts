import type { KnownElement } from '../indicators/expression/catalog.ts';
import { parseExpression } from '../indicators/expression/parse.ts';
import { expressionText } from '../indicators/expression/words.ts';
import type { IndicatorExpr } from '../indicators/indicator-seed.ts';
import type { keptOf } from './effective.ts';
import type { IndicatorSet } from './indicator-set.ts';
import { type Locate, type Path, type SetProblem, setProblem } from './set-problem.ts';

/** An expression says something only as far as the editor of indicators would read it: units that add up, levels that are there. */
export function checkExpressions(set: IndicatorSet, kept: ReturnType<typeof keptOf>, locate: Locate): SetProblem[] {
  const elements = [...kept.elements, ...set.elements].map((element): KnownElement => ({ ...element, asked: true }));
  const catalog = new Map(elements.map((element) => [element.code, element]));
  const check = (expr: IndicatorExpr | null, path: Path): SetProblem[] => {
    if (expr === null) return [];
    const text = expressionText(expr);
    const parsed = parseExpression(text, catalog);
    if (parsed.ok || parsed.problem.kind === 'unknown-element') return [];
    return [setProblem('not-an-expression', path, locate, { found: text, expected: parsed.problem.kind })];
  };
  return set.indicators.flatMap(({ numerator, denominator }, at) => [
    ...check(numerator, ['indicators', at, 'numerator']),
    ...check(denominator, ['indicators', at, 'denominator']),
  ]);
}
