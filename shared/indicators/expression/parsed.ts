import type { Expected, ExpressionProblem } from './problem.ts';
import type { Token } from './tokens.ts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ExpressionProblem };

export const ok = <T>(value: T): Parsed<T> => ({ ok: true, value });

export const failed = (problem: ExpressionProblem): Parsed<never> => ({ ok: false, problem });

export const unexpected = ({ text, from, to }: Token, expected: Expected): Parsed<never> =>
  failed({ kind: 'unexpected', expected, found: text, from, to });
