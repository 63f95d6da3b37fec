import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { isNotAsShipped, refuseAlteredAddon } from '../../../electron/database/shipped-addon.ts';
import { notAsShipped } from '../../../electron/window/native-words.ts';
import { aFolder } from '../../builders/an-app.ts';

const name = `${process.platform}-${process.arch}.node`;

function aPackage(addon: string): string {
  const resources = aFolder();
  const prebuilds = path.join(resources, 'app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds');
  mkdirSync(prebuilds, { recursive: true });
  writeFileSync(path.join(prebuilds, name), addon);
  return path.join(resources, 'app.asar', 'out', 'main');
}

const hashes = { [name]: createHash('sha256').update('the addon').digest('hex') };

test('the addon beside the archive is the one that was shipped, or nothing starts', () => {
  expect(() => refuseAlteredAddon(aPackage('the addon'), hashes)).not.toThrow();
  expect(() => refuseAlteredAddon(aPackage('another one'), hashes)).toThrow('not the addon that was shipped');
  expect(() => refuseAlteredAddon(aPackage('the addon'), {})).toThrow('not the addon that was shipped');
});

test('an altered and a missing one ask for a new installation, also across the thread they are found in; another fault does not', async () => {
  const gone = aPackage('the addon');
  rmSync(path.join(gone.replace(/app\.asar.*$/, 'app.asar.unpacked'), 'node_modules'), { recursive: true });
  for (const compiled of [aPackage('another one'), gone]) {
    const cause = causeOf(() => refuseAlteredAddon(compiled, hashes));
    expect(isNotAsShipped(cause)).toBe(true);
    const worker = new Worker(`throw Object.assign(new Error('x'), ${JSON.stringify(cause)})`, { eval: true });
    const [received] = await new Promise<unknown[]>((resolve) => worker.on('error', (...given) => resolve(given)));
    expect(isNotAsShipped(received)).toBe(true);
  }
  expect(isNotAsShipped(new Error('another'))).toBe(false);
  expect(notAsShipped.advice).toContain('cài lại');
});

function causeOf(act: () => void): unknown {
  try {
    act();
    return undefined;
  } catch (cause) {
    return cause;
  }
}

test('outside a package there is nothing to hold it against', () => {
  expect(() => refuseAlteredAddon(path.join(aFolder(), 'out', 'main'), hashes)).not.toThrow();
});
