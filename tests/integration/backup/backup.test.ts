import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../../electron/database/open.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';

test('a backup opens, is sound, holds the same rows, and its hash is that of the file', async () => {
  const { api, dataFolder } = anApp();
  const backup = await api.backup.make({});
  const file = path.join(backup.folder, backup.fileName);
  expect(backup.folder).toBe(path.join(dataFolder, 'sao-luu'));
  expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(backup.sha256);
  const copy = connect(file, { readonly: true });
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(copy.prepare('SELECT count(*) FROM place').pluck().get()).toBe(217);
  copy.close();
  expect(await api.backup.list({})).toEqual([backup]);
});

test('two backups in one second are two files, and nothing half made is left', async () => {
  const { api, dataFolder } = anApp();
  await api.backup.make({});
  await api.backup.make({});
  const files = readdirSync(path.join(dataFolder, 'sao-luu'));
  expect(files).toHaveLength(2);
  expect(files.every((name) => name.endsWith('.sqlite') && !name.startsWith('.'))).toBe(true);
});

test('the chosen folder is used when it is there; when the stick is away, the data folder keeps the copy', async () => {
  const { api, dataFolder } = anApp();
  const stick = path.join(aFolder(), 'usb');
  const { office } = await api.office.get({});
  if (!office) throw new Error('the sample office is set');
  await api.office.save({ ...office, backupFolder: stick });
  expect((await api.backup.make({})).folder).toBe(path.join(dataFolder, 'sao-luu'));
  mkdirSync(stick);
  expect((await api.backup.make({})).folder).toBe(stick);
});
