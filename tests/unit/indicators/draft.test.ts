import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftProblemSentence } from '../../../renderer/messages/indicator-problems.ts';
import { CoverageKind } from '../../../shared/calendar/period-coverage.ts';
import { ElementCode, IndicatorCode } from '../../../shared/ids.ts';
import type { DraftProblem, IndicatorDraft } from '../../../shared/indicators/draft.ts';
import type { IndicatorExpr } from '../../../shared/indicators/indicator-seed.ts';
import { type IndicatorContent, readDraft } from '../../../shared/indicators/read-draft.ts';
import { meaning } from '../../../shared/indicators/wording.ts';
import { draftOf } from '../../../shared/indicators/write-draft.ts';
import { aDraft } from '../../builders/a-draft.ts';
import { expressions, seedCatalog } from '../../builders/element-catalog.ts';

const known = { catalog: seedCatalog(), clauses: new Set(['II.1.c', 'II.4']) };
const code = IndicatorCode.parse('CT18');

const short = expressions.filter((expr) => expr.kind !== 'sum' || expr.elements.length <= 20);
const targets = fc.option(
  fc.record({
    operator: fc.constantFrom<'>=' | '='>('>=', '='),
    value: fc.nat(999),
    scale: fc.constantFrom(0, 1, 2),
  }),
);

const contents: fc.Arbitrary<IndicatorContent> = fc
  .record({
    name: fc.constantFrom('Tụ điểm được triệt xóa', 'A'),
    clause: fc.constantFrom('', 'II.1.c', 'II.4'),
    coverage: fc.constantFrom(...CoverageKind.options),
    note: fc.constantFrom('', 'Hai dòng:\nkhông mất.'),
    numerator: short,
    sides: fc.oneof(
      fc.record({ presentation: fc.constant('ratio' as const), denominator: short, target: targets }),
      fc.record({
        presentation: fc.constantFrom('count' as const, 'strip' as const),
        denominator: fc.constant(null),
        target: fc.constant(null),
      }),
    ),
  })
  .map(({ sides, ...rest }) => ({ ...rest, ...sides }));

const problemsOf = (changes: Partial<IndicatorDraft>): readonly DraftProblem[] =>
  readDraft(aDraft(changes), known).problems;

test('a definition, written as a draft and read again, is the same', () =>
  fc.assert(
    fc.property(contents, (content) => {
      expect(readDraft(draftOf(code, content), known)).toMatchObject({ problems: [], content });
    }),
  ));

describe('what keeps a draft from being saved', () => {
  test.each<[Partial<IndicatorDraft>, object]>([
    [{ name: ' \u200b ' }, { field: 'name', problem: { kind: 'empty' } }],
    [{ name: 'x'.repeat(5000) }, { field: 'name', problem: { kind: 'too-long', limit: 300 } }],
    [{ clause: 'X.9' }, { field: 'clause', problem: { kind: 'unknown' } }],
    [{ numerator: 'TT99' }, { field: 'numerator', problem: { kind: 'unknown-element' } }],
    [{ denominator: '' }, { field: 'denominator', problem: { kind: 'empty' } }],
    [{ note: 'x'.repeat(5000) }, { field: 'note', problem: { kind: 'too-long', limit: 2000 } }],
    [{ target: { operator: '>=', value: '' } }, { field: 'target', problem: { kind: 'not-a-number' } }],
    [{ target: { operator: '>=', value: 'tám mươi' } }, { field: 'target', problem: { kind: 'not-a-number' } }],
    [{ target: { operator: '>=', value: '1e308' } }, { field: 'target', problem: { kind: 'not-a-number' } }],
    [{ target: { operator: '>=', value: '-80' } }, { field: 'target', problem: { kind: 'negative' } }],
    [{ target: { operator: '>=', value: '1000' } }, { field: 'target', problem: { kind: 'too-large' } }],
    [{ target: { operator: '>=', value: '1.000' } }, { field: 'target', problem: { kind: 'ambiguous' } }],
    [{ target: { operator: '=', value: '9,1234' } }, { field: 'target', problem: { kind: 'too-fine' } }],
    [{ presentation: 'count' }, { field: 'target', problem: { kind: 'not-a-ratio' } }],
  ])('%j', (changes, problem) => {
    const problems = problemsOf(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(problem);
    expect(readDraft(aDraft(changes), known).content).toBeNull();
    expect(problems.map(draftProblemSentence).join()).toMatch(/^\S.*[.?]$/);
  });

  test('everything wrong at once is named field by field', () => {
    const fields = problemsOf({
      name: '',
      clause: 'X',
      numerator: '+',
      denominator: '',
      target: { operator: '=', value: '' },
    });
    expect(fields.map(({ field }) => field)).toEqual(['name', 'clause', 'numerator', 'denominator', 'target']);
  });

  test('the denominator of what is no ratio is not even read', () => {
    expect(problemsOf({ presentation: 'count', denominator: '???', target: null })).toEqual([]);
  });
});

test.each(['80', '80%', ' 80 % ', '80,0'])('a target typed as %j is 80 %%', (value) => {
  const { content } = readDraft(aDraft({ target: { operator: '>=', value } }), known);
  expect((content?.target?.value ?? 0) / 10 ** (content?.target?.scale ?? 0)).toBe(80);
});

describe('the sentence', () => {
  const said = (changes: Partial<IndicatorContent>) => {
    const { content } = readDraft(aDraft(), known);
    if (content === null) throw new Error('the draft is right');
    return meaning({ ...content, ...changes }, known.catalog);
  };
  const side = (numerator: IndicatorExpr) => said({ numerator, presentation: 'count', denominator: null });
  const KH04 = ElementCode.parse('KH04');
  const [TT02, TT06, CS01] = [...known.catalog.keys()].filter((each) => ['TT02', 'TT06', 'CS01'].includes(each));

  test('says numerator, denominator, adding up, days and target', () => {
    expect(said({})).toBe(
      'Số xã có lũy kế Số buổi tuyên truyền (TT02) từ 2 trở lên, chia cho số xã có hiệu lực trong kỳ; cộng từ đầu năm kế hoạch; kỳ từ ngày 15 tháng trước đến ngày 14; chỉ tiêu ≥ 50%.',
    );
  });

  test('tells a flow from a stock, a sum from a last figure', () => {
    if (TT02 === undefined || TT06 === undefined || CS01 === undefined) throw new Error('the seed has them');
    expect(side({ kind: 'sum', elements: [TT02, TT06] })).toMatch(
      /^Lũy kế Số buổi tuyên truyền \(TT02\) cộng với lũy kế .*\(TT06\); cộng từ đầu/,
    );
    expect(side({ kind: 'sum', elements: [CS01] })).toMatch(/^Số cơ sở .*\(CS01\) cuối kỳ; kỳ từ/);
    expect(side({ kind: 'last', element: TT02 })).toMatch(
      /^Số buổi tuyên truyền \(TT02\) của riêng kỳ cuối, không cộng dồn; kỳ từ/,
    );
    expect(side({ kind: 'last', element: CS01 })).toMatch(/\(CS01\) biết sau cùng; kỳ từ/);
  });

  test('asks a yes/no question in its own words', () => {
    expect(said({ numerator: { kind: 'count-places', level: 'district', element: KH04, test: 'yes' } })).toMatch(
      /^Số huyện trả lời có cho “Có chương trình, nội dung truyền thông, PBGDPL” \(KH04\), chia cho/,
    );
  });

  test('says when no number is set, and which days a calendar month has', () => {
    expect(said({ target: null, coverage: 'calendar' })).toMatch(
      /; kỳ theo tháng dương lịch; không đặt con số phải đạt\.$/,
    );
  });

  test('of any definition is one whole sentence, two different ones never the same', () =>
    fc.assert(
      fc.property(short, short, (a, b) => {
        const [first, second] = [side(a), side(b)];
        expect(first).toMatch(/^\p{Lu}[^\n]*\.$/u);
        expect(first).not.toMatch(/undefined|null|NaN/);
        expect(first === second).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    ));
});
