import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listProblems } from './licences/components.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { modulesFolder, projectFolder } from './setup/places.mjs';
import { asProgram, isProgram, mustRun, SetupStop, say, toolNode } from './setup/tools.mjs';

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'vite.config.ts',
  'vite.node.config.ts',
];
const parts = [
  ['--config', 'vite.config.ts'],
  ['--config', 'vite.node.config.ts'],
  ['--config', 'vite.node.config.ts', '--mode', 'preload'],
];
const outFolder = path.join(projectFolder, 'out');
const stampFile = path.join(outFolder, '.built-from');

/** Builds main side, preload and renderer into out/. Does nothing when the sources are those of the last build. */
export async function build() {
  const wanted = fingerprint();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  say('Building …');
  rmSync(stampFile, { force: true });
  await buildParts();
  stopAtUnlisted();
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(stampFile, wanted);
}

export const buildParts = () => Promise.all(parts.map(buildPart));

/** Nothing is shipped whose licence the officer cannot read in the program. */
function stopAtUnlisted() {
  const problems = listProblems();
  if (problems.length > 0) throw new SetupStop(`${problems.join('; ')}. Run: npm run licences`);
}

function buildPart(args) {
  const vite = path.join(modulesFolder, 'vite', 'bin', 'vite.js');
  return mustRun(toolNode(), [vite, 'build', '--logLevel', 'warn', ...args], { quiet: false });
}

/** From contents, not times: a fresh checkout of the same sources needs no new build. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf))
    hash.update(`${file}\0`).update(readFileSync(path.join(projectFolder, file)));
  return hash.digest('hex');
}

function filesOf(place) {
  if (!statSync(path.join(projectFolder, place)).isDirectory()) return [place];
  const entries = readdirSync(path.join(projectFolder, place), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.tsbuildinfo'));
  return files.map((entry) => path.relative(projectFolder, path.join(entry.parentPath, entry.name))).sort();
}

if (isProgram(import.meta.url)) {
  await asProgram(async () => {
    await ensureDependencies();
    await build();
  });
}
