import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../shared/numbers/figure.ts';
import { addTotals, figureOfTotal, sumFigures } from '../../../shared/numbers/total.ts';
import { figures, none, notApplicable } from './arbitraries.ts';

const number = (value: number): Figure => ({ state: 'number', value });

describe('sumFigures', () => {
  test('says how many parts it rests on', () => {
    const total = sumFigures([number(3), none, undefined, notApplicable, number(0)]);
    expect(total).toEqual({ value: 3, counted: 3, expected: 4, missing: 1, known: true, allNone: false });
    expect(figureOfTotal(total)).toEqual(number(3));
  });

  test('nothing occurred anywhere is "không phát sinh", not 0', () => {
    expect(figureOfTotal(sumFigures([none, none, notApplicable]))).toEqual(none);
    expect(figureOfTotal(sumFigures([none, undefined]))).toEqual(none);
    expect(figureOfTotal(sumFigures([none, number(0)]))).toEqual(number(0));
  });

  test('nothing reported is no figure; nothing to report is not applicable', () => {
    expect(figureOfTotal(sumFigures([undefined, notApplicable]))).toBeUndefined();
    expect(figureOfTotal(sumFigures([notApplicable]))).toEqual(notApplicable);
    expect(figureOfTotal(sumFigures([]))).toEqual(notApplicable);
  });

  test('each field by its own definition', () =>
    fc.assert(
      fc.property(fc.array(figures), (list) => {
        const total = sumFigures(list);
        const reported = list.filter((one) => one !== undefined && one.state !== 'not-applicable');
        expect(total.counted).toBe(reported.length);
        expect(total.missing).toBe(list.filter((one) => one === undefined).length);
        expect(total.expected).toBe(total.counted + total.missing);
        expect(total.known).toBe(reported.length > 0);
        expect(total.allNone).toBe(reported.length > 0 && reported.every((one) => one?.state === 'none'));
        expect(total.value).toBe(list.reduce((sum, one) => sum + (one?.state === 'number' ? one.value : 0), 0));
      }),
    ));

  test('the order of the parts does not matter', () =>
    fc.assert(
      fc.property(
        fc
          .array(figures)
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
          ),
        ([list, shuffled]) => {
          expect(sumFigures(shuffled)).toEqual(sumFigures(list));
        },
      ),
    ));

  test('totals of districts add up to the total of all communes', () =>
    fc.assert(
      fc.property(fc.array(fc.array(figures)), (districts) => {
        expect(addTotals(districts.map(sumFigures))).toEqual(sumFigures(districts.flat()));
      }),
    ));
});
