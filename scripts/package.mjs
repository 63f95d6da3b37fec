import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build } from './build.mjs';
import { modulesFolder, projectFolder } from './setup/places.mjs';
import { asProgram, run, say, toolNode } from './setup/tools.mjs';
import { prepare } from './setup.mjs';

const shippedVersion = () =>
  JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')).devDependencies.electron;

/** Linux packages are made from the Electron at hand; for another system electron-builder fetches the shipped one. */
function electronArguments(args, { dist, version }) {
  if (!args.includes('--linux')) return [];
  if (version !== shippedVersion()) say(`Made from Electron ${version}, not ${shippedVersion()}: never publish it`);
  return [`-c.electronDist=${dist}`, `-c.electronVersion=${version}`];
}

await asProgram(async () => {
  const given = process.argv.slice(2);
  const args = given.length === 0 ? ['--linux', 'dir'] : given;
  const runtime = await prepare();
  await build();
  const builder = path.join(modulesFolder, 'electron-builder', 'cli.js');
  const all = [builder, '--publish', 'never', ...args, ...electronArguments(args, runtime)];
  return (await run(toolNode(), all, { quiet: false })).code;
});
