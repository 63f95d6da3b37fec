import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { coverage } from '../../../shared/calendar/period-coverage.ts';
import { amountOf, type IndicatorFacts, readerOf } from '../../../shared/indicators/amount.ts';
import { groupsOn } from '../../../shared/indicators/groups.ts';
import type { IndicatorExpr, PlaceTest } from '../../../shared/indicators/indicator-seed.ts';
import { lineageFinder } from '../../../shared/indicators/lineage.ts';
import { windowToMonth } from '../../../shared/indicators/period-window.ts';
import type { Figure } from '../../../shared/numbers/figure.ts';
import { ChangeSet } from '../../../shared/places/change-set.ts';
import type { KnownPlace } from '../../../shared/places/find-unit.ts';
import { planChange } from '../../../shared/places/plan-change.ts';
import { aProvince, changedPlaces, wishedSet, wishes } from '../../builders/changed-places.ts';
import { element, number, place, someFacts } from '../../builders/indicator-facts.ts';
import { aPlace, day } from '../../builders/places-in-time.ts';

const code = (text: string) => PeriodCode.parse(text);
const none: Figure = { state: 'none' };
type Given = readonly (readonly [element: string, place: number, period: PeriodCode, figure: Figure])[];
type Elements = Parameters<typeof someFacts>[0]['elements'];

/** Facts of a month: groups and lineages as the keeper makes them from the units. */
function factsAt(month: number, places: readonly KnownPlace[], elements: Elements, figures: Given): IndicatorFacts {
  const { period } = windowToMonth(2023, month);
  const districts = groupsOn(places, coverage(period, 'administrative').to, day('2022-12-15'));
  return { ...someFacts({ districts, elements, figures }), lineageOf: lineageFinder(places) };
}

const sum = (name: string): IndicatorExpr => ({ kind: 'sum', elements: [element(name)] });

const merged = [
  aPlace(1, 'Tỉnh Sơn La'),
  aPlace(2, 'Huyện Quỳnh Nhai'),
  aPlace(11, 'Xã A', { parent: 2, to: '2023-04-14' }),
  aPlace(12, 'Xã B', { parent: 2, to: '2023-04-14' }),
  aPlace(13, 'Xã C', { parent: 2 }),
  aPlace(14, 'Xã AB', { parent: 2, from: '2023-04-15', whole: [11, 12] }),
];

describe('flows of a unit that began by a merge', () => {
  const figures: Given = [
    ['TT01', 11, code('2023-M01'), number(1)],
    ['TT01', 12, code('2023-M01'), number(2)],
    ['TT01', 11, code('2023-M04'), number(4)],
    ['TT01', 12, code('2023-M04'), none],
    ['TT01', 14, code('2023-M05'), number(8)],
    ['TT01', 13, code('2023-M05'), number(100)],
  ];
  const facts = factsAt(5, merged, { TT01: {} }, figures);

  test('what its predecessors reported before it began counts in it, once', () => {
    const { usedAt, totalAt } = readerOf(element('TT01'), facts, windowToMonth(2023, 5));
    expect(totalAt(place(14)).value).toBe(15);
    expect(usedAt(place(14)).used.map((used) => [used.place, used.period])).toEqual([
      [11, '2023-M01'],
      [12, '2023-M01'],
      [11, '2023-M04'],
      [12, '2023-M04'],
      [14, '2023-M05'],
    ]);
  });

  test('a month is missing when one of the predecessors misses it', () => {
    // February and March: two units each; none of the new unit itself.
    expect(readerOf(element('TT01'), facts, windowToMonth(2023, 5)).usedAt(place(14)).missing).toBe(4);
  });

  test('before the merge the old units are the ones asked', () => {
    const april = factsAt(4, merged, { TT01: {} }, figures);
    expect(april.districts[0]?.communes).toEqual([11, 12, 13]);
    expect(amountOf(sum('TT01'), april, windowToMonth(2023, 4)).value).toBe(7);
    expect(amountOf(sum('TT01'), facts, windowToMonth(2023, 5)).value).toBe(115);
  });

  test('a figure of the new unit for the same month stands in the place of those of the old ones', () => {
    const both = factsAt(5, merged, { TT01: {} }, [...figures, ['TT01', 14, code('2023-M04'), number(50)]]);
    expect(readerOf(element('TT01'), both, windowToMonth(2023, 5)).totalAt(place(14)).value).toBe(61);
  });

  test('a quarter form of one predecessor stands beside the months of the other', () => {
    const quarter = factsAt(5, merged, { TT01: { periodKinds: ['month', 'quarter', 'year'] } }, [
      ['TT01', 11, code('2023-M01'), number(1)],
      ['TT01', 12, code('2023-Q1'), number(30)],
      ['TT01', 14, code('2023-Y'), number(500)],
    ]);
    expect(readerOf(element('TT01'), quarter, windowToMonth(2023, 12)).totalAt(place(14)).value).toBe(31);
  });

  test('a quarter form of an old unit is not taken over a month the new one has reported', () => {
    const given: Elements = { TT01: { periodKinds: ['month', 'quarter'] } };
    const over = factsAt(6, merged, given, [
      ['TT01', 11, code('2023-Q2'), number(40)],
      ['TT01', 12, code('2023-Q1'), number(2)],
      ['TT01', 14, code('2023-M05'), number(8)],
    ]);
    expect(readerOf(element('TT01'), over, windowToMonth(2023, 6)).totalAt(place(14)).value).toBe(10);
  });

  test('merges one after the other roll up all the way', () => {
    const twice = [
      ...merged.map((each) => (each.id === 13 || each.id === 14 ? { ...each, validTo: day('2023-07-31') } : each)),
      aPlace(15, 'Xã ABC', { parent: 2, from: '2023-08-01', whole: [14, 13] }),
    ];
    const late = factsAt(9, twice, { TT01: {} }, [...figures, ['TT01', 15, code('2023-M09'), number(1000)]]);
    expect(late.districts[0]?.communes).toEqual([15]);
    expect(amountOf(sum('TT01'), late, windowToMonth(2023, 9)).value).toBe(1115);
  });
});

describe('stocks', () => {
  const elements: Elements = { CS01: { kind: 'stock' } };
  const before: Given = [
    ['CS01', 11, code('2023-M01'), number(7)],
    ['CS01', 11, code('2023-M03'), number(5)],
    ['CS01', 12, code('2023-M02'), number(3)],
  ];
  const stockOf = (figures: Given) =>
    amountOf(sum('CS01'), factsAt(6, merged, elements, figures), windowToMonth(2023, 6));

  test('the sum of the last values of the predecessors, until the new unit has reported', () => {
    expect(stockOf(before)).toMatchObject({ value: 8, counted: 1, expected: 2 });
    expect(stockOf([...before, ['CS01', 14, code('2023-M05'), number(9)]])).toMatchObject({ value: 9, counted: 1 });
  });

  test('with one predecessor silent the unit is not complete', () => {
    expect(stockOf(before.slice(0, 2))).toMatchObject({ value: 5, counted: 0, expected: 2 });
  });
});

describe('counting units', () => {
  const count = (test: PlaceTest): IndicatorExpr => ({
    kind: 'count-places',
    level: 'commune',
    element: element('XA01'),
    test,
  });

  test('a new unit passes when it or any unit wholly in it has passed', () => {
    const elements: Elements = { XA01: { kind: 'stock', periodKinds: ['year'] } };
    const year = code('2023-Y');
    const passed = (figures: Given) =>
      amountOf(count('yes'), factsAt(6, merged, elements, figures), windowToMonth(2023, 6)).value;
    expect(
      passed([
        ['XA01', 11, year, number(1)],
        ['XA01', 12, year, number(0)],
      ]),
    ).toBe(1);
    expect(
      passed([
        ['XA01', 11, year, number(1)],
        ['XA01', 12, year, number(1)],
      ]),
    ).toBe(1);
    expect(
      passed([
        ['XA01', 11, year, number(1)],
        ['XA01', 14, year, number(0)],
      ]),
    ).toBe(1);
    expect(
      passed([
        ['XA01', 11, year, number(0)],
        ['XA01', 12, year, number(0)],
      ]),
    ).toBe(0);
  });

  test('a part passes nothing on', () => {
    const split = merged.map((each) =>
      each.id === 14 ? aPlace(14, 'Xã AB', { parent: 2, from: '2023-04-15', part: [11, 12] }) : each,
    );
    const facts = factsAt(6, split, { XA01: {} }, [['XA01', 11, code('2023-M01'), number(1)]]);
    expect(amountOf(count({ operator: '>=', value: 1 }), facts, windowToMonth(2023, 6))).toMatchObject({
      value: 0,
      expected: 2,
    });
    // The flow itself is not lost to the district: the old unit is named among those that ended.
    expect(facts.districts[0]?.ended).toEqual([11, 12]);
    expect(amountOf(sum('XA01'), facts, windowToMonth(2023, 6)).value).toBe(1);
  });
});

describe('a province without districts', () => {
  const direct = [
    aPlace(1, 'Tỉnh Sơn La'),
    aPlace(2, 'Huyện Quỳnh Nhai', { to: '2023-06-30' }),
    aPlace(11, 'Xã A', { parent: 2, to: '2023-06-30' }),
    aPlace(12, 'Xã B', { parent: 2, to: '2023-06-30' }),
    aPlace(21, 'Xã AB', { parent: 1, from: '2023-07-01', whole: [11, 12] }),
  ];
  const elements: Elements = {
    TT01: {},
    DT01: { levels: ['district'] },
    CS05: { kind: 'stock', levels: ['district'] },
  };
  const figures: Given = [
    ['TT01', 11, code('2023-M01'), number(3)],
    ['TT01', 21, code('2023-M08'), number(4)],
    ['DT01', 2, code('2023-M02'), number(6)],
    ['CS05', 2, code('2023-M02'), number(9)],
  ];
  const facts = factsAt(8, direct, elements, figures);
  const august = windowToMonth(2023, 8);

  test('every commune is a group of its own; the district that ended stands behind with its day', () => {
    expect(facts.districts).toEqual([
      { id: 21, name: 'Xã AB', communes: [21], hasOwnRow: false },
      { id: 2, name: 'Huyện Quỳnh Nhai (đến 30/06/2023)', communes: [], endedOn: '2023-06-30' },
    ]);
  });

  test('flows of communes and of the district that ended stay in the total, its stocks do not', () => {
    expect(amountOf(sum('TT01'), facts, august)).toMatchObject({ value: 7, expected: 1 });
    expect(amountOf(sum('DT01'), facts, august)).toMatchObject({ value: 6, expected: 0, missing: 0 });
    expect(amountOf(sum('CS05'), facts, august)).toMatchObject({ value: 0, expected: 0 });
    expect(amountOf(sum('DT01'), facts, { ...august, cumulative: false }).value).toBe(0);
  });

  test('there are communes to count, and no districts', () => {
    expect(amountOf({ kind: 'places', level: 'commune' }, facts, august).value).toBe(1);
    expect(amountOf({ kind: 'places', level: 'district' }, facts, august).value).toBe(0);
  });
});

describe('whatever changes', () => {
  const months = fc.integer({ min: 1, max: 12 }).map((n) => code(`2023-M${String(n).padStart(2, '0')}`));
  const reported = fc.array(fc.tuple(fc.nat(11), months, fc.nat(99)), { maxLength: 40 });
  const start = aProvince();
  const communes = start.filter(({ level }) => level === 'commune');
  const figuresOf = (given: readonly (readonly [number, PeriodCode, number])[]): Given =>
    given.map(([at, period, value]) => ['TT01', communes[at]?.id ?? 0, period, number(value)]);
  const total = (places: readonly KnownPlace[], figures: Given) =>
    amountOf(sum('TT01'), factsAt(12, places, { TT01: {} }, figures), windowToMonth(2023, 12)).value;

  test('no change of units ever changes what the province has counted, nor loses or doubles a figure', () => {
    let applied = 0;
    fc.assert(
      fc.property(wishes, reported, (given, rows) => {
        const set = wishedSet(start, given, day('2023-07-01'));
        const planned = planChange(start, set);
        if (!planned.ok) return;
        applied += 1;
        const after = changedPlaces(start, planned.effect, set.effectiveOn);
        expect(total(after, figuresOf(rows))).toBe(total(start, figuresOf(rows)));
      }),
      { numRuns: 500 },
    );
    expect(applied).toBeGreaterThan(50);
  });

  test('a merge inside a district leaves its total and every other district’s as they were', () => {
    const picks = fc.uniqueArray(fc.nat(3), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(picks, fc.nat(2), reported, (which, district, rows) => {
        const own = communes.filter(({ parentId }) => parentId === 10 + district);
        const from = which.map((index) => ({ code: own[index]?.code }));
        const into = { code: '20000', name: 'Mới', type: 'Xã', parent: String(110 + district) };
        const set = ChangeSet.parse({
          name: 'Thử',
          document: { number: '1/NQ', issuedOn: null },
          effectiveOn: '2023-07-01',
          changes: [{ kind: 'merge', from, into }],
        });
        const planned = planChange(start, set);
        if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
        const after = changedPlaces(start, planned.effect, day('2023-07-01'));
        const perDistrict = (places: readonly KnownPlace[]) => {
          const facts = factsAt(12, places, { TT01: {} }, figuresOf(rows));
          return facts.districts.map(
            (each) => amountOf(sum('TT01'), { ...facts, districts: [each] }, windowToMonth(2023, 12)).value,
          );
        };
        expect(perDistrict(after)).toEqual(perDistrict(start));
      }),
    );
  });
});
