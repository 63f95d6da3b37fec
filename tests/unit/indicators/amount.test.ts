import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { amountOf } from '../../../shared/indicators/amount.ts';
import type { IndicatorExpr } from '../../../shared/indicators/indicator-seed.ts';
import { windowToMonth } from '../../../shared/indicators/period-window.ts';
import { aDistrict, element, number, someFacts } from '../../builders/indicator-facts.ts';

const month = (n: number) => windowToMonth(2023, n);
const m01 = PeriodCode.parse('2023-M01');
const m02 = PeriodCode.parse('2023-M02');
const none = { state: 'none' } as const;

describe('sums over places and months', () => {
  const districts = [aDistrict(1, 2), aDistrict(2, 1)];

  test('a flow adds over the months and the communes; the total names the districts that miss something', () => {
    const facts = someFacts({
      districts,
      elements: { TT01: {} },
      figures: [
        ['TT01', 101, m01, number(3)],
        ['TT01', 101, m02, number(4)],
        ['TT01', 102, m01, none],
        ['TT01', 102, m02, number(1)],
        ['TT01', 201, m01, number(10)],
      ],
    });
    const total = amountOf({ kind: 'sum', elements: [element('TT01')] }, facts, month(2));
    expect(total).toMatchObject({ value: 18, counted: 2, expected: 3, missing: 1 });
    expect(total.missingIn.map(({ name }) => name)).toEqual(['Huyện 2']);
  });

  test('a stock takes the last month known, not the sum', () => {
    const facts = someFacts({
      districts: [aDistrict(1, 1)],
      elements: { CS01: { kind: 'stock' } },
      figures: [
        ['CS01', 101, m01, number(7)],
        ['CS01', 101, m02, number(5)],
      ],
    });
    expect(amountOf({ kind: 'sum', elements: [element('CS01')] }, facts, month(2)).value).toBe(5);
  });

  test("an element that districts report too is complete only with the district's own row", () => {
    const given = { districts: [aDistrict(1, 1)], elements: { KT03: { levels: ['commune', 'district'] as const } } };
    const communeOnly = someFacts({ ...given, figures: [['KT03', 101, m01, number(2)]] });
    const both = someFacts({
      ...given,
      figures: [
        ['KT03', 101, m01, number(2)],
        ['KT03', 1, m01, number(5)],
      ],
    });
    const sum: IndicatorExpr = { kind: 'sum', elements: [element('KT03')] };
    expect(amountOf(sum, communeOnly, month(1))).toMatchObject({ value: 2, counted: 0, expected: 1 });
    expect(amountOf(sum, both, month(1))).toMatchObject({ value: 7, counted: 1, expected: 1 });
  });

  test('a place that only has the quarter form is taken from it, and never twice', () => {
    const facts = someFacts({
      districts: [aDistrict(1, 2)],
      elements: { TT01: { periodKinds: ['month', 'quarter'] } },
      figures: [
        ['TT01', 101, PeriodCode.parse('2023-Q1'), number(9)],
        ['TT01', 102, m01, number(1)],
        ['TT01', 102, PeriodCode.parse('2023-Q1'), number(50)],
      ],
    });
    expect(amountOf({ kind: 'sum', elements: [element('TT01')] }, facts, month(3)).value).toBe(10);
  });

  test('months after a quarter form add to it; a coarser figure never replaces finer ones', () => {
    const facts = someFacts({
      districts: [aDistrict(1, 1)],
      elements: { KT04: { periodKinds: ['month', 'quarter', 'year'] } },
      figures: [
        ['KT04', 101, PeriodCode.parse('2023-Q1'), number(15)],
        ['KT04', 101, PeriodCode.parse('2023-M04'), number(17)],
        ['KT04', 101, PeriodCode.parse('2023-Y'), number(500)],
      ],
    });
    const sum: IndicatorExpr = { kind: 'sum', elements: [element('KT04')] };
    expect(amountOf(sum, facts, month(4))).toMatchObject({ value: 32, counted: 1, missing: 0 });
    expect(amountOf(sum, facts, { ...month(1), cumulative: false })).toMatchObject({ value: 0, known: false });
    expect(amountOf(sum, facts, month(12))).toMatchObject({ value: 32, missing: 1 });
  });

  test('a stock takes the latest end, whether month or quarter brought it', () => {
    const facts = someFacts({
      districts: [aDistrict(1, 1)],
      elements: { CS01: { kind: 'stock', periodKinds: ['month', 'quarter', 'year'] } },
      figures: [
        ['CS01', 101, m01, number(9)],
        ['CS01', 101, PeriodCode.parse('2023-Q1'), number(20)],
      ],
    });
    const sum: IndicatorExpr = { kind: 'sum', elements: [element('CS01')] };
    expect(amountOf(sum, facts, month(2)).value).toBe(9);
    expect(amountOf(sum, facts, month(6)).value).toBe(20);
  });

  test('the total is the sum of the districts taken alone, whatever they reported', () => {
    const figures = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.nat(1000)), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(figures, (given) => {
        const all = [aDistrict(1, 4), aDistrict(2, 4), aDistrict(3, 4)];
        const factsOf = (districts: typeof all) =>
          someFacts({
            districts,
            elements: { TT01: {} },
            figures: given.map(([d, c, n]) => ['TT01', d * 100 + c, m01, number(n)]),
          });
        const sum: IndicatorExpr = { kind: 'sum', elements: [element('TT01')] };
        const whole = amountOf(sum, factsOf(all), month(1));
        const parts = all.map((district) => amountOf(sum, factsOf([district]), month(1)));
        expect(whole.value).toBe(parts.reduce((value, part) => value + part.value, 0));
        expect(whole.counted + whole.missing).toBe(12);
      }),
    );
  });
});

describe('counting places', () => {
  test('a commune that reached one in any month has passed, though other months are missing', () => {
    const facts = someFacts({
      districts: [aDistrict(1, 3)],
      elements: { TT01: {} },
      figures: [
        ['TT01', 101, m01, number(1)],
        ['TT01', 102, m01, none],
        ['TT01', 102, m02, none],
      ],
    });
    const count = {
      kind: 'count-places',
      level: 'commune',
      element: element('TT01'),
      test: { operator: '>=', value: 1 },
    } as const;
    expect(amountOf(count, facts, month(2))).toMatchObject({ value: 1, counted: 2, expected: 3, missing: 1 });
    expect(amountOf({ kind: 'places', level: 'commune' }, facts, month(2))).toMatchObject({ value: 3, missing: 0 });
  });

  test('a yearly yes counts from any month of the year', () => {
    const facts = someFacts({
      districts: [aDistrict(1, 1), aDistrict(2, 1)],
      elements: { KH01: { kind: 'stock', levels: ['district'], periodKinds: ['year'] } },
      figures: [
        ['KH01', 1, PeriodCode.parse('2023-Y'), number(1)],
        ['KH01', 2, PeriodCode.parse('2023-Y'), number(0)],
      ],
    });
    const yes = { kind: 'count-places', level: 'district', element: element('KH01'), test: 'yes' } as const;
    expect(amountOf(yes, facts, month(3))).toMatchObject({ value: 1, counted: 2, expected: 2 });
  });
});
