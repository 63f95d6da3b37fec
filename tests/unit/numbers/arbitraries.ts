import fc from 'fast-check';
import type { Figure } from '../../../shared/numbers/figure.ts';

const numbers: fc.Arbitrary<Figure> = fc.record({
  state: fc.constant('number' as const),
  value: fc.integer({ min: -1_000_000, max: 1_000_000 }),
});
export const none: Figure = { state: 'none' };
export const notApplicable: Figure = { state: 'not-applicable' };

/** undefined: chưa có số liệu */
export const figures: fc.Arbitrary<Figure | undefined> = fc.oneof(
  numbers,
  fc.constantFrom<(Figure | undefined)[]>(none, notApplicable, undefined),
);
