import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { refuseAlteredAddon } from '../../../electron/database/shipped-addon.ts';
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

test('outside a package there is nothing to hold it against', () => {
  expect(() => refuseAlteredAddon(path.join(aFolder(), 'out', 'main'), hashes)).not.toThrow();
});
