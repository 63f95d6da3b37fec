import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expressionProblemSentence } from '../../../renderer/messages/indicator-problems.ts';
import { ElementCode } from '../../../shared/ids.ts';
import { longestExpression, parseExpression } from '../../../shared/indicators/expression/parse.ts';
import type { ExpressionProblem } from '../../../shared/indicators/expression/problem.ts';
import { expressionText } from '../../../shared/indicators/expression/words.ts';
import { IndicatorExpr } from '../../../shared/indicators/indicator-seed.ts';
import { expressions, seedCatalog, withElement } from '../../builders/element-catalog.ts';

const catalog = seedCatalog();

const problemOf = (text: string, among = catalog): ExpressionProblem => {
  const parsed = parseExpression(text, among);
  if (parsed.ok) throw new Error(`${text} was accepted`);
  return parsed.problem;
};

const exprOf = (text: string): IndicatorExpr => {
  const parsed = parseExpression(text, catalog);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.kind}`);
  return parsed.value;
};

describe('what is written is what is read', () => {
  test('any expression, written and read, is the same', () =>
    fc.assert(
      fc.property(expressions, (expr) => {
        const text = expressionText(expr);
        fc.pre(text.length <= longestExpression);
        expect(IndicatorExpr.parse(exprOf(text))).toEqual(expr);
      }),
    ));

  test('spaces, case, missing marks and decomposed letters change nothing', () =>
    fc.assert(
      fc.property(expressions, fc.constantFrom('', ' ', '\u00a0 '), (expr, space) => {
        const text = expressionText(expr);
        fc.pre(text.length <= 200);
        for (const typed of [text.toUpperCase(), text.toLowerCase(), text.normalize('NFD'), withoutMarks(text)]) {
          expect(exprOf(space + typed.replaceAll(' ', `${space} `))).toEqual(expr);
        }
      }),
    ));

  test.each([
    ['TT02 + TT06', { kind: 'sum', elements: ['TT02', 'TT06'] }],
    ['kt01+kt02', { kind: 'sum', elements: ['KT01', 'KT02'] }],
    ['cuối kì CS01', { kind: 'last', element: 'CS01' }],
    [
      'số xã có TT01 ≥ 1',
      { kind: 'count-places', level: 'commune', element: 'TT01', test: { operator: '>=', value: 1 } },
    ],
    ['so huyen co KH01 = co', { kind: 'count-places', level: 'district', element: 'KH01', test: 'yes' }],
    ['SỐ HUYỆN', { kind: 'places', level: 'district' }],
  ])('%s', (text, expr) => {
    expect(exprOf(text)).toEqual(expr);
  });
});

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

describe('what is wrong is named, with the characters it is about', () => {
  test.each<[string, Partial<ExpressionProblem>]>([
    ['', { kind: 'empty', from: 0, to: 0 }],
    [' \n ', { kind: 'empty', from: 0, to: 3 }],
    ['TT02 + TT6', { kind: 'unknown-element', found: 'TT6', nearest: ElementCode.parse('TT06'), from: 7, to: 10 }],
    ['tuyên truyền', { kind: 'unknown-element', found: 'tuyên', nearest: null, from: 0, to: 5 }],
    ['1e308', { kind: 'unknown-element', found: '1e308', nearest: null }],
    ['= TT01', { kind: 'unexpected', expected: 'expression', found: '=', from: 0, to: 1 }],
    ['TT01 TT02', { kind: 'unexpected', expected: 'plus', found: 'TT02', from: 5, to: 9 }],
    ['TT02 +', { kind: 'unexpected', expected: 'element', found: '', from: 6, to: 6 }],
    ['TT02 + số xã', { kind: 'unexpected', expected: 'element', found: 'số', from: 7, to: 9 }],
    ['cuối CS01', { kind: 'unexpected', expected: 'period-end', found: 'CS01', from: 5, to: 9 }],
    ['cuối kỳ CS01 + CS03', { kind: 'unexpected', expected: 'end', found: '+', from: 13, to: 14 }],
    ['số thôn', { kind: 'unexpected', expected: 'level', found: 'thôn', from: 3, to: 7 }],
    ['số xã TT01', { kind: 'unexpected', expected: 'has', found: 'TT01', from: 6, to: 10 }],
    ['số xã có', { kind: 'unexpected', expected: 'element', found: '', from: 8, to: 8 }],
    ['số xã có TT01', { kind: 'unexpected', expected: 'operator', found: '', from: 13, to: 13 }],
    ['số xã có TT01 >=', { kind: 'unexpected', expected: 'value', found: '', from: 16, to: 16 }],
    ['số xã có TT01 >= một', { kind: 'unexpected', expected: 'value', found: 'một', from: 17, to: 20 }],
    ['số xã có TT01 >= 1e308', { kind: 'unexpected', expected: 'value', found: '1e308', from: 17, to: 22 }],
    ['số xã có TT01 >= 1 2', { kind: 'unexpected', expected: 'end', found: '2', from: 19, to: 20 }],
    ['số xã có TT01 >= -1', { kind: 'number-negative', from: 17, to: 19 }],
    ['số xã có TT01 >= 1,5', { kind: 'number-not-whole', from: 17, to: 20 }],
    ['số xã có TT01 >= 1.234', { kind: 'number-ambiguous', found: '1.234', from: 17, to: 22 }],
    ['số xã có TT01 >= 12345678901234567890', { kind: 'number-too-large', from: 17, to: 37 }],
    ['số xã có TT01 >= 1000000000000', { kind: 'number-too-large', from: 17, to: 30 }],
    ['số huyện có TT01 >= 1', { kind: 'not-at-level', level: 'district', from: 12, to: 16 }],
    ['số xã có HT02 >= 1', { kind: 'not-at-level', level: 'commune' }],
    ['số huyện có KH01 >= 1', { kind: 'yes-expected', from: 12, to: 21 }],
    ['số huyện có KH01 >= có', { kind: 'yes-expected', from: 12, to: 22 }],
    ['số xã có TT01 = có', { kind: 'number-expected', from: 9, to: 18 }],
    ['số xã có XA03 = 1', { kind: 'code-list', from: 9, to: 13 }],
    ['XA03', { kind: 'code-list', from: 0, to: 4 }],
    ['KH05 + KH01', { kind: 'yes-no', from: 7, to: 11 }],
    ['cuối kỳ KH01', { kind: 'yes-no', from: 8, to: 12 }],
    ['TT01 + TT02', { kind: 'mixed-units', unit: 'buổi', firstUnit: 'hình thức', from: 7, to: 11 }],
    ['TT02 + TT02', { kind: 'repeated-element', from: 7, to: 11 }],
  ])('%j', (text, problem) => {
    expect(problemOf(text)).toMatchObject(problem);
  });

  test('5,000 characters are too many', () => {
    expect(problemOf('TT01 '.repeat(1000))).toEqual({ kind: 'too-long', limit: 500, from: 500, to: 5000 });
  });

  test('an element that no form asks for any more is not counted anew', () => {
    expect(problemOf('TT02 + TT06', seedCatalog(['TT06']))).toMatchObject({ kind: 'element-not-asked', code: 'TT06' });
  });

  test('an element of the province alone, or with another count of decimals, does not add', () => {
    const code = ElementCode.parse('ZZ01');
    expect(problemOf('ZZ01', withElement({ code, levels: ['province'] }))).toMatchObject({ kind: 'province-only' });
    expect(problemOf('TT01 + ZZ01', withElement({ code, scale: 1 }))).toMatchObject({ kind: 'mixed-units' });
  });

  test('whatever is typed: an expression that is written the same again, or a place inside the text and a sentence', () => {
    const pieces = fc.constantFrom(
      'số',
      'xã',
      'có',
      '>=',
      '=',
      '+',
      'TT01',
      'KH01',
      'XA03',
      '1',
      '-1',
      'cuối',
      'kỳ',
      '!',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseExpression(text, catalog);
        if (parsed.ok) {
          expect(exprOf(expressionText(parsed.value))).toEqual(parsed.value);
        } else {
          const { from, to } = parsed.problem;
          expect(0 <= from && from <= to && to <= text.length).toBe(true);
          expect(expressionProblemSentence(parsed.problem)).toMatch(/^\S.*[.?]$/s);
        }
      }),
      { numRuns: 500 },
    );
  });
});
