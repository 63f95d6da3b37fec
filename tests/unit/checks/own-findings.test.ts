import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodCode, periodsOf } from '../../../shared/calendar/period.ts';
import { earlierInYear, pastOf } from '../../../shared/checks/check-facts.ts';
import { findAll, fingerprint } from '../../../shared/checks/find.ts';
import { farFrom, medianOf } from '../../../shared/checks/outlier.ts';
import { carryOverUnknown } from '../../../shared/checks/wording.ts';
import { RuleSeed } from '../../../shared/forms/form-seed.ts';
import { ElementCode } from '../../../shared/ids.ts';
import { anElement, checkFacts, communes, district } from '../../builders/check-facts.ts';

const [first, second] = communes;

describe('far from the unit’s own history', () => {
  test('needs six values', () => {
    expect(farFrom([10, 11, 12, 11, 10], 500, 1)).toBeUndefined();
    expect(farFrom([10, 11, 12, 11, 10, 11], 500, 1)).toBe(11);
  });

  test('by hand: median 10, MAD 2, so 20 has 0,6745·10/2 = 3,37 and 21 has 3,71', () => {
    const history = [8, 12, 8, 12, 10, 10, 6];
    expect(medianOf(history)).toBe(10);
    expect(farFrom(history, 20, 1)).toBeUndefined();
    expect(farFrom(history, 21, 1)).toBe(10);
    expect(farFrom(history, -1, 1)).toBe(10);
  });

  test('a history without spread: a few more are not strange, many are; money says nothing', () => {
    expect(farFrom([0, 0, 0, 0, 0, 0], 5, 1)).toBeUndefined();
    expect(farFrom([0, 0, 0, 0, 0, 0], 6, 1)).toBe(0);
    expect(farFrom([0, 0, 0, 0, 0, 0], 2_000_000, undefined)).toBeUndefined();
  });

  test('never a value between the smallest and the greatest quarter; above and below are judged alike', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 5000 }), (history, distance) => {
        const middle = medianOf(history);
        expect(farFrom(history, middle, 1)).toBeUndefined();
        const mirrored = history.map((each) => 2 * middle - each);
        expect(farFrom(mirrored, middle - distance, 1)).toBe(farFrom(history, middle + distance, 1));
      }),
    );
  });

  test('in a period: a note at the one place, with what is usual there', () => {
    const months = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06'].map((month) => [
      `2023-${month}`,
      { [first]: 10, [second]: 90 },
    ]);
    const given = { TT02: { ...Object.fromEntries(months), '2023-M07': { [first]: 90, [second]: 90 } } };
    expect(findAll(checkFacts('2023-M07', given))).toMatchObject([
      {
        rule: 'bat-thuong:TT02',
        severity: 'note',
        kind: 'outlier',
        placeId: first,
        left: 90,
        right: 10,
        text: 'Số TT02: kỳ này 90, khác xa các kỳ trước của chính đơn vị (thường khoảng 10).',
      },
    ]);
  });
});

describe('a longer period against the shorter ones', () => {
  const months = (a: number, b: number, c: number) => ({
    '2023-M01': { [first]: a },
    '2023-M02': { [first]: b },
    '2023-M03': { [first]: c },
  });

  test('a flow is the sum of its months', () => {
    expect(findAll(checkFacts('2023-Q1', { TT02: { ...months(1, 2, 3), '2023-Q1': { [first]: 6 } } }))).toEqual([]);
    expect(findAll(checkFacts('2023-Q1', { TT02: { ...months(1, 2, 3), '2023-Q1': { [first]: 7 } } }))).toMatchObject([
      {
        rule: 'cong-ky:TT02',
        kind: 'months-against-form',
        severity: 'warning',
        left: 7,
        operator: '=',
        right: 6,
        text: 'Số TT02: biểu quý I ghi 7, cộng các tháng là 6.',
      },
    ]);
  });

  test('with a month missing only too much is a finding', () => {
    const given = (quarter: number) => ({
      TT02: { '2023-M01': { [first]: 4 }, '2023-M02': { [first]: 4 }, '2023-Q1': { [first]: quarter } },
    });
    expect(findAll(checkFacts('2023-Q1', given(9)))).toEqual([]);
    expect(findAll(checkFacts('2023-Q1', given(7)))).toMatchObject([
      { operator: '>=', left: 7, right: 8, text: 'Số TT02: biểu quý I ghi 7, mới cộng 2/3 tháng đã là 8.' },
    ]);
  });

  test('a stock is what the last month says', () => {
    const elements = [anElement('CS01', { kind: 'stock' })];
    const given = (quarter: number) => ({ CS01: { ...months(9, 9, 3), '2023-Q1': { [first]: quarter } } });
    expect(findAll(checkFacts('2023-Q1', given(3), { elements }))).toEqual([]);
    expect(findAll(checkFacts('2023-Q1', given(9), { elements }))).toMatchObject([
      { left: 9, right: 3, text: 'Số CS01: biểu quý I ghi 9, biểu tháng 3 ghi 3.' },
    ]);
  });

  test('a year without months is held against its quarters', () => {
    const quarters = {
      '2023-Q1': { [first]: 1 },
      '2023-Q2': { [first]: 1 },
      '2023-Q3': { [first]: 1 },
      '2023-Q4': { [first]: 1 },
    };
    expect(findAll(checkFacts('2023-Y', { HT02: { ...quarters, '2023-Y': { [first]: 5 } } }))).toMatchObject([
      { left: 5, right: 4, text: 'Số HT02: biểu năm ghi 5, cộng các quý là 4.' },
    ]);
  });
});

describe('the bottom line of the paper', () => {
  const total = (value: number) => ({ controlTotals: [{ element: ElementCode.parse('KT03'), district, value }] });
  const given = { KT03: { '2023-M01': { [first]: 2, [second]: 3, [district]: 50 } } };

  test('is what the communes add up to; the district’s own row is a figure of its own', () => {
    expect(findAll(checkFacts('2023-M01', given, total(5)))).toEqual([]);
    expect(findAll(checkFacts('2023-M01', given, total(7)))).toMatchObject([
      { rule: 'dong-cong:KT03', kind: 'control-total', severity: 'warning', placeId: district, left: 5, right: 7 },
    ]);
  });

  test('says nothing before anything is typed', () => {
    expect(findAll(checkFacts('2023-M01', { KT03: {} }, total(7)))).toEqual([]);
  });
});

describe('the list', () => {
  const rule = (code: string, severity: 'error' | 'warning') =>
    RuleSeed.parse({
      code,
      severity,
      left: { elements: ['A'] },
      operator: '=',
      right: { constant: 0 },
      when: null,
      note: code,
    });

  test('has errors first, then districts and places in their own order', () => {
    const given = { A: { '2023-M01': { [second]: 1, [first]: 1, [district]: 1 } } };
    const found = findAll(checkFacts('2023-M01', given, { rules: [rule('W', 'warning'), rule('E', 'error')] }));
    expect(found.map(({ rule: code, placeId }) => [code, placeId])).toEqual([
      ['E', district],
      ['E', first],
      ['E', second],
      ['W', district],
      ['W', first],
      ['W', second],
    ]);
    expect(found.map((each) => each.district)).toEqual(Array.from({ length: 6 }, () => 'Huyện A'));
  });

  test('the fingerprint changes with any figure the finding is about', () => {
    const print = (value: number) =>
      findAll(checkFacts('2023-M01', { A: { '2023-M01': { [first]: value } } }, { rules: [rule('W', 'warning')] })).map(
        fingerprint,
      );
    expect(print(1)).toEqual(print(1));
    expect(print(1)).not.toEqual(print(2));
  });

  test('no rule of the district against its communes: its own row adds to theirs', () => {
    const given = { KT03: { '2023-M01': { [first]: 2, [district]: 50 } } };
    expect(findAll(checkFacts('2023-M01', given))).toEqual([]);
  });
});

describe('what was left over before a quarter', () => {
  const rules = [
    RuleSeed.parse({
      code: 'O',
      severity: 'error',
      left: { elements: ['DT02'] },
      operator: '<=',
      right: { elements: ['DT01'], opening: true },
      when: null,
      note: 'o',
    }),
  ];
  const inMonths = (first: number, second: number, third: number) => ({
    '2023-M01': { [district]: first },
    '2023-M02': { [district]: second },
    '2023-M03': { [district]: third },
  });
  const given = (done: number, found: Readonly<Record<string, object>>) =>
    checkFacts(
      '2023-Q2',
      {
        DT01: { ...found, '2023-Q2': { [district]: 1 } },
        DT02: { ...inMonths(1, 0, 0), '2023-Q2': { [district]: done } },
      },
      { rules },
    );

  test('comes from the months where the quarter before has no form of its own', () => {
    expect(findAll(given(5, inMonths(2, 2, 1)))).toEqual([]);
    expect(findAll(given(6, inMonths(2, 2, 1)))).toMatchObject([{ rule: 'O', severity: 'note', left: 6, right: 5 }]);
  });

  test('is not known when a month is missing', () => {
    expect(findAll(given(6, { '2023-M01': { [district]: 2 }, '2023-M02': { [district]: 2 } }))).toEqual([]);
  });
});

describe('what was left over before the year', () => {
  const rules = [
    RuleSeed.parse({
      code: 'O',
      severity: 'error',
      left: { elements: ['DT02'] },
      operator: '<=',
      right: { elements: ['DT01'], opening: true },
      when: null,
      note: 'Câu của luật.',
    }),
  ];
  const at = (value: number) => ({ [district]: value });
  const inJanuary = (found: Readonly<Record<string, object>>, done: Readonly<Record<string, object>>) =>
    findAll(
      checkFacts(
        '2023-M01',
        { DT01: { ...found, '2023-M01': at(1) }, DT02: { ...done, '2023-M01': at(4) } },
        { rules },
      ),
    );
  const everyMonth = (value: number) =>
    Object.fromEntries(periodsOf(2022, 'month').map((month) => [month, at(value)] as const));

  test('counts from the form of the year, or from its months', () => {
    expect(inJanuary({ '2022-Y': at(9) }, { '2022-Y': at(6) })).toEqual([]);
    expect(inJanuary(everyMonth(1), { '2022-Y': at(9) })).toEqual([]);
    expect(inJanuary({ '2022-Y': at(9) }, { '2022-Y': at(7) })).toMatchObject([
      { rule: 'O', severity: 'error', left: 4, right: 3, text: 'Câu của luật.' },
    ]);
  });

  test('names the figures it was counted from', () => {
    const [finding] = inJanuary({ '2022-Y': at(9) }, { '2022-Y': at(7) });
    expect(finding?.figures.map(({ element, period, value }) => `${element} ${period} ${value}`)).toEqual([
      'DT02 2023-M01 4',
      'DT01 2023-M01 1',
      'DT01 2022-Y 9',
      'DT02 2022-Y 7',
    ]);
  });

  test('is not known where that year is not stored whole: then the finding is a note that says so', () => {
    const note = [{ rule: 'O', severity: 'note', right: 1, text: `Câu của luật. ${carryOverUnknown}` }];
    expect(inJanuary({}, {})).toMatchObject(note);
    expect(inJanuary({ '2022-M12': at(9) }, {})).toMatchObject(note);
  });
});

test('periods before', () => {
  expect(earlierInYear(PeriodCode.parse('2023-Q3'))).toEqual(['2023-Q1', '2023-Q2']);
  expect(pastOf(PeriodCode.parse('2023-M02')).slice(0, 3)).toEqual(['2023-M01', '2022-M12', '2022-M11']);
});
