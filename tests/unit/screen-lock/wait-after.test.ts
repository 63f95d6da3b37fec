import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waitAfter } from '../../../shared/screen-lock/wait-after.ts';

describe('wrong tries at the screen lock', () => {
  test('two are free, then each waits twice as long, up to a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(waitAfter)).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
  });

  test('never shorter than after fewer, never longer than a minute, always whole seconds', () => {
    fc.assert(
      fc.property(fc.nat(), (tries) => {
        const wait = waitAfter(tries);
        expect(Number.isInteger(wait)).toBe(true);
        expect(wait).toBeLessThanOrEqual(60);
        expect(waitAfter(tries + 1)).toBeGreaterThanOrEqual(wait);
      }),
    );
  });
});
