import process from 'node:process';
import { isOnPath } from '../setup/tools.mjs';

/** Each kind of package, and the sentence that says what a machine lacks to make it; undefined when it lacks nothing. */
const targets = [
  { system: 'linux', target: 'deb', lacks: () => lacksLinux() ?? lacksProgram('dpkg-deb', 'the Debian package dpkg') },
  { system: 'linux', target: 'AppImage', lacks: async () => lacksLinux() ?? lacksAppImageTools() },
  { system: 'win', target: 'nsis', lacks: async () => lacksWine() ?? lacksWindowsParts() },
  { system: 'win', target: 'portable', lacks: async () => lacksWine() ?? lacksWindowsParts() },
];

const names = {
  deb: 'Linux .deb',
  AppImage: 'Linux AppImage',
  nsis: 'Windows installer',
  portable: 'Windows portable',
};

/** { possible: { linux: [...], win: [...] }, refusals: [sentence, ...] } */
export async function possibleTargets() {
  const possible = { linux: [], win: [] };
  const refusals = [];
  for (const { system, target, lacks } of targets) {
    const reason = await lacks();
    if (reason === undefined) possible[system].push(target);
    else refusals.push(`${names[target]} is left out: ${reason}.`);
  }
  return { possible, refusals };
}

const lacksLinux = () => (process.platform === 'linux' ? undefined : 'it is made on Linux only');

const lacksProgram = (program, origin) =>
  isOnPath(program) ? undefined : `the program ${program} is missing (${origin})`;

const lacksAppImageTools = async () =>
  process.env.APPIMAGE_TOOLS_PATH || (await reachesDownloads())
    ? undefined
    : "electron-builder's AppImage runtime can't be downloaded from github.com here, and APPIMAGE_TOOLS_PATH names no folder that holds it";

/** The uninstaller is made by running the installer once. */
const lacksWine = () =>
  process.platform === 'win32' ? undefined : lacksProgram('wine', 'it runs Windows programs; Debian package wine');

const lacksWindowsParts = async () =>
  (await reachesDownloads())
    ? undefined
    : "Electron for Windows and electron-builder's NSIS tools can't be downloaded from github.com here";

let reached;

/** One short question instead of electron-builder's minutes of retries. */
function reachesDownloads() {
  reached ??= fetch('https://github.com/electron-userland/electron-builder-binaries/releases', {
    method: 'HEAD',
    signal: AbortSignal.timeout(5000),
  }).then(
    ({ ok }) => ok,
    () => false,
  );
  return reached;
}
