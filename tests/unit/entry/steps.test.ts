import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GivenCell } from '../../../shared/entry/entry.contract.ts';
import { addStep, mostSteps, noSteps, redoStep, type Steps, undoStep } from '../../../shared/entry/steps.ts';
import { ElementCode, PlaceId } from '../../../shared/ids.ts';

const given = (value: number): GivenCell => ({
  place: PlaceId.parse(1),
  element: ElementCode.parse('A1'),
  figure: { state: 'number', value },
});
const after = (count: number): Steps =>
  Array.from({ length: count }, (_, index) => index).reduce(
    (steps, value) => addStep(steps, { before: [given(value)], after: [given(value + 1)] }),
    noSteps,
  );

test('back and forth gives the same figures, 50 steps and more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.nat({ max: 79 }), (count, back) => {
      let steps = after(count);
      const taken = Math.min(back, count);
      for (let left = taken; left > 0; left -= 1) {
        const turned = undoStep(steps);
        expect(turned?.cells).toEqual([given(count - taken + left - 1)]);
        steps = turned?.steps ?? steps;
      }
      for (let done = 0; done < taken; done += 1) {
        const turned = redoStep(steps);
        expect(turned?.cells).toEqual([given(count - taken + done + 1)]);
        steps = turned?.steps ?? steps;
      }
      expect(steps).toEqual(after(count));
    }),
  );
});

test('nothing to take back, nothing to do again after a new step, and an end of it', () => {
  expect(undoStep(noSteps)).toBeUndefined();
  expect(redoStep(addStep(undoStep(after(3))?.steps ?? noSteps, { before: [], after: [] }))).toBeUndefined();
  expect(after(mostSteps + 5).done).toHaveLength(mostSteps);
});
