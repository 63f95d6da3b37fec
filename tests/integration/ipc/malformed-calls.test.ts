import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { appContract } from '../../../shared/ipc/app-contract.ts';
import type { AnyOperation } from '../../../shared/ipc/contract.ts';
import { anApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';

const operations = Object.entries(appContract).flatMap(([feature, all]) =>
  Object.entries<AnyOperation>(all).map(([name, { input }]) => ({ path: `${feature}.${name}`, input })),
);

/** Anything the window's side could hand over, under the names the operation asks for and under others. */
const anyInput = ({ input }: (typeof operations)[number]) => {
  const names = input instanceof z.ZodObject ? Object.keys(input.shape) : [];
  const name = fc.constantFrom('constructor', '__proto__', 'id', ...names);
  const value = fc.anything({ maxDepth: 2, withBigInt: true, withNullPrototype: true, withSparseArray: true });
  const odd = fc.constantFrom<unknown>("'; DROP TABLE value; --", 'x'.repeat(100_000), 2 ** 53, Number.NaN, -1, '');
  const hostile = fc.oneof(value, odd);
  return fc.oneof(hostile, fc.dictionary(name, hostile, { maxKeys: 6 }), fc.array(hostile, { maxLength: 3 }));
};

const call = fc.constantFrom(...operations).chain((operation) =>
  anyInput(operation)
    .filter((input) => !operation.input.safeParse(input).success)
    .map((input) => ({ path: operation.path, input })),
);

test('10,000 malformed calls: each is refused with a sentence of ours, nothing is written, the program goes on', async () => {
  const app = anApp();
  const before = contentOf(app.dataFolder);
  await fc.assert(
    fc.asyncProperty(call, async ({ path, input }) => {
      expect(await app.call(path, input)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }),
    { numRuns: 10_000, seed: 20_231_112 },
  );
  expect(contentOf(app.dataFolder)).toEqual(before);
  expect(await app.call('backup.list', {})).toMatchObject({ ok: true });
}, 120_000);
