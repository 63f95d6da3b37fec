import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../../electron/backup/unpack.ts';
import { atOnce } from '../../../electron/backup/work.ts';
import { dataFolders } from '../../../electron/data-folders.ts';
import { migrate, versionOf } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { connect } from '../../../electron/database/open.ts';
import { markFile, readMark } from '../../../electron/guard/closing-mark.ts';
import { january } from '../../builders/a-stick.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';

const fileIn = (folder: string) => path.join(folder, 'so-dieu-phoi.sqlite');
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** A folder that was worked in and left in the ordinary way. */
async function aClosedFolder(): Promise<string> {
  const { api, dataFolder, close } = anApp();
  await api.entry.lock({ period: january, reason: 'đã chốt' });
  await close();
  return dataFolder;
}

const startOf = (dataFolder: string) => anApp({ dataFolder }).call('office.get', {});

/** What is in a folder, byte for byte, but for what the program writes about its own start. */
const contentOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, hashOf(path.join(folder, name))]),
  );

describe('a file that is not to be opened', () => {
  const database = (prepare: string) => (file: string) => {
    const handle = connect(file);
    handle.exec(prepare);
    handle.close();
  };
  const bytes = (content: string | Uint8Array) => (file: string) => writeFileSync(file, content);
  const header = new TextEncoder().encode('SQLite format 3\0');

  test.each([
    ['empty', '', bytes('')],
    ['one byte', 'not-ours', bytes('S')],
    ['a text', 'not-ours', bytes('không phải cơ sở dữ liệu '.repeat(100))],
    ['a page of the web', 'not-ours', bytes('<!doctype html><title>x</title>')],
    ['an archive', 'not-ours', bytes(new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(200)]))],
    ['zeros', 'not-ours', bytes(new Uint8Array(8192))],
    ['a head without pages', 'not-ours', bytes(header)],
    ['a head and zeros', 'not-ours', bytes(new Uint8Array([...header, ...new Uint8Array(4080)]))],
    ['a database of nobody', 'not-ours', database('CREATE TABLE theirs (x)')],
    ['a database of another program', 'not-ours', database('PRAGMA application_id = 1196444487; CREATE TABLE t (x)')],
    ['ours by its tables only', 'not-ours', database('CREATE TABLE office (id); PRAGMA user_version = 18')],
  ])('%s is refused and left as it is', async (_name, reason, write) => {
    const folder = aFolder();
    write(fileIn(folder));
    const before = contentOf(folder);
    const reply = await startOf(folder);
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'database-refused', reason: reason === '' ? 'empty' : reason, file: fileIn(folder) },
    });
    expect(contentOf(folder)).toEqual(before);
  });

  test('a newer one is refused before a byte is written, and says what it needs', async () => {
    const folder = await aClosedFolder();
    const version = (migrations.at(-1)?.version ?? 0) + 1;
    const handle = connect(fileIn(folder));
    handle.pragma(`user_version = ${version}`);
    handle.pragma('wal_checkpoint(TRUNCATE)');
    handle.close();
    const before = contentOf(folder);
    const reply = await startOf(folder);
    expect(reply).toMatchObject({ ok: false, error: { code: 'database-refused', reason: 'newer-version', version } });
    expect(contentOf(folder)).toMatchObject(before);
  });

  test('one that was there and is gone, or emptied, is not begun anew', async () => {
    const folder = await aClosedFolder();
    const bytesBefore = readFileSync(fileIn(folder));
    for (const lose of [() => rmSync(fileIn(folder)), () => writeFileSync(fileIn(folder), '')]) {
      lose();
      expect(await startOf(folder)).toMatchObject({ ok: false, error: { reason: 'missing' } });
    }
    expect(readFileSync(fileIn(folder))).toHaveLength(0);
    writeFileSync(fileIn(folder), bytesBefore);
    expect(await startOf(folder)).toMatchObject({ ok: true });
  });

  test('one of ours whose head is destroyed is damaged, and the newest copy beside it is named', async () => {
    const folder = await aClosedFolder();
    const { api, close } = anApp({ dataFolder: folder });
    const { fileName } = await api.backup.make({});
    await close();
    const file = fileIn(folder);
    writeFileSync(file, new Uint8Array([...new Uint8Array(200), ...readFileSync(file).subarray(200)]));
    expect(await startOf(folder)).toMatchObject({
      ok: false,
      error: { reason: 'damaged', backup: path.join(folder, 'sao-luu', fileName) },
    });
    truncateSync(file, 3000);
    expect(await startOf(folder)).toMatchObject({ ok: false, error: { reason: 'damaged' } });
  });
});

describe('a file of an older version', () => {
  const versions = migrations.map(({ version }) => version).slice(0, -1);
  const anOlder = (version: number): string => {
    const folder = aFolder();
    const handle = connect(fileIn(folder));
    handle.pragma('journal_mode = WAL');
    migrate(
      handle,
      migrations.filter((one) => one.version <= version),
      () => undefined,
    );
    handle.close();
    return folder;
  };

  test.each(versions)('of version %i is copied, then brought up, and is sound', async (version) => {
    const folder = anOlder(version);
    const { api, close } = anApp({ dataFolder: folder });
    expect(await api.guard.check({})).toEqual({ findings: [] });
    const { entries } = await api.audit.list({ kinds: ['event'], sought: 'migrated', before: null });
    expect(entries).toHaveLength(1);
    await close();
    const copy = readdirSync(path.join(folder, 'sao-luu')).find((name) => name.endsWith('.sdpluu'));
    const unpacked = path.join(folder, 'ban-cu.sqlite');
    const work = unpack(path.join(folder, 'sao-luu', copy ?? ''), null, unpacked, dataFolders(folder));
    expect(atOnce(work).manifest.schema).toBe(version);
    const kept = connect(unpacked, { readonly: true });
    expect(versionOf(kept)).toBe(version);
    kept.close();
  });

  test('that is not the one that was closed is not brought up', async () => {
    const folder = anOlder(18);
    const mark = { state: 'closed', sha256: '0'.repeat(64), head: null, kept: null };
    writeFileSync(markFile(fileIn(folder)), JSON.stringify(mark));
    const before = hashOf(fileIn(folder));
    expect(await startOf(folder)).toMatchObject({ ok: false, error: { reason: 'damaged' } });
    expect(hashOf(fileIn(folder))).toBe(before);
  });
});

describe('how the last run ended', () => {
  test('a first start that was broken off goes on', async () => {
    const folder = aFolder();
    writeFileSync(markFile(fileIn(folder)), JSON.stringify({ state: 'new', sha256: null, head: null, kept: null }));
    for (const half of ['', 'PRAGMA journal_mode = WAL']) {
      rmSync(fileIn(folder), { force: true });
      if (half === '') writeFileSync(fileIn(folder), '');
      else {
        const handle = connect(fileIn(folder));
        handle.exec(half);
        handle.close();
      }
      const app = anApp({ dataFolder: folder });
      expect((await app.api.guard.state({})).warnings).toEqual([]);
      await app.close();
      writeFileSync(markFile(fileIn(folder)), JSON.stringify({ state: 'new', sha256: null, head: null, kept: null }));
    }
  });

  test('closed: one file without a log beside it, and its hash noted', async () => {
    const folder = await aClosedFolder();
    expect(readMark(fileIn(folder))).toMatchObject({ state: 'closed', sha256: hashOf(fileIn(folder)) });
    expect(existsSync(`${fileIn(folder)}-wal`)).toBe(false);
    const { api } = anApp({ dataFolder: folder });
    expect(readMark(fileIn(folder))).toMatchObject({ state: 'open' });
    const { warnings, readOnly } = await api.guard.state({});
    expect([warnings, readOnly]).toEqual([[], null]);
  });

  test('not closed: said, written into the log, and all that was confirmed is there', async () => {
    const first = anApp();
    await first.api.entry.lock({ period: january, reason: 'trước khi mất điện' });
    const killed = aFolder();
    for (const name of readdirSync(first.dataFolder).filter((one) => one.startsWith('so-dieu-phoi')))
      writeFileSync(path.join(killed, name), readFileSync(path.join(first.dataFolder, name)));
    const { api } = anApp({ dataFolder: killed });
    expect((await api.guard.state({})).warnings).toEqual([{ kind: 'unclean-end' }]);
    expect(await api.entry.locks({})).toMatchObject([{ reason: 'trước khi mất điện' }]);
    expect(await api.guard.check({})).toEqual({ findings: [] });
    const { entries } = await api.audit.list({ kinds: ['event'], sought: '', before: null });
    expect(entries.map(({ what }) => what)).toEqual(['checked', 'unclean-end']);
  });

  test('killed while the file itself was written, as a restored one is at its first opening: the change is taken back', async () => {
    const [folder, killed] = [await aClosedFolder(), aFolder()];
    const handle = connect(fileIn(folder));
    handle.exec('PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN');
    handle.exec(
      "INSERT INTO change_log (entity, entity_id, field, source, at) SELECT 'office', 1, hex(zeroblob(2000)), 'hand', '' FROM place",
    );
    for (const name of ['so-dieu-phoi.sqlite', 'so-dieu-phoi.sqlite-journal'])
      copyFileSync(path.join(folder, name), path.join(killed, name));
    handle.close();
    const { api } = anApp({ dataFolder: killed });
    expect((await api.guard.state({})).readOnly).toBeNull();
    expect(await api.entry.locks({})).toMatchObject([{ reason: 'đã chốt' }]);
    expect(await api.guard.check({})).toEqual({ findings: [] });
  });

  test('a folder that cannot be written to: everything can be read, nothing is saved, and the copy goes with the run', async () => {
    const folder = await aClosedFolder();
    // The very same refusal by the system as in a folder without rights, which a test run by root would have all the same.
    mkdirSync(`${fileIn(folder)}-wal`);
    const before = hashOf(fileIn(folder));
    const { api, close } = anApp({ dataFolder: folder });
    expect(await api.guard.state({})).toMatchObject({ readOnly: 'folder-read-only' });
    expect(await api.entry.locks({})).toMatchObject([{ reason: 'đã chốt' }]);
    const refused = { error: { code: 'read-only', reason: 'folder-read-only' } };
    await expect(api.entry.unlock({ period: january, reason: 'sửa' })).rejects.toMatchObject(refused);
    await expect(api.guard.accept({})).rejects.toMatchObject(refused);
    await close();
    expect(hashOf(fileIn(folder))).toBe(before);
  });
});

describe('warnings', () => {
  const surroundings = (free: number, folder = '/home/a', fileSystem = 'ext4') => ({
    freeBytes: () => free,
    folderFacts: () => ({ folder, fileSystem, oneDrives: [] }),
  });
  const warningsWith = async (services: Parameters<typeof anApp>[0]) =>
    (await anApp(services).api.guard.state({})).warnings;

  test('little room, and none with enough of it', async () => {
    const [tight] = await warningsWith({ services: { surroundings: surroundings(100_000_000) } });
    expect(tight).toMatchObject({ kind: 'low-space', freeBytes: 100_000_000 });
    expect(await warningsWith({ services: { surroundings: surroundings(300_000_000) } })).toEqual([]);
  });

  test('a share, and a folder that is carried away', async () => {
    const [share] = await warningsWith({ services: { surroundings: surroundings(1e12, '\\\\may\\chung') } });
    expect(share).toMatchObject({ kind: 'folder-place', place: { kind: 'network' } });
    const [cloud] = await warningsWith({ services: { surroundings: surroundings(1e12, 'D:\\Dropbox\\so') } });
    expect(cloud).toMatchObject({ place: { kind: 'synchronised', by: 'Dropbox' } });
  });

  test('a clock before the last entry, by a day, a year or to 2000; the order of the log stays', async () => {
    for (const today of ['2023-01-17', '2022-01-18', '2000-01-01']) {
      const folder = await aClosedFolder();
      const { api } = anApp({ dataFolder: folder, today });
      expect((await api.guard.state({})).warnings).toMatchObject([{ kind: 'clock-behind' }]);
      await api.entry.unlock({ period: january, reason: 'sửa' });
      const { entries } = await api.audit.list({ kinds: ['change'], sought: 'period-lock', before: null });
      expect(entries.map(({ field }) => field)).toEqual(['opened', 'closed']);
      expect(await api.audit.verify({})).toMatchObject({ problems: 0 });
    }
  });

  test('a clock that is far ahead of the last entry, with both days; a pause of six weeks is none', async () => {
    for (const today of ['2023-03-05', '2024-01-18', '2033-01-18']) {
      const [warning, ...others] = await warningsWith({ dataFolder: await aClosedFolder(), today });
      expect(warning).toMatchObject({ kind: 'clock-ahead', today, last: expect.stringMatching(/^2023-01-18T/) });
      expect(others).toEqual([]);
    }
    expect(await warningsWith({ dataFolder: await aClosedFolder(), today: '2023-03-04' })).toEqual([]);
    expect(await warningsWith({ today: '2033-01-18' })).toEqual([]);
  });

  test('it is said once: what is written then is the last entry from there on, in both directions', async () => {
    const folder = await aClosedFolder();
    const kinds = async (today: string) => {
      const app = anApp({ dataFolder: folder, today });
      const { warnings } = await app.api.guard.state({});
      await app.api.entry.unlock({ period: january, reason: 'sửa' });
      await app.api.entry.lock({ period: january, reason: 'đã chốt' });
      await app.close();
      return warnings.map(({ kind }) => kind);
    };
    expect(await kinds('2033-01-18')).toEqual(['clock-ahead']);
    expect(await kinds('2033-01-18')).toEqual([]);
    expect(await kinds('2023-01-19')).toEqual(['clock-behind']);
    expect(await kinds('2023-01-19')).toEqual([]);
    expect(await anApp({ dataFolder: folder, today: '2023-01-19' }).api.audit.verify({})).toMatchObject({
      problems: 0,
    });
  });
});
