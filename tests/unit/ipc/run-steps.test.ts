import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSteps } from '../../../renderer/ipc/run-steps.ts';

const soon = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Runs the numbers below `count`; stops after `stopAfter` answers, fails at the item `failAt`. */
async function aRun({ count = 5, atOnce = 1, stopAfter = Number.POSITIVE_INFINITY, failAt = -1 }) {
  const control = { stopped: false };
  const [begun, answered]: [number[], number[]] = [[], []];
  let most = 0;
  let failure: unknown;
  const act = async (item: number) => {
    expect(control.stopped).toBe(false);
    begun.push(item);
    most = Math.max(most, begun.length - answered.length);
    await soon();
    if (item === failAt) throw new Error('gone');
    return item * 2;
  };
  const items = Array.from({ length: count }, (_, at) => at);
  await runSteps(items, act, atOnce, control, (item, answer) => {
    expect(answer).toBe(item * 2);
    answered.push(item);
    if (answered.length >= stopAfter) control.stopped = true;
  }).catch((cause: unknown) => {
    failure = cause;
  });
  return { items, begun, answered, most, failure };
}

const runs = fc.record({ count: fc.nat(20), atOnce: fc.integer({ min: 1, max: 4 }) });

test('each item is asked for once, in order, never more together than allowed', () =>
  fc.assert(
    fc.asyncProperty(runs, async (given) => {
      const { items, begun, answered, most } = await aRun(given);
      expect(begun).toEqual(items);
      expect(answered.toSorted((a, b) => a - b)).toEqual(items);
      expect(most).toBeLessThanOrEqual(given.atOnce);
    }),
  ));

test('stopped: nothing new is begun, and what was begun is answered', () =>
  fc.assert(
    fc.asyncProperty(runs, fc.integer({ min: 1, max: 20 }), async (given, stopAfter) => {
      const { begun, answered } = await aRun({ ...given, stopAfter });
      expect(answered.toSorted((a, b) => a - b)).toEqual(begun);
      expect(begun.length).toBeLessThan(stopAfter + given.atOnce);
    }),
  ));

test('a failure ends the run; what was answered until then is known', async () => {
  const { begun, answered, failure } = await aRun({ count: 6, failAt: 2 });
  expect(begun).toEqual([0, 1, 2]);
  expect(answered).toEqual([0, 1]);
  expect(failure).toEqual(new Error('gone'));
});
