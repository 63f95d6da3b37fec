import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build } from './build.mjs';
import { possibleTargets } from './package/targets.mjs';
import { modulesFolder, projectFolder } from './setup/places.mjs';
import { asProgram, run, SetupStop, say, toolNode } from './setup/tools.mjs';
import { prepare } from './setup.mjs';

const shippedVersion = () =>
  JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')).devDependencies.electron;

/** Linux packages are made from the Electron at hand; for another system electron-builder fetches the shipped one. */
function electronArguments(args, { dist, version }) {
  if (!args.includes('--linux')) return [];
  if (version !== shippedVersion()) say(`Made from Electron ${version}, not ${shippedVersion()}: never publish it`);
  return [`-c.electronDist=${dist}`, `-c.electronVersion=${version}`];
}

/** electron-builder's own download of fpm would only call dpkg-deb and tar as this does. */
const builderTools = { CUSTOM_FPM_PATH: path.join(import.meta.dirname, 'package', 'deb-from-folder.mjs') };

async function electronBuilder(args, runtime) {
  const builder = path.join(modulesFolder, 'electron-builder', 'cli.js');
  const all = [builder, '--publish', 'never', ...args, ...electronArguments(args, runtime)];
  const { code } = await run(toolNode(), all, { quiet: false, env: builderTools });
  if (code !== 0) throw new SetupStop(`electron-builder ended with code ${code}`, code);
}

/** Everything this machine can make; what it cannot is said in a sentence each and left out. */
async function packageAll(runtime) {
  const { possible, refusals } = await possibleTargets();
  for (const sentence of refusals) say(sentence);
  for (const [system, targets] of Object.entries(possible)) {
    if (targets.length > 0) await electronBuilder([`--${system}`, ...targets], runtime);
  }
}

/** gzip: half a minute instead of several, for a package nobody keeps. */
async function packageAndCheck(runtime) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-package-'));
  try {
    const output = `-c.directories.output=${path.join(folder, 'dist')}`;
    await electronBuilder(['--linux', 'deb', '-c.deb.compression=gz', output], runtime);
    // Its packages are there only after the set-up.
    const { checkPackage } = await import('./package/check.mjs');
    return await checkPackage(folder, runtime);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await asProgram(async () => {
  const given = process.argv.slice(2);
  const runtime = await prepare();
  await build();
  if (given.includes('--check')) return packageAndCheck(runtime);
  return given.length === 0 ? packageAll(runtime) : electronBuilder(given, runtime);
});
