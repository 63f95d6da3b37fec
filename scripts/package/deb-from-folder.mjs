#!/usr/bin/env node
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { mustRun } from '../setup/tools.mjs';

/** Takes electron-builder's arguments for fpm and makes the .deb of them with dpkg-deb alone. */
const { options, lists, sources } = readArguments(process.argv.slice(2));
const stage = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-deb-'));
try {
  for (const [from, to] of sources) place(from, path.join(stage, to));
  writeControl();
  const compression = options['--deb-compression'] === 'gz' ? 'gzip' : 'xz';
  await mustRun('dpkg-deb', ['--root-owner-group', `-Z${compression}`, '--build', stage, options['--package']]);
} finally {
  rmSync(stage, { recursive: true, force: true });
}

/** Every option has a value but --force; `from=to` names what goes where. */
function readArguments(args) {
  const found = { options: {}, lists: { '-d': [], '--deb-recommends': [] }, sources: [] };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (arg === '--force') continue;
    if (!arg.startsWith('-')) found.sources.push(splitAtLast(arg));
    else if (arg in found.lists) found.lists[arg].push(args[++at]);
    else found.options[arg] = args[++at];
  }
  return found;
}

function splitAtLast(text) {
  const at = text.lastIndexOf('=');
  return [text.slice(0, at), text.slice(at + 1)];
}

function place(from, target) {
  mkdirSync(path.dirname(target), { recursive: true });
  if (statSync(from).isDirectory()) cpSync(from, target, { recursive: true });
  else copyReadable(from, target);
}

/** electron-builder's own temporary files are for its user's eyes only. */
function copyReadable(from, target) {
  copyFileSync(from, target);
  chmodSync(target, 0o644);
}

function writeControl() {
  const folder = path.join(stage, 'DEBIAN');
  const installedKilobytes = Math.ceil(bytesIn(stage) / 1024);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'control'), control(installedKilobytes));
  for (const [option, script] of [
    ['--after-install', 'postinst'],
    ['--after-remove', 'postrm'],
  ]) {
    if (options[option] === undefined) continue;
    copyFileSync(options[option], path.join(folder, script));
    chmodSync(path.join(folder, script), 0o755);
  }
}

function control(installedKilobytes) {
  const fields = {
    Package: options['--name'],
    Version: options['--version'],
    Architecture: options['--architecture'],
    Maintainer: options['--maintainer'],
    'Installed-Size': installedKilobytes,
    Depends: lists['-d'].join(', '),
    Recommends: lists['--deb-recommends'].join(', '),
    Section: 'misc',
    Priority: options['--deb-priority'],
    Homepage: options['--url'],
    Description: options['--description'],
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return `${given.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`;
}

function bytesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
}
