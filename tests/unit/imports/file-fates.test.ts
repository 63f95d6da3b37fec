import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFates } from '../../../shared/imports/file-fates.ts';
import { FileOutcome } from '../../../shared/imports/imports.contract.ts';

const files = fc.array(fc.record({ outcome: fc.constantFrom(...FileOutcome.options) }));

test('every file ends in exactly one way, so they add up to the stick', () => {
  fc.assert(
    fc.property(files, (stick) => {
      const { takes, received, asks, refused, notOpened } = countFates(stick);
      expect(takes + received + asks + refused + notOpened).toBe(stick.length);
    }),
  );
});

test('what waits for an answer is not refused, what was taken in before is not taken in again', () => {
  const stick = FileOutcome.options.map((outcome) => ({ outcome }));
  expect(countFates(stick)).toEqual({ takes: 3, received: 1, asks: 1, refused: 1, notOpened: 1 });
});
