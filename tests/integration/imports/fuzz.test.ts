import { expect, test } from 'vitest';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { fixtureToday } from '../../fixtures/filled-form.ts';
import { fuzzImports } from '../../fuzz/fuzz-imports.ts';

test('500 damaged forms: an answer for each, the same when asked again, nothing stored', {
  timeout: 300_000,
}, async () => {
  const { api, dataFolder } = anApp({ today: fixtureToday });
  const { outcomes, failures } = await fuzzImports({
    seed: 20_230_117,
    cases: 500,
    twiceEvery: 4,
    folder: aFolder(),
    dataFolder,
    inspect: (file) => api.imports.inspect({ file }),
  });
  expect(failures).toEqual([]);
  // Each of the three ends is met: a generator that only breaks archives would prove little.
  expect(Object.keys(outcomes).toSorted()).toEqual(['ask', 'import', 'refuse']);
});
