import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../shared/numbers/figure.ts';
import { overPlaces, overTime, rollUp } from '../../../shared/numbers/roll-up.ts';
import { figureOfTotal, sumFigures } from '../../../shared/numbers/total.ts';
import { figures, none, notApplicable } from './arbitraries.ts';

const number = (value: number): Figure => ({ state: 'number', value });

describe('over time', () => {
  test('a flow adds', () => expect(overTime('flow', [number(2), none, number(5)]).value).toBe(7));

  test('a stock is the last value known', () => {
    expect(figureOfTotal(overTime('stock', [number(9), number(5)]))).toEqual(number(5));
    expect(figureOfTotal(overTime('stock', [number(9), undefined]))).toEqual(number(9));
    expect(figureOfTotal(overTime('stock', [number(9), none]))).toEqual(none);
    expect(figureOfTotal(overTime('stock', [undefined]))).toBeUndefined();
    expect(overTime('stock', []).missing).toBe(1);
  });
});

describe('over places', () => {
  test('a district with a month missing adds its numbers but does not count as reported', () => {
    const quarter = rollUp('flow', [
      [number(1), number(2), number(3)],
      [number(10), undefined, number(10)],
      [none, none, none],
      [undefined, undefined, undefined],
      [notApplicable, notApplicable, notApplicable],
    ]);
    expect(quarter).toEqual({ value: 26, counted: 2, expected: 4, missing: 2, known: true, allNone: false });
  });

  test('pieces of numbers keep a total from being "không phát sinh"', () => {
    const total = rollUp('flow', [
      [none, none],
      [number(5), undefined],
    ]);
    expect(figureOfTotal(total)).toEqual(number(5));
  });

  test('stocks: last value of each place, then added', () => {
    const stock = rollUp('stock', [
      [number(9), number(5)],
      [number(1), undefined],
    ]);
    expect(stock.value).toBe(6);
    expect(stock.counted).toBe(2);
  });

  test('of complete flows it does not matter whether time or places are added first', () => {
    const grid = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([places, months]) =>
        fc.array(fc.array(figures, { minLength: months, maxLength: months }), { minLength: places, maxLength: places }),
      );
    fc.assert(
      fc.property(grid, (rows) => {
        const columns = (rows[0] ?? []).map((_, month) => rows.map((row) => row[month]));
        const byMonth = columns.map(sumFigures).reduce((sum, month) => sum + month.value, 0);
        expect(rollUp('flow', rows).value).toBe(byMonth);
      }),
    );
  });

  test('a district over its communes, then the province over its districts: values of all communes', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.array(figures, { maxLength: 4 }), { maxLength: 4 }), { maxLength: 4 }),
        (districts) => {
          const province = overPlaces(districts.map((communes) => rollUp('flow', communes)));
          expect(province.value).toBe(sumFigures(districts.flat(2)).value);
          expect(province.known).toBe(sumFigures(districts.flat(2)).known);
          expect(province.counted + province.missing).toBe(province.expected);
        },
      ),
    ));
});
