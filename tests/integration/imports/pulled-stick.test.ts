import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { writeBytes } from '../../builders/a-stick.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import { pulledStick } from '../../faults/pulled-stick.ts';
import { goodForm } from '../../fixtures/attack-key.ts';
import { fixtureToday } from '../../fixtures/filled-form.ts';

test('a stick pulled twenty times: what is not whole is refused, what was read before is kept in hand, nothing is stored', {
  timeout: 120_000,
}, async () => {
  const { api, dataFolder } = anApp({ today: fixtureToday });
  const before = contentOf(dataFolder);
  const { failures } = await pulledStick({ api, folder: aFolder(), n: 20, seed: 20_230_117 });
  expect(failures).toEqual([]);
  expect(contentOf(dataFolder)).toEqual(before);
});

test('what was looked at before the stick went can still be taken in', async () => {
  const { api } = anApp({ today: fixtureToday });
  const folder = aFolder();
  writeBytes(folder, 'a.xlsx', goodForm());
  const { files } = await api.imports.scan({ folder });
  rmSync(folder, { recursive: true });
  const given = files.flatMap(({ path, sha256 }) => (sha256 === null ? [] : { path, sha256 }));
  const { receipts, refused } = await api.imports.apply({ files: given, receivedOn: Day.parse(fixtureToday) });
  expect(refused).toEqual([]);
  expect(receipts).toMatchObject([{ applied: true, counts: { created: 243 } }]);
});
