import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { compareSide } from '../../../shared/explain/compare-side.ts';
import type { ComparedSide } from '../../../shared/explain/explain.contract.ts';
import { amountIn, type Scope } from '../../../shared/explain/explain-side.ts';
import type { IndicatorExpr } from '../../../shared/indicators/indicator-seed.ts';
import { windowToMonth } from '../../../shared/indicators/period-window.ts';
import type { Figure } from '../../../shared/numbers/figure.ts';
import { aDistrict, element, number, someFacts } from '../../builders/indicator-facts.ts';
import { aMoment, expressions, history, scopeAt } from './some-history.ts';

const names = { place: (id: number) => `Xã ${id}`, unit: (id: number) => `Xã ${id}`, element: (code: string) => code };
const compare = (expr: IndicatorExpr, left: Scope, right: Scope): ComparedSide =>
  compareSide({ side: 'numerator', expr, unit: '', scale: 0 }, left, right, names, () => null);

const sum = (lines: readonly { readonly delta: number }[]): number =>
  lines.reduce((total, { delta }) => total + delta, 0);

describe('every difference is accounted for', () => {
  test('lines add up to their group and groups to the difference, to the unit', () => {
    fc.assert(
      fc.property(history, aMoment, aMoment, expressions, (changes, one, other, expr) => {
        const [left, right] = [scopeAt(changes, one), scopeAt(changes, other)];
        const compared = compare(expr, left, right);
        const difference = (amountIn(expr, right).value ?? 0) - (amountIn(expr, left).value ?? 0);
        expect(compared.delta).toBe(difference);
        expect(sum(compared.groups)).toBe(difference);
        for (const group of compared.groups) expect(sum(group.lines)).toBe(group.delta);
      }),
      { numRuns: 500 },
    );
  });

  test('seen from the other end, every line is the same with the sign turned', () => {
    fc.assert(
      fc.property(history, aMoment, aMoment, expressions, (changes, one, other, expr) => {
        const [left, right] = [scopeAt(changes, one), scopeAt(changes, other)];
        const keys = (side: ComparedSide, sign: 1 | -1) =>
          side.groups.flatMap(({ lines }) => lines.map(({ placeId, delta }) => `${placeId} ${sign * delta}`)).sort();
        expect(keys(compare(expr, left, right), 1)).toEqual(keys(compare(expr, right, left), -1));
      }),
    );
  });

  test('a moment compared with itself differs in nothing and says so', () => {
    fc.assert(
      fc.property(history, aMoment, expressions, (changes, moment, expr) => {
        const scope = scopeAt(changes, moment);
        const compared = compare(expr, scope, scope);
        expect(compared).toMatchObject({ delta: 0, groups: [], silent: 0 });
        expect(compared.sentence).toMatch(/^Không khác nhau: đều là /);
      }),
    );
  });
});

describe('what each line is called', () => {
  const sumOf = (code: string): IndicatorExpr => ({ kind: 'sum', elements: [element(code)] });
  const [m01, m02, q1] = ['2023-M01', '2023-M02', '2023-Q1'].map((code) => PeriodCode.parse(code));
  if (m01 === undefined || m02 === undefined || q1 === undefined) throw new Error('three periods');
  type Row = readonly [string, number, PeriodCode, Figure];
  const at = (figures: readonly Row[], month = 2, communes = 2): Scope => ({
    facts: someFacts({
      districts: [aDistrict(1, communes)],
      elements: { TT01: { periodKinds: ['month', 'quarter'] }, CS01: { kind: 'stock' } },
      figures,
    }),
    window: windowToMonth(2023, month),
  });
  const told = (side: ComparedSide) => side.groups.map(({ kind, delta }) => `${kind} ${delta}`);

  test('new, corrected and withdrawn, in one sentence', () => {
    const before = at([
      ['TT01', 101, m01, number(5)],
      ['TT01', 102, m01, number(1)],
    ]);
    const after = at([
      ['TT01', 101, m01, number(9)],
      ['TT01', 101, m02, number(9)],
    ]);
    const compared = compare(sumOf('TT01'), before, after);
    expect(told(compared)).toEqual(['new 9', 'corrected 4', 'withdrawn -1']);
    expect(compared.sentence).toBe('Tăng 12 (từ 6 lên 18): 9 do số liệu mới, 4 do sửa, −1 do rút lại.');
  });

  test('from nothing at all the sentence starts with "chưa có số liệu", not with 0', () => {
    const compared = compare(sumOf('TT01'), at([]), at([['TT01', 101, m01, number(3)]]));
    expect(compared.sentence).toBe('Tăng 3 (từ chưa có số liệu lên 3): 3 do số liệu mới.');
  });

  test('a longer period brings what the shorter one could not hold', () => {
    const rows: Row[] = [
      ['TT01', 101, m01, number(5)],
      ['TT01', 101, m02, number(2)],
    ];
    expect(told(compare(sumOf('TT01'), at(rows, 1), at(rows, 2)))).toEqual(['period 2']);
  });

  test('a stock that a later month replaces is one line from the old to the new', () => {
    const compared = compare(
      sumOf('CS01'),
      at([['CS01', 101, m01, number(5)]]),
      at([
        ['CS01', 101, m01, number(5)],
        ['CS01', 101, m02, number(7)],
      ]),
    );
    const [group] = compared.groups;
    expect(group).toMatchObject({ kind: 'new', delta: 2 });
    expect(group?.lines).toMatchObject([{ before: { period: m01 }, after: { period: m02 }, delta: 2 }]);
  });

  test('a quarter that gives way to its months is told as such', () => {
    const before = at([['TT01', 101, q1, number(30)]], 3);
    const after = at(
      [
        ['TT01', 101, q1, number(30)],
        ['TT01', 101, m01, number(8)],
      ],
      3,
    );
    expect(told(compare(sumOf('TT01'), before, after))).toEqual(['new 8', 'replaced -30']);
  });

  test('a place that is there in one of the two only is a change of boundaries', () => {
    const rows: Row[] = [
      ['TT01', 101, m01, number(5)],
      ['TT01', 102, m01, number(3)],
    ];
    expect(told(compare(sumOf('TT01'), at(rows), at(rows, 2, 1)))).toEqual(['boundary -3']);
    expect(told(compare({ kind: 'places', level: 'commune' }, at(rows), at(rows, 2, 1)))).toEqual(['boundary -1']);
  });

  test('a place that is counted as one comes or goes whole, by the figure that decided', () => {
    const passed: IndicatorExpr = {
      kind: 'count-places',
      level: 'commune',
      element: element('TT01'),
      test: { operator: '>=', value: 1 },
    };
    const before = at([['TT01', 101, m01, number(0)]]);
    const after = at([
      ['TT01', 101, m01, number(6)],
      ['TT01', 102, m02, number(40)],
    ]);
    const compared = compare(passed, before, after);
    expect(told(compared)).toEqual(['new 1', 'corrected 1']);
    expect(compared.groups[1]?.lines[0]).toMatchObject({ delta: 1, after: { figure: { value: 6 } } });
  });

  test('what changes without moving the total is counted, not listed', () => {
    const compared = compare(sumOf('TT01'), at([]), at([['TT01', 101, m01, { state: 'none' }]]));
    expect(compared).toMatchObject({ groups: [], silent: 1, delta: 0 });
  });
});
