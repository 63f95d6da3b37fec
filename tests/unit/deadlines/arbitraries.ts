import fc from 'fast-check';
import { Day } from '../../../shared/calendar/day.ts';
import type { DueRule } from '../../../shared/deadlines/regime-seed.ts';

/** Every kind of due rule a form can hold. */
export const dueRules: fc.Arbitrary<DueRule> = fc.oneof(
  fc.record({ kind: fc.constant('working-days-after-cut-off' as const), days: fc.integer({ min: 0, max: 60 }) }),
  fc.record({
    kind: fc.constant('day-of-month' as const),
    day: fc.integer({ min: 1, max: 31 }),
    months: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('fixed' as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({
    kind: fc.constant('before' as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    reading: fc.constantFrom('strict' as const, 'habit' as const),
  }),
  fc.constant({ kind: 'once' as const, on: Day.parse('2023-06-03') }),
  fc.constant({ kind: 'on-request' as const }),
);
