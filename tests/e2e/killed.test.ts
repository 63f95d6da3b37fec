import { expect } from '@playwright/test';
import { prepare } from '../../scripts/setup.mjs';
import { killedImports } from '../faults/killed-import.ts';
import { folder, test } from './app.fixture.ts';

test('killed while taking files in, ten times: each file is whole or not there, and the rest goes in afterwards', async () => {
  test.setTimeout(900_000);
  const { failures } = await killedImports({
    runtime: await prepare(),
    folder: folder('giet'),
    n: 10,
    seed: 20_230_117,
  });
  expect(failures).toEqual([]);
});
