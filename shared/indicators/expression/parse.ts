import { CountedLevel, type IndicatorExpr } from '../indicator-seed.ts';
import type { ElementCatalog, KnownElement } from './catalog.ts';
import { elementAt, notAddable, notCountable } from './element-at.ts';
import { parseTest } from './parse-test.ts';
import { failed, ok, type Parsed, unexpected } from './parsed.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isTheWord, words } from './words.ts';

/** Longer than any real one, short enough to be read. */
export const longestExpression = 500;

/** Reads what the officer wrote; else the first thing that is wrong, with the characters it is about. */
export function parseExpression(text: string, catalog: ElementCatalog): Parsed<IndicatorExpr> {
  if (text.length > longestExpression) {
    return failed({ kind: 'too-long', limit: longestExpression, from: longestExpression, to: text.length });
  }
  const tokens = tokensOf(text);
  const first = tokenAt(tokens, 0);
  if (first.kind === 'end') return failed({ kind: 'empty', from: 0, to: text.length });
  if (isTheWord(first, words.last)) return parseLast(tokens, catalog);
  if (isTheWord(first, words.number)) return parsePlaces(tokens, catalog);
  return first.kind === 'word' ? parseSum(tokens, catalog) : unexpected(first, 'expression');
}

/** Behind the end there is the end. */
const tokenAt = (tokens: readonly Token[], index: number): Token => {
  const token = tokens[index] ?? tokens.at(-1);
  if (token === undefined) throw new Error('the end of a text is a token too');
  return token;
};

function parseLast(tokens: readonly Token[], catalog: ElementCatalog): Parsed<IndicatorExpr> {
  const period = tokenAt(tokens, 1);
  if (!isTheWord(period, words.period)) return unexpected(period, 'period-end');
  const element = elementAt(tokenAt(tokens, 2), catalog, notAddable([]));
  if (!element.ok) return element;
  return ended(tokens, 3, { kind: 'last', element: element.value.code });
}

function parseSum(tokens: readonly Token[], catalog: ElementCatalog): Parsed<IndicatorExpr> {
  const elements: KnownElement[] = [];
  for (let index = 0; ; index += 2) {
    const element = elementAt(tokenAt(tokens, index), catalog, notAddable(elements));
    if (!element.ok) return element;
    elements.push(element.value);
    const next = tokenAt(tokens, index + 1);
    if (next.kind === 'end') return ok({ kind: 'sum', elements: elements.map(({ code }) => code) });
    if (next.text !== '+') return unexpected(next, 'plus');
  }
}

function parsePlaces(tokens: readonly Token[], catalog: ElementCatalog): Parsed<IndicatorExpr> {
  const level = CountedLevel.options.find((each) => isTheWord(tokenAt(tokens, 1), words[each]));
  if (level === undefined) return unexpected(tokenAt(tokens, 1), 'level');
  const next = tokenAt(tokens, 2);
  if (next.kind === 'end') return ok({ kind: 'places', level });
  return isTheWord(next, words.has) ? parseCount(tokens, level, catalog) : unexpected(next, 'has');
}

function parseCount(tokens: readonly Token[], level: CountedLevel, catalog: ElementCatalog): Parsed<IndicatorExpr> {
  const at = tokenAt(tokens, 3);
  const element = elementAt(at, catalog, notCountable(level));
  if (!element.ok) return element;
  const test = parseTest({ element: element.value, at, sign: tokenAt(tokens, 4), value: tokenAt(tokens, 5) });
  if (!test.ok) return test;
  return ended(tokens, 6, { kind: 'count-places', level, element: element.value.code, test: test.value });
}

function ended(tokens: readonly Token[], index: number, expr: IndicatorExpr): Parsed<IndicatorExpr> {
  const next = tokenAt(tokens, index);
  return next.kind === 'end' ? ok(expr) : unexpected(next, 'end');
}
