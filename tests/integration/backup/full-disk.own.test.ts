import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { anOfficeWithEvidence, fileOf, passphrase } from '../../builders/a-backup.ts';
import { aFolder } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';

/** At the border to the file system: how many bytes still fit, and what the other failing call is. */
const disk = vi.hoisted((): { room: number; fails: string } => ({ room: Number.POSITIVE_INFINITY, fails: '' }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const fail = (code: string): never => {
    throw Object.assign(new Error(`${code}: injected`), { code });
  };
  const writeSync = (descriptor: number, bytes: Uint8Array, from = 0): number => {
    const fits = Math.min(disk.room, bytes.length - from);
    if (fits <= 0) fail('ENOSPC');
    disk.room -= fits;
    if (disk.fails !== 'lies') return real.writeSync(descriptor, bytes, from, fits);
    const other = Uint8Array.from(bytes.subarray(from, from + fits));
    other[fits - 1] = (other[fits - 1] ?? 0) ^ 1;
    return real.writeSync(descriptor, other, 0, fits);
  };
  const fsyncSync = (descriptor: number): void => {
    if (disk.fails === 'flush') fail('EIO');
    real.fsyncSync(descriptor);
  };
  const renameSync: typeof real.renameSync = (from, to) => {
    if (disk.fails === 'rename' && !String(from).includes('dau-dong')) fail('EACCES');
    real.renameSync(from, to);
  };
  const changed = { writeSync, fsyncSync, renameSync };
  return { ...real, ...changed, default: { ...real, ...changed } };
});

const emptied = () => Object.assign(disk, { room: Number.POSITIVE_INFINITY, fails: '' });
afterEach(emptied);

/** Everything below a folder with its bytes, for 'as before'. */
const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file).toString('base64')]),
  );

test.each([
  ['full after the first bytes', () => Object.assign(disk, { room: 10 }), 'full'],
  ['full half way', () => Object.assign(disk, { room: 400_000 }), 'full'],
  ['gone when it is flushed', () => Object.assign(disk, { fails: 'flush' }), 'missing'],
  ['locked when it gets its name', () => Object.assign(disk, { fails: 'rename' }), 'read-only'],
] as const)(
  'a disk that is %s gets no file with a final name, and older backups are as they were',
  async (_, spoil, reason) => {
    const app = await anOfficeWithEvidence();
    const stick = aFolder();
    await app.api.backup.make({});
    await app.api.backup.makeOutside({ folder: stick, passphrase });
    const [own, out] = [filesIn(path.join(app.dataFolder, 'sao-luu')), filesIn(stick)];
    for (const work of [
      () => app.call('backup.make', {}),
      () => app.call('backup.makeOutside', { folder: stick, passphrase }),
    ]) {
      spoil();
      expect(await work()).toMatchObject({ error: { code: 'folder-unusable', reason } });
      emptied();
    }
    expect(filesIn(path.join(app.dataFolder, 'sao-luu'))).toEqual(own);
    expect(filesIn(stick)).toEqual(out);
    expect(readdirSync(app.dataFolder).filter((name) => name.endsWith('.tam'))).toEqual([]);
    expect(await app.api.backup.list({})).toHaveLength(2);
  },
);

test('a stick that keeps other bytes than it was given is found out before the backup has its name', async () => {
  const app = await anOfficeWithEvidence();
  const stick = aFolder();
  disk.fails = 'lies';
  expect(await app.call('backup.makeOutside', { folder: stick, passphrase })).toMatchObject({
    error: { code: 'backup-unverified', folder: stick },
  });
  expect(readdirSync(stick)).toEqual([]);
  expect(await app.api.backup.list({})).toEqual([]);
});

test('a restore that does not fit changes nothing, and the program goes on with what it had', async () => {
  const app = await anOfficeWithEvidence();
  const file = fileOf(await app.api.backup.make({}));
  const before = contentOf(app.dataFolder);
  for (const spoil of [{ room: 100_000 }, { fails: 'flush' }, { fails: 'rename' }]) {
    Object.assign(disk, spoil);
    const reply = await app.call('backup.restore', { file, passphrase: null });
    emptied();
    expect(reply.ok).toBe(false);
    expect(contentOf(app.dataFolder)).toEqual(before);
    expect((await app.api.tasks.list({})).length).toBeGreaterThan(0);
    expect(readdirSync(app.dataFolder).filter((name) => name.endsWith('.tam'))).toEqual([]);
  }
  expect((await app.api.backup.restore({ file, passphrase: null })).missing).toEqual([]);
});
