import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../../electron/database/open.ts';
import { markFile } from '../../../electron/guard/closing-mark.ts';
import { anOfficeWithEvidence, fileOf, passphrase } from '../../builders/a-backup.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';

const fileIn = (folder: string) => path.join(folder, 'so-dieu-phoi.sqlite');
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const pageBytes = 4096;

async function named({ api }: TestApp, name: string, backupFolder?: string): Promise<void> {
  const { office } = await api.office.get({});
  if (!office) throw new Error('the sample office is set');
  await api.office.save({ ...office, name, ...(backupFolder === undefined ? {} : { backupFolder }) });
}

const nameOf = async ({ api }: TestApp) => (await api.office.get({})).office?.name;

/** Left in the ordinary way, with a backup that says TRƯỚC and one change after it. */
async function aLeftOffice(backupFolder?: string) {
  const app = await anOfficeWithEvidence();
  await named(app, 'TRƯỚC', backupFolder);
  const backup = fileOf(await app.api.backup.make({}));
  await named(app, 'SAU');
  await app.close();
  return { folder: app.dataFolder, backup };
}

/** Its schema can be read, what was registered of its office cannot. */
function destroyHead(file: string): void {
  writeFileSync(file, new Uint8Array([...new Uint8Array(200), ...readFileSync(file).subarray(200)]));
}

function makeNewer(file: string): void {
  const handle = connect(file);
  handle.pragma('user_version = 9999');
  handle.pragma('wal_checkpoint(TRUNCATE)');
  handle.close();
}

const loseFile = (file: string): void => rmSync(file);
const makeForeign = (file: string): void => writeFileSync(file, 'không phải cơ sở dữ liệu '.repeat(100));
const makeEmpty = (file: string): void => {
  rmSync(markFile(file));
  writeFileSync(file, '');
};

const nothingKnown = { changes: null, figures: null, imports: null, reports: null };

test.each([
  ['damaged', destroyHead, nothingKnown],
  ['damaged', makeForeign, nothingKnown],
  ['newer-version', makeNewer, { changes: 1, figures: 0, imports: 0, reports: 0 }],
  ['missing', loseFile, nothingKnown],
  ['empty', makeEmpty, nothingKnown],
] as const)(
  'refused as %s: a backup is listed, looked into and restored, and the refused file is kept as it was',
  async (reason, spoil, lost) => {
    const { folder, backup } = await aLeftOffice();
    spoil(fileIn(folder));
    const before = existsSync(fileIn(folder)) ? hashOf(fileIn(folder)) : undefined;
    const app = anApp({ dataFolder: folder });
    expect(await app.call('tasks.list', {})).toMatchObject({ error: { code: 'database-refused', reason, backup } });
    const [newest] = await app.api.backup.list({});
    expect(newest).toMatchObject({ isVerified: true, isThere: true, isEncrypted: false });
    expect(newest && fileOf(newest)).toBe(backup);
    const look = await app.api.backup.look({ file: backup, passphrase: null });
    expect(look).toMatchObject({ files: 1, lost });
    const { keptAs, missing } = await app.api.backup.restore({ file: backup, passphrase: null });
    expect(missing).toEqual([]);
    expect(keptAs === null ? undefined : hashOf(keptAs)).toBe(before);
    expect(await nameOf(app)).toBe('TRƯỚC');
    expect((await app.api.guard.state({})).warnings).toEqual([]);
    expect(await app.api.guard.check({})).toEqual({ findings: [] });
    await named(app, 'VIẾT TIẾP');
    await app.close();
    expect(await nameOf(anApp({ dataFolder: folder }))).toBe('VIẾT TIẾP');
    expect(readdirSync(folder).filter((name) => /^doc-thu-|\.tam$/.test(name))).toEqual([]);
  },
);

test('an encrypted backup of a stick is opened with its passphrase only, and what it needs is asked behind the screen lock', async () => {
  const { folder } = await aLeftOffice();
  const first = anApp({ dataFolder: folder });
  const stick = fileOf(await first.api.backup.makeOutside({ folder: aFolder(), passphrase }));
  await first.api.screenLock.set({ current: null, passphrase });
  await first.close();
  destroyHead(fileIn(folder));
  const app = anApp({ dataFolder: folder, host: { chooseFile: async () => stick } });
  const refused = (operation: string, given: string | null) => app.call(operation, { file: stick, passphrase: given });
  expect(await app.call('backup.list', {})).toEqual({ ok: false, error: { code: 'locked' } });
  expect(await refused('backup.restore', passphrase)).toEqual({ ok: false, error: { code: 'locked' } });
  expect(await app.api.screenLock.unlock({ passphrase })).toMatchObject({ outcome: 'done' });
  expect(await app.api.office.chooseFile({ purpose: 'backup' })).toEqual({ file: stick });
  for (const operation of ['backup.look', 'backup.restore']) {
    expect(await refused(operation, null)).toMatchObject({ error: { reason: 'locked' } });
    expect(await refused(operation, 'con trâu ăn cỏ trong đồng xa')).toMatchObject({
      error: { reason: 'wrong-passphrase' },
    });
  }
  const before = hashOf(fileIn(folder));
  const { keptAs } = await app.api.backup.restore({ file: stick, passphrase });
  expect(keptAs === null ? undefined : hashOf(keptAs)).toBe(before);
  expect(await nameOf(app)).toBe('SAU');
});

test('what cannot be restored leaves everything as it was, and says why', async () => {
  const { folder, backup } = await aLeftOffice();
  destroyHead(fileIn(folder));
  const files = () =>
    Object.fromEntries(
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => [name, hashOf(path.join(folder, name))]),
    );
  const before = files();
  const bytes = readFileSync(backup);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(backup, bytes);
  const app = anApp({ dataFolder: folder });
  expect(await app.api.backup.list({})).toMatchObject([{ isVerified: false }]);
  expect(await app.call('office.get', {})).toMatchObject({ error: { reason: 'damaged', backup: null } });
  expect(await app.call('backup.restore', { file: backup, passphrase: null })).toMatchObject({
    error: { code: 'backup-refused', reason: 'damaged' },
  });
  expect(await app.call('office.get', {})).toMatchObject({ error: { reason: 'damaged' } });
  expect(files()).toEqual(before);
});

test('what was not yet gathered into the refused file is kept with it, never read into the restored one', async () => {
  const killed = await anOfficeWithEvidence();
  await named(killed, 'TRƯỚC');
  const backup = fileOf(await killed.api.backup.make({}));
  await named(killed, 'SAU');
  const folder = aFolder();
  for (const name of ['so-dieu-phoi.sqlite', 'so-dieu-phoi.sqlite-wal', 'so-dieu-phoi.dau-dong.json'])
    copyFileSync(path.join(killed.dataFolder, name), path.join(folder, name));
  mkdirSync(path.join(folder, 'sao-luu'));
  makeForeign(fileIn(folder));
  const [database, log] = [hashOf(fileIn(folder)), hashOf(`${fileIn(folder)}-wal`)];
  const app = anApp({ dataFolder: folder });
  const { keptAs } = await app.api.backup.restore({ file: backup, passphrase: null });
  expect([keptAs, `${keptAs}-wal`].map((file) => hashOf(file ?? ''))).toEqual([database, log]);
  expect(await nameOf(app)).toBe('TRƯỚC');
});

test('the folder the officer chose for backups is asked of what can still be read', async () => {
  const chosen = aFolder();
  const { folder, backup } = await aLeftOffice(chosen);
  expect(path.dirname(backup)).toBe(chosen);
  makeNewer(fileIn(folder));
  const app = anApp({ dataFolder: folder });
  expect(await app.call('office.get', {})).toMatchObject({ error: { backup } });
  expect((await app.api.backup.list({})).map(fileOf)).toEqual([backup]);
});

test('the newest is the last that was made, not the one with the latest date on it', async () => {
  const { folder } = await aLeftOffice();
  const ahead = anApp({ dataFolder: folder, today: '2033-01-18' });
  await ahead.api.backup.make({});
  await ahead.close();
  const right = anApp({ dataFolder: folder });
  const backup = fileOf(await right.api.backup.make({}));
  await right.close();
  destroyHead(fileIn(folder));
  expect(await anApp({ dataFolder: folder }).call('office.get', {})).toMatchObject({ error: { backup } });
});

test('a page that is damaged after a power cut is met before the first question, and is refused in words all the same', async () => {
  const { folder, backup } = await aLeftOffice();
  const handle = connect(fileIn(folder), { readonly: true });
  const root = Number(handle.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'audit_entry'").pluck().get());
  handle.close();
  const bytes = readFileSync(fileIn(folder));
  bytes.fill(0, (root - 1) * pageBytes, root * pageBytes);
  writeFileSync(fileIn(folder), bytes);
  writeFileSync(markFile(fileIn(folder)), JSON.stringify({ state: 'open', sha256: null, head: null, kept: null }));
  const app = anApp({ dataFolder: folder });
  expect(await app.call('office.get', {})).toMatchObject({ error: { reason: 'damaged', backup } });
  await app.api.backup.restore({ file: backup, passphrase: null });
  expect(await nameOf(app)).toBe('TRƯỚC');
});

test('a backup looked at beside and the practice plan offer no restore of their own', async () => {
  const folder = aFolder();
  makeForeign(fileIn(folder));
  for (const given of [{ isPractice: true }, { viewing: { madeAt: '2023-01-18', keptIn: aFolder() } }]) {
    const app = anApp({ dataFolder: folder, ...given });
    expect(await app.call('backup.list', {})).toMatchObject({ error: { code: 'database-refused' } });
    await app.close();
  }
});
