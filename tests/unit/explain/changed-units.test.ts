import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { coverage } from '../../../shared/calendar/period-coverage.ts';
import { compareSide } from '../../../shared/explain/compare-side.ts';
import type { ComparedSide, TreeFigure } from '../../../shared/explain/explain.contract.ts';
import { amountIn, explainSide, type Scope } from '../../../shared/explain/explain-side.ts';
import { groupsOn } from '../../../shared/indicators/groups.ts';
import type { IndicatorExpr } from '../../../shared/indicators/indicator-seed.ts';
import { lineageFinder } from '../../../shared/indicators/lineage.ts';
import { windowToMonth } from '../../../shared/indicators/period-window.ts';
import type { KnownPlace } from '../../../shared/places/find-unit.ts';
import { planChange } from '../../../shared/places/plan-change.ts';
import { aProvince, changedPlaces, wishedSet, wishes } from '../../builders/changed-places.ts';
import { element, number, someFacts } from '../../builders/indicator-facts.ts';
import { aPlace, day } from '../../builders/places-in-time.ts';

type Given = Parameters<typeof someFacts>[0]['figures'];

const names = { place: (id: number) => `#${id}`, unit: (id: number) => `cũ #${id}`, element: (code: string) => code };
const code = (text: string) => PeriodCode.parse(text);
const elements = {
  TT01: { periodKinds: ['month', 'quarter', 'year'] },
  CS01: { kind: 'stock', periodKinds: ['month', 'quarter'] },
  KT01: { levels: ['commune', 'district'] },
  KH05: { kind: 'stock', levels: ['district'] },
} as const;

const sumOf = (...codes: string[]): IndicatorExpr => ({ kind: 'sum', elements: codes.map(element) });
const atLeastOne = { operator: '>=', value: 1 } as const;

/** Groups and lineages as the keeper makes them from the units. */
function scopeOf(places: readonly KnownPlace[], figures: Given, month: number): Scope {
  const window = windowToMonth(2023, month);
  const districts = groupsOn(places, coverage(window.period, 'administrative').to, day('2022-12-15'));
  return { facts: { ...someFacts({ districts, elements, figures }), lineageOf: lineageFinder(places) }, window };
}

const explain = (expr: IndicatorExpr, scope: Scope) =>
  explainSide({ side: 'numerator', unit: '', scale: 0, expr }, scope, names);

const compare = (expr: IndicatorExpr, left: Scope, right: Scope): ComparedSide =>
  compareSide({ side: 'numerator', unit: '', scale: 0, expr }, left, right, names, () => null);

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** Rows to districts, districts to the total, figures that count to their row; no figure is told twice. */
function expectToAddUp(expr: IndicatorExpr, scope: Scope): void {
  const side = explain(expr, scope);
  expect(side.amount).toEqual(amountIn(expr, scope));
  expect(sum(side.districts.map(({ amount }) => amount.value))).toBe(side.amount.value ?? 0);
  for (const district of side.districts) {
    expect(sum(district.places.map(({ amount }) => amount.value))).toBe(district.amount.value ?? 0);
  }
  const rows = side.districts.flatMap(({ places }) => places);
  for (const { amount, figures } of expr.kind === 'sum' ? rows : []) {
    const counted = figures.filter(({ use }) => use === 'counted');
    expect(sum(counted.map(({ figure }) => figure?.value ?? 0))).toBe(amount.value ?? 0);
  }
  const told = rows.flatMap(({ figures }) => figures).filter(({ use }) => use !== 'missing');
  const keys = told.map((each) => `${each.element} ${each.place} ${each.period}`);
  expect(new Set(keys).size).toBe(keys.length);
}

describe('whatever becomes of the units', () => {
  const start = aProvince();
  const expressions = fc.constantFrom<IndicatorExpr>(
    sumOf('TT01'),
    sumOf('CS01'),
    sumOf('TT01', 'KT01'),
    sumOf('KH05'),
    { kind: 'last', element: element('TT01') },
    { kind: 'count-places', level: 'commune', element: element('TT01'), test: atLeastOne },
    { kind: 'count-places', level: 'district', element: element('KH05'), test: atLeastOne },
    { kind: 'places', level: 'commune' },
    { kind: 'places', level: 'district' },
  );
  const reported = fc.array(
    fc.record({
      code: fc.constantFrom(...Object.keys(elements)),
      at: fc.nat(60),
      period: fc.constantFrom('2023-M02', '2023-M05', '2023-M07', '2023-M09', '2023-Q1', '2023-Q2', '2023-Y').map(code),
      value: fc.nat(30),
    }),
    { maxLength: 60 },
  );
  const months = fc.constantFrom(3, 5, 6, 7, 9, 12);

  function unitsAfter(given: Parameters<typeof wishedSet>[1]): readonly KnownPlace[] | undefined {
    const set = wishedSet(start, given, day('2023-06-01'));
    const planned = planChange(start, set);
    return planned.ok ? changedPlaces(start, planned.effect, set.effectiveOn) : undefined;
  }

  /** Figures any of the units may have reported, old or new. */
  type Row = { code: string; at: number; period: PeriodCode; value: number };
  const placed = (places: readonly KnownPlace[], rows: readonly Row[]): Given =>
    rows.map(({ code: of, at, period, value }) => [of, places[at % places.length]?.id ?? 0, period, number(value)]);

  test('rows add up to their district, districts to the total, figures that count to their row', () => {
    let applied = 0;
    fc.assert(
      fc.property(wishes, reported, months, expressions, (given, rows, month, expr) => {
        const places = unitsAfter(given);
        if (places === undefined) return;
        applied += 1;
        expectToAddUp(expr, scopeOf(places, placed(places, rows), month));
      }),
      { numRuns: 600 },
    );
    expect(applied).toBeGreaterThan(50);
  });

  test('lines add up to the difference, before the change against after it and any month against any other', () => {
    let applied = 0;
    fc.assert(
      fc.property(
        wishes,
        reported,
        reported,
        fc.tuple(months, months),
        fc.boolean(),
        expressions,
        (given, before, later, [from, to], isKnown, expr) => {
          const places = unitsAfter(given);
          if (places === undefined) return;
          applied += 1;
          const left = scopeOf(isKnown ? places : start, placed(places, before), from);
          const right = scopeOf(places, placed(places, [...before, ...later]), to);
          const compared = compare(expr, left, right);
          const difference = (amountIn(expr, right).value ?? 0) - (amountIn(expr, left).value ?? 0);
          expect(compared.delta).toBe(difference);
          expect(sum(compared.groups.map(({ delta }) => delta))).toBe(difference);
          for (const { delta, lines } of compared.groups) expect(sum(lines.map((line) => line.delta))).toBe(delta);
        },
      ),
      { numRuns: 600 },
    );
    expect(applied).toBeGreaterThan(50);
  });
});

describe('two communes that became one', () => {
  const merged = [
    aPlace(1, 'Tỉnh Sơn La'),
    aPlace(2, 'Huyện Quỳnh Nhai'),
    aPlace(11, 'Xã A', { parent: 2, to: '2023-04-14' }),
    aPlace(12, 'Xã B', { parent: 2, to: '2023-04-14' }),
    aPlace(14, 'Xã AB', { parent: 2, from: '2023-04-15', whole: [11, 12] }),
  ];
  const old: Given = [
    ['TT01', 11, code('2023-M01'), number(1)],
    ['TT01', 12, code('2023-M04'), number(4)],
    ['CS01', 11, code('2023-M01'), number(10)],
    ['CS01', 12, code('2023-M03'), number(20)],
  ];
  const told = ({ place, unit, period, use, by }: TreeFigure) =>
    [place, unit, period, use, ...by.map((other) => `${other.period} ${other.unit}`)].join(' ').replaceAll('  ', ' ');
  const lines = (side: ComparedSide) =>
    side.groups.flatMap(({ kind, lines: own }) =>
      own.map(({ placeId, place, delta }) => `${kind} ${placeId} ${place} ${delta}`),
    );

  test('the new one’s row shows the figures of the old ones under the names of those that reported them', () => {
    const scope = scopeOf(merged, [...old, ['TT01', 14, code('2023-M05'), number(8)]], 5);
    const [row] = explain(sumOf('TT01'), scope).districts[0]?.places ?? [];
    expect(row).toMatchObject({ place: 14, amount: { value: 13 } });
    expect(row?.figures.filter(({ use }) => use === 'counted').map(told)).toEqual([
      '11 cũ #11 2023-M01 counted',
      '12 cũ #12 2023-M04 counted',
      '14 2023-M05 counted',
    ]);
    // Of February and March both owe, of January and April the one that is silent.
    const missing = row?.figures
      .filter(({ use }) => use === 'missing')
      .map(({ place, period }) => `${place} ${period}`);
    expect(missing).toEqual(['12 2023-M01', '11 2023-M02', '12 2023-M02', '11 2023-M03', '12 2023-M03', '11 2023-M04']);
  });

  test('an old one’s figure the new one speaks for is left out, and the new one’s says why', () => {
    const scope = scopeOf(merged, [...old, ['CS01', 14, code('2023-M05'), number(25)]], 5);
    const [row] = explain(sumOf('CS01'), scope).districts[0]?.places ?? [];
    expect(row?.figures.map(told)).toEqual([
      '11 cũ #11 2023-M01 replaced 2023-M05 cũ #14',
      '12 cũ #12 2023-M03 replaced 2023-M05 cũ #14',
      '14 2023-M05 counted',
    ]);
  });

  test('the merge alone makes no difference to what was counted', () => {
    expect(compare(sumOf('TT01'), scopeOf(merged, old, 4), scopeOf(merged, old, 5))).toMatchObject({
      delta: 0,
      groups: [],
    });
    expect(compare(sumOf('CS01'), scopeOf(merged, old, 4), scopeOf(merged, old, 5))).toMatchObject({
      delta: 0,
      groups: [],
    });
    const places = compare({ kind: 'places', level: 'commune' }, scopeOf(merged, old, 4), scopeOf(merged, old, 5));
    expect(places.groups.map(({ kind, delta }) => `${kind} ${delta}`)).toEqual(['boundary -1']);
  });

  test('figures of the old ones that give way to the new one’s are a change of units, what is typed for it is new', () => {
    const after = scopeOf(merged, [...old, ['CS01', 14, code('2023-M05'), number(25)]], 5);
    expect(lines(compare(sumOf('CS01'), scopeOf(merged, old, 5), after))).toEqual([
      'new 14 #14 25',
      'boundary 11 cũ #11 -10',
      'boundary 12 cũ #12 -20',
    ]);
  });

  test('a later month of the new one lies in the longer period, a corrected one of an old one is a correction', () => {
    const right: Given = [
      ...old.filter(([of, place]) => of === 'TT01' && place === 12),
      ['TT01', 11, code('2023-M01'), number(3)],
      ['TT01', 14, code('2023-M05'), number(8)],
    ];
    expect(lines(compare(sumOf('TT01'), scopeOf(merged, old, 4), scopeOf(merged, right, 5)))).toEqual([
      'corrected 11 cũ #11 2',
      'period 14 #14 8',
    ]);
  });
});

test('what happened in a commune that ended stays a row of its district, and owes nothing', () => {
  const ended = [
    aPlace(1, 'Tỉnh Sơn La'),
    aPlace(2, 'Huyện Quỳnh Nhai'),
    aPlace(11, 'Xã A', { parent: 2, to: '2023-04-14' }),
    aPlace(13, 'Xã C', { parent: 2 }),
  ];
  const figures: Given = [
    ['TT01', 11, code('2023-M01'), number(5)],
    ['CS01', 11, code('2023-M01'), number(7)],
    ['TT01', 13, code('2023-M01'), number(2)],
  ];
  const scope = scopeOf(ended, figures, 5);
  const rows = explain(sumOf('TT01'), scope).districts[0]?.places;
  expect(rows?.map(({ place, amount }) => [place, amount.value, amount.expected])).toEqual([
    [13, 2, 5],
    [11, 5, 0],
  ]);
  const stock = compare(sumOf('CS01'), scopeOf(ended, figures, 3), scope);
  expect(stock.groups.map(({ kind, delta }) => `${kind} ${delta}`)).toEqual(['boundary -7']);
});
