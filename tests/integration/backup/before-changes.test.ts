import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { connect } from '../../../electron/database/open.ts';
import { readSeed } from '../../../electron/seed/read-seed.ts';
import { aStick } from '../../builders/a-stick.ts';
import { aFolder, anApp, resources } from '../../builders/an-app.ts';
import { day } from '../../builders/tasks-of.ts';

test('before the first file of a stick is taken in a backup is made, one for each stick; restored, it is from before', async () => {
  const app = anApp({ today: '2023-02-10' });
  const { folder } = await aStick(app, 2);
  const take = async (at: number) => {
    const { files } = await app.api.imports.scan({ folder });
    const [file] = files.filter(({ counts }) => counts !== null).slice(at);
    if (file?.sha256 == null) throw new Error('nothing to take in');
    const given = { path: file.path, sha256: file.sha256, confirmed: [], correction: null };
    return { given, files };
  };
  const { given, files } = await take(0);
  expect(await app.api.backup.list({})).toEqual([]);
  const other = files.find(({ path: one }) => one !== given.path);
  if (other?.sha256 == null) throw new Error('there are two');
  const second = { ...given, path: other.path, sha256: other.sha256 };
  await app.api.imports.apply({ files: [given], receivedOn: day('2023-02-10') });
  await app.api.imports.apply({ files: [second], receivedOn: day('2023-02-10') });
  const made = await app.api.backup.list({});
  expect(made).toMatchObject([{ reason: 'import', isVerified: true }]);
  const [backup] = made;
  if (backup === undefined) throw new Error('one was made');
  const file = path.join(backup.folder, backup.fileName);
  expect((await app.api.backup.look({ file, passphrase: null })).lost).toMatchObject({ imports: 2 });
  await app.api.backup.restore({ file, passphrase: null });
  expect((await app.api.imports.scan({ folder })).files.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
});

test('before a migration the database is backed up as it was, and that backup restores into today’s program', async () => {
  const folder = aFolder();
  const older = migrations.filter(({ version }) => version < 23);
  const handle = connect(path.join(folder, 'so-dieu-phoi.sqlite'));
  migrate(handle, older, () => undefined);
  const { seedDatabase } = await import('../../../electron/seed/seed-database.ts');
  seedDatabase(handle, readSeed(resources));
  handle.close();
  const app = anApp({ dataFolder: folder });
  const [name = ''] = readdirSync(path.join(folder, 'sao-luu'));
  expect(await app.api.backup.list({})).toMatchObject([{ reason: 'migration', fileName: name, sequence: 1 }]);
  const file = path.join(folder, 'sao-luu', name);
  await app.api.backup.restore({ file, passphrase: null });
  expect((await app.api.tasks.list({})).length).toBeGreaterThan(0);
  await app.close();
  const now = connect(path.join(folder, 'so-dieu-phoi.sqlite'), { readonly: true });
  expect(versionOf(now)).toBe(migrations.at(-1)?.version);
  now.close();
});

test('what a kill left half done in our folders goes at the next start, and nothing else', async () => {
  const { dataFolder, close } = anApp();
  await close();
  const left = '.0b2f7a3e-1111-4222-8333-444455556666.tam';
  for (const folder of [dataFolder, path.join(dataFolder, 'sao-luu')]) {
    writeFileSync(path.join(folder, left), 'dở');
    writeFileSync(path.join(folder, 'ghi chu.txt'), 'của cán bộ');
  }
  anApp({ dataFolder });
  for (const folder of [dataFolder, path.join(dataFolder, 'sao-luu')]) {
    expect(readdirSync(folder)).not.toContain(left);
    expect(readFileSync(path.join(folder, 'ghi chu.txt'), 'utf8')).toBe('của cán bộ');
  }
});
