import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { modulesFolder, projectFolder } from './places.mjs';
import { mustRun, say } from './tools.mjs';

const lockFile = path.join(projectFolder, 'package-lock.json');
const stampFile = path.join(modulesFolder, '.so-dieu-phoi-lock');
const installedFile = path.join(modulesFolder, '.package-lock.json');

/** Makes node_modules what package-lock.json says. Does nothing when it already is. */
export async function ensureDependencies() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  if (!isInstalledAsLocked()) {
    say('Installing the dependencies named in package-lock.json …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    await mustRun(npm, ['ci', '--ignore-scripts', '--loglevel=error'], { quiet: false });
  }
  writeFileSync(stampFile, wanted);
}

/** True after a hand-made `npm install` too: npm lists what it installed, and only optional packages may be absent. */
function isInstalledAsLocked() {
  if (!existsSync(installedFile)) return false;
  const locked = packagesOf(lockFile);
  const installed = packagesOf(installedFile);
  const asLocked = ([place, entry]) => entry.integrity === locked[place]?.integrity;
  const present = ([place, entry]) => place === '' || entry.optional === true || place in installed;
  return Object.entries(installed).every(asLocked) && Object.entries(locked).every(present);
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
