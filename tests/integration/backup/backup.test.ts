import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { archiveExtension } from '../../../shared/backup/archive.ts';
import { anOfficeWithEvidence, fileOf, passphrase } from '../../builders/a-backup.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const archivesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(archiveExtension));

test('a backup has the hash that was said, is listed as checked, and leaves nothing half made', async () => {
  const { api, dataFolder } = anApp();
  const made = await api.backup.make({});
  expect(made.folder).toBe(path.join(dataFolder, 'sao-luu'));
  expect(sha256(fileOf(made))).toBe(made.sha256);
  expect(readdirSync(made.folder)).toEqual([made.fileName]);
  expect(readdirSync(dataFolder).filter((name) => name.endsWith('.tam'))).toEqual([]);
  const [listed] = await api.backup.list({});
  expect(listed).toMatchObject({ sequence: 1, reason: 'request', isEncrypted: false, isVerified: true, isThere: true });
});

test('two backups in one second are two files in a row', async () => {
  const { api, dataFolder } = anApp();
  await api.backup.make({});
  await api.backup.make({});
  expect(archivesIn(path.join(dataFolder, 'sao-luu'))).toHaveLength(2);
  expect((await api.backup.list({})).map(({ sequence }) => sequence)).toEqual([2, 1]);
});

test('the chosen folder is used when it is there; while it is away, the data folder keeps the backup', async () => {
  const { api, dataFolder } = anApp();
  const disk = path.join(aFolder(), 'o-dia');
  const { office } = await api.office.get({});
  if (!office) throw new Error('the sample office is set');
  await api.office.save({ ...office, backupFolder: disk });
  expect((await api.backup.make({})).folder).toBe(path.join(dataFolder, 'sao-luu'));
  mkdirSync(disk);
  expect((await api.backup.make({})).folder).toBe(disk);
});

test('on a stick nothing is written that is not encrypted', async () => {
  const root = aFolder();
  for (const folder of ['proc/self', 'sys/block/sdb', 'media/usb/sao-luu'])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'proc/self/mounts'), '/dev/sdb1 /media/usb vfat rw 0 0\n');
  writeFileSync(path.join(root, 'sys/block/sdb/removable'), '1\n');
  const app = anApp({ machine: { platform: 'linux', root, driveFolder: (letter) => letter } });
  const { office } = await app.api.office.get({});
  if (!office) throw new Error('the sample office is set');
  const stick = path.join(root, 'media/usb/sao-luu');
  await app.api.office.save({ ...office, backupFolder: stick });
  expect((await app.api.backup.state({})).chosenLeaves).toBe(true);
  expect((await app.api.backup.make({})).folder).toBe(path.join(app.dataFolder, 'sao-luu'));
  expect(readdirSync(stick)).toEqual([]);
  const made = await app.api.backup.makeOutside({ folder: stick, passphrase });
  const bytes = readFileSync(fileOf(made));
  expect(bytes.includes('SQLite format 3')).toBe(false);
  expect(bytes.includes('CREATE TABLE')).toBe(false);
});

test('kept files go into the store once, by their content; one that was overwritten is named and not stored', async () => {
  const { api, dataFolder } = await anOfficeWithEvidence();
  const first = await api.backup.make({});
  expect(first).toMatchObject({ files: 1, damaged: [] });
  const store = path.join(dataFolder, 'sao-luu', 'tep-kem');
  const [stored = ''] = readdirSync(store);
  expect(sha256(path.join(store, stored))).toBe(stored.slice(0, 64));
  rmSync(path.join(store, stored));
  writeFileSync(path.join(dataFolder, 'tep-goc', stored), 'bị ghi đè');
  expect(await api.backup.make({})).toMatchObject({ files: 0, damaged: [stored] });
  expect(readdirSync(store)).toEqual([]);
});

test('a backup that leaves the machine has everything in one file; a weak passphrase writes none', async () => {
  const { api, call } = await anOfficeWithEvidence();
  const stick = aFolder();
  expect(await call('backup.makeOutside', { folder: stick, passphrase: 'matkhau123456' })).toMatchObject({
    error: { code: 'passphrase-weak' },
  });
  expect(readdirSync(stick)).toEqual([]);
  const made = await api.backup.makeOutside({ folder: stick, passphrase });
  expect(made).toMatchObject({ files: 1, damaged: [] });
  expect(readdirSync(stick)).toEqual([made.fileName]);
  expect((await api.backup.list({}))[0]).toMatchObject({ reason: 'outside', isEncrypted: true, isVerified: true });
});

test('leaving makes a backup', async () => {
  const { dataFolder, leave } = anApp();
  await leave();
  const [name = ''] = archivesIn(path.join(dataFolder, 'sao-luu'));
  const again = anApp({ dataFolder });
  expect((await again.api.backup.list({}))[0]).toMatchObject({ fileName: name, reason: 'exit', isVerified: true });
});

test('the list finds what the database has never heard of, and the next number is above it', async () => {
  const { api, dataFolder } = anApp();
  const made = await api.backup.make({});
  await api.backup.make({});
  const other = anApp();
  const folder = path.join(other.dataFolder, 'sao-luu');
  for (const name of archivesIn(path.join(dataFolder, 'sao-luu')))
    renameSync(path.join(dataFolder, 'sao-luu', name), path.join(folder, name));
  writeFileSync(path.join(folder, `khac.${archiveExtension}`), 'không phải bản sao lưu');
  expect(await other.api.backup.list({})).toMatchObject([
    { sequence: 2, isVerified: false },
    { sequence: 1, isVerified: false },
  ]);
  await other.api.backup.make({});
  expect((await other.api.backup.list({})).map(({ sequence }) => sequence)).toEqual([3, 2, 1]);
  expect((await api.backup.list({})).find(({ fileName }) => fileName === made.fileName)).toMatchObject({
    isThere: false,
  });
});

test('of backups of forty days, those of the last fourteen and the newest of each week and month are left', async () => {
  const folder = anApp().dataFolder;
  for (let at = 0; at < 40; at += 1) {
    const today = new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10);
    const app = anApp({ dataFolder: folder, today });
    await app.api.backup.make({});
    await app.close();
  }
  const left = archivesIn(path.join(folder, 'sao-luu')).map((name) => name.slice(13, 23));
  const fortnight = Array.from({ length: 14 }, (_, at) =>
    new Date(Date.UTC(2023, 0, 27 + at)).toISOString().slice(0, 10),
  );
  // Sundays; the first of January is the last day of a week of its own.
  expect(left).toEqual(['2023-01-01', '2023-01-08', '2023-01-15', '2023-01-22', ...fortnight]);
  const { api } = anApp({ dataFolder: folder, today: '2023-02-09' });
  expect(await api.backup.list({})).toHaveLength(left.length);
});

test('a stopped backup leaves no file, and the next one is made', async () => {
  const { api, call } = await anOfficeWithEvidence();
  const stick = aFolder();
  const running = call('backup.makeOutside', { folder: stick, passphrase });
  while ((await api.backup.progress({})) === null) await new Promise(setImmediate);
  expect(await api.backup.cancel({})).toEqual({ wasRunning: true });
  expect(await running).toMatchObject({ error: { code: 'cancelled' } });
  expect(readdirSync(stick)).toEqual([]);
  expect(await api.backup.progress({})).toBeNull();
  expect(existsSync(fileOf(await api.backup.makeOutside({ folder: stick, passphrase })))).toBe(true);
});
