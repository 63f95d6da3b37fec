import process from 'node:process';
import { addonEnvironment } from './setup/addon.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { resolveElectron } from './setup/electron.mjs';
import { librariesFor } from './setup/system.mjs';
import { asProgram, isProgram, mustRun, say } from './setup/tools.mjs';

/**
 * Makes this checkout able to run the app: dependencies, Electron, the libraries it links to, the SQLite addon.
 * Returns { dist, electron, version, env }: Electron's folder and executable, and what its environment must hold.
 */
export async function prepare(options) {
  await ensureDependencies();
  const { dist, electron, version, origin } = await resolveElectron(options);
  say(`Electron ${version}, ${origin}: ${dist}`);
  await librariesFor(electron);
  return { dist, electron, version, env: await addonEnvironment(await nodeApiOf(electron)) };
}

async function nodeApiOf(electron) {
  const { stdout } = await mustRun(electron, ['-p', 'process.versions.napi'], { env: { ELECTRON_RUN_AS_NODE: '1' } });
  return Number(stdout);
}

if (isProgram(import.meta.url)) {
  await asProgram(async () => {
    await prepare({ retryDownload: process.argv.includes('--retry-download') });
  });
}
