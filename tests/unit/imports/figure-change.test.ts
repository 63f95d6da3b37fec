import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureChange, signedAmount, signedPercent } from '../../../shared/imports/figure-change.ts';

const number = (value: number) => ({ state: 'number', value }) as const;

describe('by how much a figure became another', () => {
  test.each([
    [5, 8, '+3', '+60%'],
    [3, 1, '−2', '−66,7%'],
    [1000, 1234, '+234', '+23,4%'],
    [100_000, 100_001, '+1', '+<0,1%'],
    [0, 4, '+4', ''],
  ])('%i → %i', (before, after, amount, share) => {
    const change = figureChange(number(before), number(after), undefined);
    if (change === undefined) throw new Error('both are numbers');
    expect([signedAmount(change.delta, 0), signedPercent(change)]).toEqual([amount, share]);
  });

  test.each([
    [null, number(3)],
    [number(3), null],
    [{ state: 'none', value: 0 } as const, number(3)],
    [number(3), { state: 'not-applicable', value: 0 } as const],
  ])('is not said where one of the two is no number', (before, after) => {
    expect(figureChange(before, after, undefined)).toBeUndefined();
  });

  test('the sign is that of the change, and no change but none is without one', () => {
    const numbers = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        fc.pre(before !== after && before > 0);
        const change = figureChange(number(before), number(after), undefined);
        const sign = after < before ? '−' : '+';
        expect(change?.delta).toBe(after - before);
        expect(change === undefined ? '' : signedPercent(change)[0]).toBe(sign);
      }),
    );
  });
});
