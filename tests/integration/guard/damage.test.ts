import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { connect } from '../../../electron/database/open.ts';
import { checkClosedFile, checkFile } from '../../../electron/guard/check-file.ts';
import type { CheckInBackground } from '../../../electron/guard/check-in-background.ts';
import { markFile } from '../../../electron/guard/closing-mark.ts';
import { aStick, january } from '../../builders/a-stick.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { aDistrict, addFine } from '../../builders/fed-register.ts';

const fileIn = (folder: string) => path.join(folder, 'so-dieu-phoi.sqlite');

/** A district's file taken in, the month closed, the program left in the ordinary way. */
async function aClosedFolder(): Promise<string> {
  const app = anApp();
  const { folder } = await aStick(app);
  const { files } = await app.api.imports.scan({ folder });
  const wanted = files.flatMap(({ path: file, sha256 }) => (sha256 === null ? [] : [{ path: file, sha256 }]));
  await app.api.imports.apply({ files: wanted, receivedOn: '2023-01-18' });
  await app.api.entry.lock({ period: january, reason: 'đã chốt' });
  await app.close();
  return app.dataFolder;
}

function flip(file: string, bit: number): Buffer {
  const bytes = readFileSync(file);
  const at = Math.floor(bit / 8) % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
  writeFileSync(file, bytes);
  return bytes;
}

/** Another program writes into the closed file; what guards the histories in the file is taken off before and is back after. */
function tamper(folder: string, sql: string): void {
  const handle = connect(fileIn(folder));
  const triggers = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'";
  const guards = z.array(z.tuple([z.string(), z.string()])).parse(handle.prepare(triggers).raw().all());
  for (const [name] of guards) handle.exec(`DROP TRIGGER ${name}`);
  handle.exec(sql);
  for (const [, text] of guards) handle.exec(text);
  handle.close();
}

test('one flipped bit anywhere in a closed file is found, as a function of the file', async () => {
  const [folder, copy] = [await aClosedFolder(), path.join(aFolder(), 'so-dieu-phoi.sqlite')];
  copyFileSync(markFile(fileIn(folder)), markFile(copy));
  expect(checkClosedFile(fileIn(folder))).toEqual({ isSame: true, findings: [] });
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), (bit) => {
      copyFileSync(fileIn(folder), copy);
      flip(copy, bit);
      expect(checkFile({ file: copy, ...JSON.parse(readFileSync(markFile(copy), 'utf8')), isDeep: false }).isSame).toBe(
        false,
      );
    }),
    { numRuns: 40 },
  );
});

describe('what the content tells without the hash of the file', () => {
  const found = async (sql: string, given?: string) => {
    const folder = given ?? (await aClosedFolder());
    tamper(folder, sql);
    return checkFile({ file: fileIn(folder), sha256: null, head: null, isDeep: true }).findings;
  };

  test('a figure of the file that came: the batch and the period by name', async () => {
    const findings = await found(
      `UPDATE value_change SET value = value + 1 WHERE id = (SELECT min(id) FROM value_change WHERE state = 0)`,
    );
    expect(findings).toMatchObject([
      { kind: 'batch', from: 'file', period: '2023-M01', fileName: expect.stringMatching(/\.xlsx$/) },
      { kind: 'figures', period: '2023-M01', count: 1 },
    ]);
  });

  test('a figure that a register gave: its batch, like any other', async () => {
    const app = anApp();
    const { commune } = await aDistrict(app);
    await addFine(app, '2023-01-09', commune.id, 3);
    await app.close();
    const findings = await found('UPDATE value_change SET value = value + 1 WHERE id = 1', app.dataFolder);
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'batch', from: 'register', fileName: null }));
  });

  test('a figure as it stands: the closed period', async () => {
    const findings = await found('UPDATE value SET value = value + 1 WHERE state = 0 AND value > 0');
    expect(findings).toMatchObject([
      { kind: 'period', period: '2023-M01' },
      { kind: 'figures', period: '2023-M01' },
    ]);
  });

  test('figures that are gone', async () => {
    expect(await found('DELETE FROM value')).toMatchObject([
      { kind: 'period', period: '2023-M01' },
      { kind: 'figures', period: '2023-M01' },
    ]);
  });

  test('a line of the log', async () => {
    expect(await found("UPDATE change_log SET after = 'khác' WHERE entity = 'period-lock'")).toMatchObject([
      { kind: 'period', period: '2023-M01' },
      { kind: 'log', problems: 1 },
    ]);
  });

  test.each(["reason = 'khác'", "at = '2023-01-17T16:49:34+07:00'"])(
    'why and when a period was closed, where that is no longer what the log says: %s',
    async (change) => {
      expect(await found(`UPDATE period_lock SET ${change}`)).toMatchObject([{ kind: 'period', period: '2023-M01' }]);
    },
  );
});

describe('a damaged file', () => {
  test('is kept as it was found, read but not written to, until the officer decides', async () => {
    const folder = await aClosedFolder();
    tamper(folder, 'UPDATE value SET value = value + 1 WHERE state = 0 AND value > 0');
    const asFound = readFileSync(fileIn(folder));
    const { api, close } = anApp({ dataFolder: folder });
    const state = await api.guard.state({});
    expect(state).toMatchObject({
      readOnly: 'damaged',
      check: { findings: [{ kind: 'period' }, { kind: 'figures' }] },
    });
    expect(readFileSync(state.kept ?? '').equals(asFound)).toBe(true);
    expect(await api.entry.locks({})).toHaveLength(1);
    const unlock = () => api.entry.unlock({ period: january, reason: 'sửa' });
    await expect(unlock()).rejects.toMatchObject({ error: { code: 'read-only', reason: 'damaged' } });
    await close();

    const again = anApp({ dataFolder: folder });
    expect((await again.api.guard.state({})).readOnly).not.toBeNull();
    await again.api.guard.check({});
    expect(await again.api.guard.accept({})).toEqual({ accepted: 2 });
    expect(await again.api.guard.check({})).toEqual({ findings: [] });
    await again.api.entry.unlock({ period: january, reason: 'đã đối chiếu với bản giấy' });
    await again.close();

    const { readOnly, warnings } = await anApp({ dataFolder: folder }).api.guard.state({});
    expect([readOnly, warnings]).toEqual([null, []]);
  });

  test('one that was put in the other’s place is sound, but not the one that was closed', async () => {
    const [folder, other] = [await aClosedFolder(), anApp()];
    await other.close();
    copyFileSync(fileIn(other.dataFolder), fileIn(folder));
    const { api } = anApp({ dataFolder: folder });
    // Its log does not go as far as the one that was closed.
    expect(await api.guard.state({})).toMatchObject({ readOnly: 'damaged', check: { findings: [{ kind: 'log' }] } });
  });

  test('pages that cannot be read any more cannot be gone on with', async () => {
    const folder = await aClosedFolder();
    const handle = connect(fileIn(folder));
    const page = Number(
      handle.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'value_by_period'").pluck().get(),
    );
    handle.close();
    const bytes = readFileSync(fileIn(folder));
    bytes.fill(0, (page - 1) * 4096, page * 4096);
    writeFileSync(fileIn(folder), bytes);
    const { api } = anApp({ dataFolder: folder });
    expect(await api.guard.state({})).toMatchObject({
      readOnly: 'damaged',
      check: { findings: [{ kind: 'structure' }] },
    });
    await expect(api.guard.accept({})).rejects.toMatchObject({ error: { code: 'read-only' } });
  });
});

describe('behind a window', () => {
  /** In this process, but only when the test lets it. */
  function aCheckOnCall() {
    const gate = Promise.withResolvers<undefined>();
    const inBackground: CheckInBackground = (question) => ({
      report: gate.promise.then(() => checkFile(question)),
      stop: async () => undefined,
    });
    return { services: { inBackground }, begin: () => gate.resolve(undefined) };
  }

  test('the file stays byte for byte as it was found until it has been compared', async () => {
    const folder = await aClosedFolder();
    const asFound = readFileSync(fileIn(folder));
    const { services, begin } = aCheckOnCall();
    const { api } = anApp({ dataFolder: folder, services });
    await api.entry.unlock({ period: january, reason: 'sửa' });
    expect(readFileSync(fileIn(folder)).equals(asFound)).toBe(true);
    const checking = api.guard.check({});
    begin();
    expect(await checking).toEqual({ findings: [] });
  });

  test('one that is left before it was compared is compared when it is closed', async () => {
    const folder = await aClosedFolder();
    tamper(folder, 'UPDATE value SET value = value + 1 WHERE state = 0 AND value > 0');
    const first = anApp({ dataFolder: folder, services: aCheckOnCall().services });
    expect((await first.api.guard.state({})).readOnly).toBeNull();
    await first.close();
    const { api } = anApp({ dataFolder: folder });
    const { readOnly, kept } = await api.guard.state({});
    expect(readOnly).toBe('changed-outside');
    expect(existsSync(kept ?? '')).toBe(true);
    expect((await api.guard.check({})).findings).toHaveLength(2);
  });
});

test('a file so damaged that already the start fails, in whatever way, is called damaged and the backup is named', async () => {
  const folder = await aClosedFolder();
  const { api, close } = anApp({ dataFolder: folder });
  const { fileName } = await api.backup.make({});
  await close();
  // Without its plan the file looks as if nothing had been filled in yet, and filling it in meets what is there.
  tamper(folder, 'PRAGMA foreign_keys = OFF; DELETE FROM plan');
  const app = anApp({ dataFolder: folder });
  expect(await app.call('guard.state', {})).toMatchObject({
    ok: false,
    error: { code: 'database-refused', reason: 'damaged', backup: path.join(folder, 'sao-luu', fileName) },
  });
});

test.each(['DELETE FROM backup_log', 'ALTER TABLE backup_log RENAME COLUMN made_at TO x'])(
  'a file whose list of backups is damaged is still told of, and the backup in the folder is named: %s',
  async (damage) => {
    const folder = await aClosedFolder();
    const { api, close } = anApp({ dataFolder: folder });
    const { fileName } = await api.backup.make({});
    await close();
    tamper(folder, damage);
    const state = await anApp({ dataFolder: folder }).api.guard.state({});
    expect(state.readOnly).not.toBeNull();
    expect(state.newestBackup).toMatchObject({ folder: path.join(folder, 'sao-luu'), fileName });
  },
);
