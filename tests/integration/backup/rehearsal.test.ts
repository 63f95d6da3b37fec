import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { anOfficeWithEvidence, fileOf } from '../../builders/a-backup.ts';
import { anApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';

test('the newest backup is restored beside, proven and taken away; the data stay as they are, the day is kept', async () => {
  const app = await anOfficeWithEvidence();
  await app.api.backup.make({});
  const { madeAt, fileName } = await app.api.backup.make({});
  const before = contentOf(app.dataFolder, ['backup_check']);
  const told = await app.api.backup.rehearse({});
  expect(told).toMatchObject({ isSound: true, missing: [], fileName, madeAt });
  expect(contentOf(app.dataFolder, ['backup_check'])).toEqual(before);
  expect(readdirSync(app.dataFolder).filter((name) => name.startsWith('dien-tap-'))).toEqual([]);
  expect((await app.api.backup.state({})).lastRehearsal).toMatchObject({ fileName, isSound: true });
});

test('a damaged backup, and a kept file the store has lost, are what a rehearsal is for', async () => {
  const app = await anOfficeWithEvidence();
  const file = fileOf(await app.api.backup.make({}));
  const store = path.join(app.dataFolder, 'sao-luu', 'tep-kem');
  const [kept = ''] = readdirSync(store);
  rmSync(path.join(store, kept));
  expect(await app.api.backup.rehearse({})).toMatchObject({ isSound: false, missing: [kept] });
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
  writeFileSync(file, bytes);
  expect(await app.api.backup.rehearse({})).toMatchObject({ isSound: false, missing: [] });
  expect((await app.api.backup.state({})).lastRehearsal).toMatchObject({ isSound: false });
});

test('without a backup there is nothing to rehearse', async () => {
  expect(await anApp().call('backup.rehearse', {})).toMatchObject({ error: { code: 'not-found', entity: 'backup' } });
});

test('a month after the first backup, and after each rehearsal, it is due again; a clock set back makes nothing due', async () => {
  const { dataFolder, api, close } = anApp({ today: '2023-01-18' });
  expect((await api.backup.state({})).isRehearsalDue).toBe(false);
  await api.backup.make({});
  await close();
  const dueOn = async (today: string, rehearse = false) => {
    const app = anApp({ dataFolder, today });
    if (rehearse) await app.api.backup.rehearse({});
    const { isRehearsalDue } = await app.api.backup.state({});
    await app.close();
    return isRehearsalDue;
  };
  expect(await dueOn('2023-02-18')).toBe(false);
  expect(await dueOn('2023-02-19')).toBe(true);
  expect(await dueOn('2000-01-01')).toBe(false);
  expect(await dueOn('2023-02-19', true)).toBe(false);
  expect(await dueOn('2023-03-22')).toBe(false);
  expect(await dueOn('2023-03-23')).toBe(true);
});
