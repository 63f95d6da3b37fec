import type { CountedLevel } from '../indicator-seed.ts';
import { type ElementCatalog, elementTyped, type KnownElement, nearestCode } from './catalog.ts';
import { failed, ok, type Parsed, unexpected } from './parsed.ts';
import type { ExpressionProblem } from './problem.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** The element a piece of the text names, with what is wrong about naming it here. */
export function elementAt(
  token: Token,
  catalog: ElementCatalog,
  misfit: (element: KnownElement) => Misfit | undefined,
): Parsed<KnownElement> {
  const { text, from, to } = token;
  const element = elementTyped(text, catalog);
  if (token.kind !== 'word' || (element === undefined && isWord(token))) return unexpected(token, 'element');
  if (element === undefined) {
    return failed({ kind: 'unknown-element', found: text, nearest: nearestCode(text, catalog), from, to });
  }
  const found: Misfit | undefined = element.asked ? misfit(element) : { kind: 'element-not-asked' };
  return found === undefined ? ok(element) : failed({ ...found, code: element.code, from, to });
}

type About = Extract<ExpressionProblem, { code: unknown }>;
type Without<P, Keys extends PropertyKey> = P extends unknown ? Omit<P, Keys> : never;
export type Misfit = Without<About, 'code' | 'from' | 'to'>;

/** Why a figure of the element cannot be added to those of the elements before it. */
export const notAddable =
  (before: readonly KnownElement[]) =>
  (element: KnownElement): Misfit | undefined => {
    const { code, valueType, levels, unit, scale } = element;
    const [first] = before;
    if (valueType === 'yes-no' || valueType === 'code-list') return { kind: valueType };
    if (levels.every((level) => level === 'province')) return { kind: 'province-only' };
    if (before.some((other) => other.code === code)) return { kind: 'repeated-element' };
    if (first !== undefined && (first.unit !== unit || first.scale !== scale)) {
      return { kind: 'mixed-units', unit, firstUnit: first.unit };
    }
    return undefined;
  };

/** Why places of the level cannot be told apart by the element. */
export const notCountable =
  (level: CountedLevel) =>
  ({ valueType, levels }: KnownElement): Misfit | undefined => {
    if (valueType === 'code-list') return { kind: 'code-list' };
    return levels.includes(level) ? undefined : { kind: 'not-at-level', level };
  };
