import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLockFile } from '../../../electron/screen-lock/lock-file.ts';
import { appContract } from '../../../shared/ipc/app-contract.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';

const passphrase = 'sên vàng lội suối trúc';
const other = 'khoai lang nướng chiều đông';
const operations = Object.entries(appContract).flatMap(([feature, all]) =>
  Object.keys(all).map((name) => `${feature}.${name}`),
);
const answered = new Set(['screenLock.state', 'screenLock.lock', 'screenLock.unlock']);

/** The time that passes for the lock, in seconds, as the test has it. */
function aTime() {
  let seconds = 0;
  return {
    ticks: () => seconds * 1000,
    pass: (more: number) => {
      seconds += more;
    },
  };
}

async function aLockedApp(time = aTime()): Promise<TestApp> {
  const app = anApp({ services: { ticks: time.ticks } });
  await app.api.screenLock.set({ current: null, passphrase });
  await app.api.screenLock.lock({});
  return app;
}

const tryWrong = (app: TestApp) => app.api.screenLock.unlock({ passphrase: other });
const lockFile = (app: TestApp) => path.join(app.dataFolder, 'so-dieu-phoi.khoa.json');

describe('a locked screen', () => {
  test('refuses every operation but the three the lock page needs, whatever it is given', async () => {
    const app = await aLockedApp();
    const refused = { ok: false, error: { code: 'locked' } };
    for (const operation of operations.filter((one) => !answered.has(one)))
      expect(await app.call(operation, {}), operation).toEqual(refused);
    expect(await app.call('no.operation', {})).toEqual(refused);
    expect(await app.api.screenLock.state({})).toMatchObject({ isSet: true, isLocked: true });
  });

  test('keeps back what was still being looked up when it was locked', async () => {
    const app = anApp();
    await app.api.screenLock.set({ current: null, passphrase });
    const asked = app.call('tasks.list', {});
    await app.api.screenLock.lock({});
    expect(await asked).toEqual({ ok: false, error: { code: 'locked' } });
  });

  test('opens with its passphrase, typed with either kind of marks, and with no other', async () => {
    const app = await aLockedApp();
    expect(await tryWrong(app)).toEqual({ outcome: 'wrong', waitSeconds: 0 });
    expect(await app.api.screenLock.unlock({ passphrase: passphrase.normalize('NFD') })).toMatchObject({
      outcome: 'done',
    });
    expect(await app.call('tasks.list', {})).toMatchObject({ ok: true });
  });

  test('is locked again at the next start', async () => {
    const app = await aLockedApp();
    await app.close();
    const again = anApp({ dataFolder: app.dataFolder });
    expect(await again.call('tasks.list', {})).toMatchObject({ error: { code: 'locked' } });
  });

  test('without a passphrase nothing is ever locked', async () => {
    const app = anApp();
    await app.api.screenLock.lock({});
    expect(await app.api.screenLock.state({})).toMatchObject({ isSet: false, isLocked: false });
    expect(await app.call('tasks.list', {})).toMatchObject({ ok: true });
  });
});

describe('wrong tries', () => {
  test('are slowed; one that comes too soon is not looked at, not even the right one', async () => {
    const time = aTime();
    const app = await aLockedApp(time);
    await tryWrong(app);
    await tryWrong(app);
    expect(await tryWrong(app)).toEqual({ outcome: 'wrong', waitSeconds: 1 });
    expect(await app.api.screenLock.unlock({ passphrase })).toEqual({ outcome: 'wait', waitSeconds: 1 });
    time.pass(1);
    expect(await tryWrong(app)).toEqual({ outcome: 'wrong', waitSeconds: 2 });
    time.pass(2);
    expect(await app.api.screenLock.unlock({ passphrase })).toMatchObject({ outcome: 'done' });
    await app.api.screenLock.lock({});
    expect(await tryWrong(app)).toEqual({ outcome: 'wrong', waitSeconds: 0 });
  }, 20_000);

  test('outlive a restart, and the wait begins anew with it', async () => {
    const app = await aLockedApp();
    for (let tries = 0; tries < 3; tries += 1) await tryWrong(app);
    await app.close();
    const again = anApp({ dataFolder: app.dataFolder, services: { ticks: aTime().ticks } });
    expect(await again.api.screenLock.unlock({ passphrase })).toEqual({ outcome: 'wait', waitSeconds: 1 });
  }, 20_000);
});

describe('the passphrase', () => {
  test('is changed and removed only by who knows the one before', async () => {
    const app = anApp();
    await app.api.screenLock.set({ current: null, passphrase });
    const withoutOld = await app.api.screenLock.set({ current: null, passphrase: other });
    expect(withoutOld.outcome).toBe('wrong');
    expect((await app.api.screenLock.remove({ current: other })).outcome).toBe('wrong');
    expect((await app.api.screenLock.set({ current: passphrase, passphrase: other })).outcome).toBe('done');
    expect((await app.api.screenLock.remove({ current: other })).outcome).toBe('done');
    expect(await app.api.screenLock.state({})).toMatchObject({ isSet: false });
  }, 20_000);

  test('a weak one is refused, and nothing is kept of any', async () => {
    const app = await aLockedApp();
    const file = readFileSync(lockFile(app), 'utf8');
    expect(file).not.toContain(passphrase);
    await app.api.screenLock.unlock({ passphrase });
    await expect(app.api.screenLock.set({ current: passphrase, passphrase: '123456789012' })).rejects.toMatchObject({
      error: { code: 'passphrase-weak' },
    });
  });

  test('the log says that it was set and removed', async () => {
    const app = anApp();
    await app.api.screenLock.set({ current: null, passphrase });
    await app.api.screenLock.remove({ current: passphrase });
    const { entries } = await app.api.audit.list({ kinds: ['event'], sought: '', before: null });
    expect(entries.slice(0, 2).map(({ what }) => what)).toEqual(['lock-removed', 'lock-set']);
  });

  test('a spoilt file does not keep her out, and the time without a touch is kept', async () => {
    const app = anApp();
    await app.api.screenLock.set({ current: null, passphrase });
    await app.api.screenLock.chooseIdle({ minutes: 30 });
    expect(await app.api.screenLock.state({})).toMatchObject({ idleMinutes: 30 });
    await app.close();
    writeFileSync(lockFile(app), '{"lock":');
    expect(await anApp({ dataFolder: app.dataFolder }).api.screenLock.state({})).toMatchObject({ isSet: false });
  });
});

test('a data folder that is a file has no lock: what is wrong with the folder is said by who opens the data', () => {
  const file = path.join(aFolder(), 'du-lieu');
  writeFileSync(file, 'x');
  expect(readLockFile(file, () => undefined)).toBeUndefined();
});
