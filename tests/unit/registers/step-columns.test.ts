import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StepCode } from '../../../shared/registers/register-life.ts';
import { tabledSteps } from '../../../shared/registers/step-columns.ts';

const course = fc.array(
  fc.constantFrom('a', 'b', 'c').map((code) => ({ step: StepCode.parse(code) })),
  { maxLength: 6 },
);

test('a row has room for the steps of a case until one is taken a second time, and for no fewer', () =>
  fc.assert(
    fc.property(course, (steps) => {
      const tabled = tabledSteps(steps);
      expect(tabled).toEqual(steps.slice(0, tabled.length));
      expect(new Set(tabled.map(({ step }) => step)).size).toBe(tabled.length);
      const next = steps[tabled.length];
      if (next !== undefined) expect(tabled.map(({ step }) => step)).toContain(next.step);
    }),
  ));
