import process from 'node:process';
import { isOnPath, mustRun, run, SetupStop, say } from './tools.mjs';

/** The names differ between releases: newer Debian and Ubuntu add t64. */
const electronPackages = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']];

/** What Electron itself is linked against. */
export async function librariesFor(executable) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  if (missing.length === 0) return;
  await install(electronPackages, `Electron cannot start without ${missing.join(', ')}`);
  const still = await missingLibraries(executable);
  if (still.length > 0) throw new SetupStop(`Electron cannot start: still missing ${still.join(', ')}`, 3);
}

async function missingLibraries(executable) {
  const { stdout } = await run('ldd', [executable]);
  return [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].map(([, library]) => library);
}

export const compilerPackages = () => programs({ 'g++': 'g++', make: 'make', python3: 'python3' });
export const displayPackages = () => programs({ Xvfb: 'xvfb' });
export const pdfPackages = () => programs({ pdftotext: 'poppler-utils' });

async function programs(packageOf) {
  const missing = Object.keys(packageOf).filter((program) => !isOnPath(program));
  if (missing.length === 0) return;
  const names = [...new Set(missing.map((program) => packageOf[program]))];
  await install(
    names.map((name) => [name]),
    `Not installed: ${missing.join(', ')}`,
  );
}

/** Each entry lists the names one package may have, the newest first. Only root may install; others get the line. */
async function install(alternatives, reason) {
  if (!isOnPath('apt-get')) throw new SetupStop(`${reason}. Install what Debian calls ${namesFor(alternatives)}`, 3);
  if (process.getuid() !== 0) throw new SetupStop(`${reason}. Run: ${await commandFor(alternatives)}`, 3);
  say(`${reason}: installing from the Debian packages …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await mustRun('apt-get', ['update', '-q'], { env });
  await mustRun('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...(await known(alternatives))], { env });
}

const namesFor = (alternatives) => alternatives.map((names) => names.at(-1)).join(', ');

const commandFor = async (alternatives) =>
  `sudo apt-get update && sudo apt-get install --no-install-recommends ${(await known(alternatives)).join(' ')}`;

const known = (alternatives) => Promise.all(alternatives.map(firstKnown));

async function firstKnown(names) {
  for (const name of names.slice(0, -1)) {
    const { stdout } = await run('apt-cache', ['show', '--no-all-versions', name]);
    if (stdout !== '') return name;
  }
  return names.at(-1);
}
