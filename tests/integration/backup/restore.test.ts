import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentOfFile } from '../../../electron/backup/verified-copy.ts';
import { migrations } from '../../../electron/database/migrations/all.ts';
import { connect } from '../../../electron/database/open.ts';
import { anOfficeWithEvidence, fileOf, passphrase } from '../../builders/a-backup.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';

const mayDiffer = ['audit_entry', 'backup_log', 'backup_check', 'sqlite_stat1', 'sqlite_stat4', 'sqlite_sequence'];

async function rename({ api }: TestApp, name: string): Promise<void> {
  const { office } = await api.office.get({});
  if (!office) throw new Error('the sample office is set');
  await api.office.save({ ...office, name });
}

const officeOf = async ({ api }: TestApp) => (await api.office.get({})).office?.name;

async function restored({ api }: TestApp, file: string) {
  const { keptAs, missing } = await api.backup.restore({ file, passphrase: null });
  if (keptAs === null) throw new Error('there was a database before');
  return { keptAs, missing };
}

test('what was written after a backup is counted before it is restored, and gone afterwards; the old data stay beside', async () => {
  const app = await anOfficeWithEvidence();
  await rename(app, 'TRƯỚC');
  const before = contentOf(app.dataFolder, mayDiffer);
  const file = fileOf(await app.api.backup.make({}));
  await rename(app, 'SAU');
  const look = await app.api.backup.look({ file, passphrase: null });
  expect(look).toMatchObject({ reason: 'request', files: 1, lost: { changes: 1, figures: 0, imports: 0, reports: 0 } });
  expect(look.tasks).toBe((await app.api.tasks.list({})).length);
  const { keptAs, missing } = await restored(app, file);
  expect(missing).toEqual([]);
  expect(await officeOf(app)).toBe('TRƯỚC');
  expect(contentOf(app.dataFolder, mayDiffer)).toEqual(before);
  const old = connect(keptAs, { readonly: true });
  expect(old.prepare('SELECT name FROM office').pluck().get()).toBe('SAU');
  old.close();
  expect((await app.api.backup.state({})).lastRestore).toMatchObject({ madeAt: look.madeAt });
  await rename(app, 'VIẾT TIẾP');
  expect(await officeOf(app)).toBe('VIẾT TIẾP');
});

test('a restore is taken back by restoring what it kept beside, which stays as it is', async () => {
  const app = anApp();
  const file = fileOf(await app.api.backup.make({}));
  await rename(app, 'SAU');
  const { keptAs } = await restored(app, file);
  const bytes = readFileSync(keptAs);
  expect(await app.api.backup.look({ file: keptAs, passphrase: null })).toMatchObject({
    files: 0,
    lost: { changes: 0 },
  });
  await app.api.backup.restore({ file: keptAs, passphrase: null });
  expect(await officeOf(app)).toBe('SAU');
  expect(readFileSync(keptAs)).toEqual(bytes);
  const cut = path.join(aFolder(), 'cut.sqlite');
  writeFileSync(cut, bytes.subarray(0, bytes.length >> 1));
  for (const operation of ['backup.look', 'backup.restore'])
    expect(await app.call(operation, { file: cut, passphrase: null })).toMatchObject({
      error: { code: 'backup-refused', reason: 'damaged' },
    });
  expect(await officeOf(app)).toBe('SAU');
  expect(readdirSync(app.dataFolder).filter((name) => name.includes('.tam'))).toEqual([]);
});

test('an encrypted backup opens on another machine with its kept files, and says what the first said', async () => {
  const app = await anOfficeWithEvidence();
  const file = fileOf(await app.api.backup.makeOutside({ folder: aFolder(), passphrase }));
  const other = anApp();
  await other.api.backup.restore({ file, passphrase: passphrase.normalize('NFD') });
  expect(await other.api.tasks.list({})).toEqual(await app.api.tasks.list({}));
  const [kept = ''] = readdirSync(path.join(app.dataFolder, 'tep-goc'));
  expect(readFileSync(path.join(other.dataFolder, 'tep-goc', kept), 'utf8')).toBe('nội dung của kế hoạch');
  await app.close();
  await other.close();
  const said = (folder: string) => contentOfFile(path.join(folder, 'so-dieu-phoi.sqlite')).tables;
  const same = (folder: string) => said(folder).filter(({ table }) => !mayDiffer.includes(table));
  expect(same(other.dataFolder)).toEqual(same(app.dataFolder));
});

test('a kept file that was lost comes back from the store; one the store has lost too is named', async () => {
  const app = await anOfficeWithEvidence();
  const file = fileOf(await app.api.backup.make({}));
  const [kept = ''] = readdirSync(path.join(app.dataFolder, 'tep-goc'));
  rmSync(path.join(app.dataFolder, 'tep-goc', kept));
  expect((await app.api.backup.restore({ file, passphrase: null })).missing).toEqual([]);
  expect(existsSync(path.join(app.dataFolder, 'tep-goc', kept))).toBe(true);
  rmSync(path.join(app.dataFolder, 'tep-goc', kept));
  rmSync(path.join(app.dataFolder, 'sao-luu', 'tep-kem', kept));
  expect((await app.api.backup.restore({ file, passphrase: null })).missing).toEqual([kept]);
});

test('a foreign file, a missing one, a locked one, a wrong passphrase: each is refused and nothing is changed', async () => {
  const app = anApp();
  const locked = fileOf(await app.api.backup.makeOutside({ folder: aFolder(), passphrase }));
  const folder = aFolder();
  const foreign = path.join(folder, 'khac.sdpluu');
  writeFileSync(foreign, 'PK\u0003\u0004 không phải của ta');
  const before = contentOf(app.dataFolder);
  const refused = async (file: string, given: string | null) => {
    for (const operation of ['backup.look', 'backup.restore', 'backup.openPast']) {
      const reply = await app.call(operation, { file, passphrase: given });
      if (reply.ok || reply.error.code !== 'backup-refused') return reply;
      expect(reply.error.reason).toBe(reasons.get(file + given));
    }
    return undefined;
  };
  const reasons = new Map([
    [`${foreign}null`, 'not-ours'],
    [`${path.join(folder, 'mat.sdpluu')}null`, 'missing'],
    [`${locked}null`, 'locked'],
    [`${locked}con trâu ăn cỏ trong đồng xa`, 'wrong-passphrase'],
  ]);
  expect(await refused(foreign, null)).toBeUndefined();
  expect(await refused(path.join(folder, 'mat.sdpluu'), null)).toBeUndefined();
  expect(await refused(locked, null)).toBeUndefined();
  expect(await refused(locked, 'con trâu ăn cỏ trong đồng xa')).toBeUndefined();
  expect(contentOf(app.dataFolder)).toEqual(before);
  expect(readdirSync(app.dataFolder).filter((name) => name.endsWith('.tam'))).toEqual([]);
  expect(readdirSync(path.join(app.dataFolder, 'xem-lai'))).toEqual([]);
});

test('a backup of a newer program is refused before anything is written', async () => {
  const app = anApp();
  await app.close();
  const file = path.join(app.dataFolder, 'so-dieu-phoi.sqlite');
  const older = anApp();
  const handle = connect(file);
  handle.pragma(`user_version = ${(migrations.at(-1)?.version ?? 0) + 1}`);
  const newer = await aBackupOf(handle, app.dataFolder);
  handle.close();
  const before = contentOf(older.dataFolder);
  expect(await older.call('backup.restore', { file: newer, passphrase: null })).toMatchObject({
    error: { code: 'backup-refused', reason: 'newer-version' },
  });
  expect(contentOf(older.dataFolder)).toEqual(before);
});

async function aBackupOf(handle: ReturnType<typeof connect>, dataFolder: string): Promise<string> {
  const { atOnce } = await import('../../../electron/backup/work.ts');
  const { writeLocalBackup } = await import('../../../electron/backup/local-backup.ts');
  const { dataFolders } = await import('../../../electron/data-folders.ts');
  const header = {
    format: 1,
    sequence: 1,
    madeAt: '2023-01-18T08:15:00+07:00',
    reason: 'request',
    lock: null,
  } as const;
  return fileOf(atOnce(writeLocalBackup({ handle, folders: dataFolders(dataFolder) }, aFolder(), header)));
}
