import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsOf, sharesOf } from '../../../shared/submissions/shares.ts';
import { SubmissionState } from '../../../shared/submissions/submissions.contract.ts';

const states = fc.array(fc.constantFrom(...SubmissionState.options), { minLength: 1, maxLength: 240 });
const sum = (shares: Readonly<Record<string, number>>) => Object.values(shares).reduce((total, one) => total + one, 0);

test('a column always adds up to 100, each share less than a point away from the exact one', () =>
  fc.assert(
    fc.property(states, (column) => {
      const shares = sharesOf(countsOf(column));
      expect(sum(shares)).toBe(100);
      for (const state of SubmissionState.options) {
        const exact = (100 * column.filter((one) => one === state).length) / column.length;
        expect(Math.abs(shares[state] - exact)).toBeLessThan(1);
      }
    }),
  ));

test('thirds are 34, 33, 33; nobody is nothing', () => {
  expect(sharesOf(countsOf(['late', 'overdue', 'waiting']))).toMatchObject({ late: 34, overdue: 33, waiting: 33 });
  expect(sum(sharesOf(countsOf([])))).toBe(0);
});
