import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import type { TreeFigure } from '../../../shared/explain/explain.contract.ts';
import { amountIn, explainSide } from '../../../shared/explain/explain-side.ts';
import type { IndicatorExpr } from '../../../shared/indicators/indicator-seed.ts';
import { windowToMonth } from '../../../shared/indicators/period-window.ts';
import { aDistrict, element, number, place, someFacts } from '../../builders/indicator-facts.ts';
import { aMoment, expressions, history, scopeAt } from './some-history.ts';

const names = { place: (id: number) => `Xã ${id}`, unit: (id: number) => `Xã ${id}`, element: (code: string) => code };
const asked = { side: 'numerator', unit: 'lượt', scale: 0 } as const;
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

const period = (code: string) => PeriodCode.parse(code);
const told = ({ period: code, use, by }: TreeFigure) => [code, use, ...by.map((other) => other.period)].join(' ');

describe('the tree of a figure', () => {
  test('districts add up to the total, places to their district, and it is the total of the targets table', () => {
    fc.assert(
      fc.property(history, aMoment, expressions, (changes, moment, expr) => {
        const scope = scopeAt(changes, moment);
        const side = explainSide({ ...asked, expr }, scope, names);
        expect(side.amount).toEqual(amountIn(expr, scope));
        expect(sum(side.districts.map(({ amount }) => amount.value))).toBe(side.amount.value ?? 0);
        for (const { amount, places } of side.districts) {
          expect(sum(places.map((each) => each.amount.value))).toBe(amount.value ?? 0);
        }
        expect(sum(side.terms.map(({ amount }) => amount.value))).toBe(side.amount.value ?? 0);
      }),
    );
  });

  test('of figures that are added, those counted add up to the place, and none is told twice', () => {
    fc.assert(
      fc.property(history, aMoment, (changes, moment) => {
        const scope = scopeAt(changes, moment);
        const expr: IndicatorExpr = { kind: 'sum', elements: [element('TT01'), element('KT01')] };
        for (const { places } of explainSide({ ...asked, expr }, scope, names).districts) {
          for (const { amount, figures } of places) {
            const counted = figures.filter(({ use }) => use === 'counted');
            expect(sum(counted.map(({ figure }) => figure?.value ?? 0))).toBe(amount.value ?? 0);
            const keys = figures.map((each) => `${each.element} ${each.period}`);
            expect(new Set(keys).size).toBe(keys.length);
          }
        }
      }),
    );
  });

  test('a quarter that stands beside its months is left out, and the months say why', () => {
    const facts = someFacts({
      districts: [aDistrict(1, 1)],
      elements: { TT01: { periodKinds: ['month', 'quarter'] } },
      figures: [
        ['TT01', 101, period('2023-M01'), number(4)],
        ['TT01', 101, period('2023-M03'), number(5)],
        ['TT01', 101, period('2023-Q1'), number(30)],
      ],
    });
    const side = explainSide(
      { ...asked, expr: { kind: 'sum', elements: [element('TT01')] } },
      { facts, window: windowToMonth(2023, 3) },
      names,
    );
    const [commune] = side.districts[0]?.places ?? [];
    expect(commune?.figures.map(told)).toEqual([
      '2023-M01 counted',
      '2023-M02 missing',
      '2023-M03 counted',
      '2023-Q1 replaced 2023-M01 2023-M03',
    ]);
  });

  test('of a stock the last one counts, the earlier ones are left out because of it', () => {
    const facts = someFacts({
      districts: [aDistrict(1, 2)],
      elements: { CS01: { kind: 'stock' } },
      figures: [
        ['CS01', 101, period('2023-M01'), number(7)],
        ['CS01', 101, period('2023-M02'), number(9)],
      ],
    });
    const side = explainSide(
      { ...asked, expr: { kind: 'sum', elements: [element('CS01')] } },
      { facts, window: windowToMonth(2023, 3) },
      names,
    );
    const [first, second] = side.districts[0]?.places ?? [];
    expect(first?.figures.map(told)).toEqual(['2023-M01 replaced 2023-M02', '2023-M02 counted']);
    expect(second?.figures.map(told)).toEqual(['2023-M03 missing']);
    expect(side.amount).toMatchObject({ value: 9, counted: 1, expected: 2 });
  });

  test('one commune is told alone, without the row its district has of its own', () => {
    const facts = someFacts({
      districts: [aDistrict(1, 1)],
      elements: { KT01: { levels: ['commune', 'district'] } },
      figures: [
        ['KT01', 101, period('2023-M01'), number(2)],
        ['KT01', 1, period('2023-M01'), number(5)],
      ],
    });
    const expr: IndicatorExpr = { kind: 'sum', elements: [element('KT01')] };
    const scope = { facts, window: windowToMonth(2023, 1) };
    expect(explainSide({ ...asked, expr }, { ...scope, only: place(101) }, names).amount.value).toBe(2);
    expect(explainSide({ ...asked, expr }, scope, names).amount.value).toBe(7);
  });
});
