import { canonicalSet } from './canonical.ts';
import type { IndicatorSet } from './indicator-set.ts';
import { type ParsedSet, parseSet } from './parse-set.ts';
import { setProblem } from './set-problem.ts';

const nowhere = () => undefined;

/** The same set always gives the same text. */
export const setJson = (set: IndicatorSet): string => `${JSON.stringify(canonicalSet(set), null, 2)}\n`;

export function readSetJson(text: string): ParsedSet {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problems: [setProblem('not-json', [], nowhere)] };
  }
  return parseSet(raw, nowhere);
}
