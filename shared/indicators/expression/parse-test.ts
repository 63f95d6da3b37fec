import { parseVietnameseNumber } from '../../numbers/parse-number.ts';
import { rescale } from '../../numbers/scaled.ts';
import { largestConstant, PlaceOperator, type PlaceTest } from '../indicator-seed.ts';
import type { KnownElement } from './catalog.ts';
import { failed, ok, type Parsed, unexpected } from './parsed.ts';
import type { ExpressionProblem } from './problem.ts';
import type { Token } from './tokens.ts';
import { isTheWord, words } from './words.ts';

interface Test {
  readonly element: KnownElement;
  /** Where the element stands: a wrong kind of answer is about it. */
  readonly at: Token;
  readonly sign: Token;
  readonly value: Token;
}

/** '>= 1' of an element that counts, '= có' of one that is answered by yes or no. */
export function parseTest({ element: { code, valueType }, at, sign, value }: Test): Parsed<PlaceTest> {
  const operator = PlaceOperator.safeParse(sign.text.replace('≥', '>=').replace('≤', '<='));
  if (!operator.success) return unexpected(sign, 'operator');
  const saysYes = isTheWord(value, words.yes);
  const { from } = at;
  const to = value.to;
  if (valueType === 'yes-no') {
    if (value.kind === 'end') return unexpected(value, 'value');
    return saysYes && operator.data === '=' ? ok('yes') : failed({ kind: 'yes-expected', code, from, to });
  }
  if (saysYes) return failed({ kind: 'number-expected', code, from, to });
  const whole = wholeNumber(value);
  return whole.ok ? ok({ operator: operator.data, value: whole.value }) : whole;
}

function wholeNumber(token: Token): Parsed<number> {
  const { text, from, to } = token;
  const problem = (kind: NumberProblem): Parsed<never> => failed({ kind, from, to });
  const read = parseVietnameseNumber(text);
  switch (read.kind) {
    case 'invalid':
      return unexpected(token, 'value');
    case 'ambiguous':
      return failed({ kind: 'number-ambiguous', found: text, from, to });
    case 'too-large':
      return problem('number-too-large');
    case 'number': {
      const whole = rescale(read, 0);
      if (read.value < 0) return problem('number-negative');
      if (whole === undefined) return problem('number-not-whole');
      return whole > largestConstant ? problem('number-too-large') : ok(whole);
    }
  }
}

type NumberProblem = Extract<ExpressionProblem['kind'], 'number-too-large' | 'number-negative' | 'number-not-whole'>;
