import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { filledToday, fillTwelve } from '../../fixtures/filled-twelve.ts';

const resaved = path.resolve(import.meta.dirname, '../../fixtures/office/resaved');
const names = readdirSync(resaved);

test('twelve forms saved again by LibreOffice, as .xlsx, .xls and .ods, bring the very figures they were filled in with', {
  timeout: 120_000,
}, async () => {
  const { api } = anApp({ today: filledToday });
  const originals = await fillTwelve(api, aFolder());
  expect(originals).toHaveLength(12);
  const read: string[] = [];
  for (const { name, file } of originals) {
    const { outcome, form, place, period, values } = await api.imports.inspect({ file });
    expect(values.filter(({ state }) => state === 'number').length).toBeGreaterThan(0);
    for (const again of names.filter((each) => path.parse(each).name === name)) {
      const answer = await api.imports.inspect({ file: path.join(resaved, again) });
      expect({ again, ...answer }).toMatchObject({ again, outcome, form, place, period, confidence: 1, values });
      read.push(again);
    }
  }
  expect(read.toSorted()).toEqual(names.toSorted());
  expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(12);
});
