import { expect, test } from 'vitest';
import { aFolder } from '../../builders/an-app.ts';
import { keeperAlone } from '../../faults/keeper-alone.ts';
import { killedImports } from '../../faults/killed-import.ts';

test('killed while taking files in, twenty times: each file is whole or not there, and the rest goes in afterwards', {
  timeout: 300_000,
}, async () => {
  const { failures } = await killedImports({ open: await keeperAlone(), folder: aFolder(), n: 20, seed: 20_230_117 });
  expect(failures).toEqual([]);
});
