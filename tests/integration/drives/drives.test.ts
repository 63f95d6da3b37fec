import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, anApp } from '../../builders/an-app.ts';

test('Linux: a stick is seen when it is mounted and gone when it is taken out; what is on it is not looked at', async () => {
  const root = aFolder();
  const stick = path.join(root, 'media/can-bo/USB');
  for (const folder of ['proc/self', 'sys/block/sdb', 'media/can-bo/USB'])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'sys/block/sdb/removable'), '1\n');
  const mounts = (text: string) => writeFileSync(path.join(root, 'proc/self/mounts'), text);
  mounts('/dev/sda2 / ext4 rw 0 0\n');
  const { api } = anApp({ machine: { platform: 'linux', root, driveFolder: (letter) => letter } });
  expect(await api.drives.list({ folder: null })).toEqual({ drives: [], isThere: null });
  mounts('/dev/sda2 / ext4 rw 0 0\n/dev/sdb1 /media/can-bo/USB vfat rw 0 0\n');
  expect(await api.drives.list({ folder: stick })).toEqual({ drives: [{ folder: stick, name: 'USB' }], isThere: true });
  rmSync(stick, { recursive: true });
  mounts('/dev/sda2 / ext4 rw 0 0\n');
  expect(await api.drives.list({ folder: stick })).toEqual({ drives: [], isThere: false });
});

test('Linux without those lists: nothing is noticed, nothing fails', async () => {
  const { api } = anApp({ machine: { platform: 'linux', root: aFolder(), driveFolder: (letter) => letter } });
  expect(await api.drives.list({ folder: null })).toEqual({ drives: [], isThere: null });
});

test('Windows: a letter that was there at the start is no stick until it has gone and come again', async () => {
  const root = aFolder();
  const folderOf = (letter: string) => path.join(root, letter);
  mkdirSync(folderOf('C'));
  mkdirSync(folderOf('D'));
  const { api } = anApp({ machine: { platform: 'win32', root, driveFolder: folderOf } });
  const found = async () => (await api.drives.list({ folder: null })).drives.map(({ name }) => name);
  expect(await found()).toEqual([]);
  mkdirSync(folderOf('E'));
  expect(await found()).toEqual(['E:']);
  rmSync(folderOf('D'), { recursive: true });
  expect(await found()).toEqual(['E:']);
  mkdirSync(folderOf('D'));
  expect(await found()).toEqual(['D:', 'E:']);
});
