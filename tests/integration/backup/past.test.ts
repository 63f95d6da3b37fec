import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { forbidWrites } from '../../../electron/backup/copy.repository.ts';
import { anOfficeWithEvidence, fileOf } from '../../builders/a-backup.ts';
import { aContext, anApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import { day } from '../../builders/tasks-of.ts';

interface Past {
  readonly folder: string;
  readonly madeAt: string;
}

/** An office with a backup from before its name was changed, and what the window was asked to open. */
async function aLookBack() {
  const opened: Past[] = [];
  const app = await anOfficeWithEvidence({
    host: {
      openPast: async (past) => {
        opened.push(past);
      },
    },
  });
  const file = fileOf(await app.api.backup.make({}));
  const { office } = await app.api.office.get({});
  if (!office) throw new Error('the sample office is set');
  await app.api.office.save({ ...office, name: 'SAU' });
  await app.api.backup.openPast({ file, passphrase: null });
  const [past] = opened;
  if (past === undefined) throw new Error('no window was asked for');
  const window = anApp({ dataFolder: past.folder, viewing: { madeAt: past.madeAt, keptIn: app.dataFolder } });
  return { app, past, window, office };
}

test('an older backup shows what was then, with its kept files, and says which moment it is', async () => {
  const { app, past, window, office } = await aLookBack();
  expect((await window.api.office.get({})).office?.name).toBe(office.name);
  expect((await app.api.office.get({})).office?.name).toBe('SAU');
  expect((await window.api.backup.state({})).viewing).toEqual({ madeAt: past.madeAt });
  expect((await app.api.backup.state({})).viewing).toBeNull();
  expect(await window.api.tasks.list({})).toEqual(await app.api.tasks.list({}));
});

test('every command is refused at its door, by name, and neither database changes', async () => {
  const { app, past, window, office } = await aLookBack();
  const before = [contentOf(app.dataFolder), contentOf(past.folder)];
  const refused = { ok: false, error: { code: 'viewing-past', madeAt: past.madeAt } };
  expect(await window.call('office.save', office)).toEqual(refused);
  expect(await window.call('backup.make', {})).toEqual(refused);
  expect(await window.call('papers.recordMeeting', { on: day('2023-01-18') })).toEqual(refused);
  expect([contentOf(app.dataFolder), contentOf(past.folder)]).toEqual(before);
});

test('behind the door the database itself takes nothing', () => {
  const { handle } = aContext();
  forbidWrites(handle);
  expect(() => handle.exec("UPDATE place SET name = 'x'")).toThrow('readonly');
});

test('what was looked at and left behind by a kill is taken away at the next start', async () => {
  const { app, past, window } = await aLookBack();
  await window.close();
  await app.close();
  expect(existsSync(past.folder)).toBe(true);
  anApp({ dataFolder: app.dataFolder });
  expect(existsSync(past.folder)).toBe(false);
  expect(readdirSync(app.dataFolder)).not.toContain('xem-lai');
  expect(path.dirname(past.folder)).toBe(path.join(app.dataFolder, 'xem-lai'));
});
