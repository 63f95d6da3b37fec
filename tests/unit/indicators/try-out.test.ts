import { describe, expect, test } from 'vitest';
import { valueProblemSentence } from '../../../renderer/messages/indicator-problems.ts';
import { ElementCode } from '../../../shared/ids.ts';
import type { IndicatorDraft } from '../../../shared/indicators/draft.ts';
import { tryOut } from '../../../shared/indicators/try-out.ts';
import { aDraft } from '../../builders/a-draft.ts';
import { seedCatalog } from '../../builders/element-catalog.ts';

const known = { catalog: seedCatalog(), clauses: new Set(['II.1.c']) };

const tried = (values: Readonly<Record<string, string>>, changes: Partial<IndicatorDraft> = {}) =>
  tryOut(
    aDraft(changes),
    Object.entries(values).map(([element, text]) => ({ element: ElementCode.parse(element), text })),
    known,
  );

describe('a draft on test figures', () => {
  test('places are example places: two of three communes reach two, 66,7 %, met', () => {
    expect(tried({ TT02: '0; 2; 5' })).toMatchObject({
      problems: [],
      elements: [{ code: 'TT02', unit: 'buổi' }],
      result: { numerator: { value: 2 }, denominator: { value: 3 }, percent: 667, status: 'met' },
    });
  });

  test('the four states: nothing typed is nothing known, KPS is none, không áp dụng is left out', () => {
    const ratio = { numerator: 'HT03', denominator: 'HT02' };
    expect(tried({}, ratio).result).toMatchObject({ percent: null, status: 'incomplete' });
    expect(tried({ HT02: 'KPS', HT03: 'kps' }, ratio).result).toMatchObject({ percent: null, status: 'none-occurred' });
    expect(tried({ HT02: '4; không áp dụng', HT03: '1; không áp dụng' }, ratio).result).toMatchObject({
      numerator: { value: 1, expected: 1 },
      percent: 250,
      status: 'not-met',
    });
  });

  test('a yes/no element is answered by words', () => {
    const districts = { numerator: 'số huyện có KH01 = có', denominator: 'số huyện' };
    expect(tried({ KH01: 'có; không; Có; không' }, districts).result).toMatchObject({ percent: 500, status: 'met' });
  });

  test('an element counted at two levels stands at the level at which places are told apart', () => {
    const both = { numerator: 'số huyện có KT03 >= 1', denominator: 'số huyện' };
    expect(tried({ KT03: '1; 0' }, both).result).toMatchObject({ numerator: { value: 1 }, percent: 500 });
    expect(tried({ KT03: '1; 2' }, { presentation: 'count', numerator: 'KT03', target: null }).result).toMatchObject({
      numerator: { value: 3, counted: 2, expected: 2 },
      status: null,
    });
  });

  test.each([
    ['-1', 'negative'],
    ['1,5', 'fractional'],
    ['1.234', 'ambiguous'],
    ['nhiều', 'text'],
    ['1e308', 'text'],
    ['99999999999999999999', 'too-large'],
    ['1;'.repeat(21), 'too-many'],
  ])('%s is no test figure: named, and no result is made up', (text, problem) => {
    const { valueProblems, result } = tried({ TT02: text });
    expect(valueProblems).toEqual([{ element: 'TT02', problem }]);
    expect(result).toBeNull();
    expect(valueProblems.map(valueProblemSentence).join()).toMatch(/\.$/);
  });

  test('as long as a side cannot be read there is a problem and nothing else', () => {
    expect(tried({ TT02: '1' }, { numerator: 'TT2' })).toMatchObject({
      problems: [{ field: 'numerator' }],
      elements: [],
      sentence: null,
      result: null,
    });
  });

  test('a name still missing does not keep the figures from being tried', () => {
    expect(tried({ TT02: '2' }, { name: '' })).toMatchObject({
      problems: [{ field: 'name' }],
      result: { percent: 1000 },
    });
  });
});
