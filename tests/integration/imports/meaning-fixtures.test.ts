import { expect, test } from 'vitest';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import { answeredMeanings, meaningFixtures } from '../../faults/x3-meanings.ts';
import { fixtureToday } from '../../fixtures/filled-form.ts';

test('errors of meaning: all of them against their answer keys, and nothing is stored', {
  timeout: 120_000,
}, async () => {
  const { api, dataFolder } = anApp({ today: fixtureToday });
  const before = contentOf(dataFolder);
  expect(await answeredMeanings(api, aFolder())).toEqual({ n: meaningFixtures.length, failures: [] });
  expect(contentOf(dataFolder)).toEqual(before);
});

test('at least eighty, each with a name of its own', () => {
  expect(meaningFixtures.length).toBeGreaterThanOrEqual(80);
  expect(new Set(meaningFixtures.map(({ name }) => name)).size).toBe(meaningFixtures.length);
});
