import path from 'node:path';
import process from 'node:process';
import { askRegistry } from './audit.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { asProgram, isProgram, say } from './setup/tools.mjs';
import { mustPass, runSteps, unitAndIntegration } from './suites.mjs';

/** Biome writes colours into a file too. */
const plainText = () => (process.stdout.isTTY ? [] : ['--colors=off']);

/** What needs neither Electron nor a screen, the quickest first. Each step answers the test suites it ran. */
export const checkSteps = [
  async () => {
    await mustPass('Format and lint', path.join('@biomejs', 'biome', 'bin', 'biome'), ['ci', ...plainText(), '.']);
    await mustPass('Unused files, exports, dependencies', path.join('knip', 'bin', 'knip.js'), ['--no-progress']);
    await mustPass('Types', path.join('typescript', 'bin', 'tsc'), ['-b']);
    // Said, not judged: without a network a check must pass, and what became known today is no fault of a change.
    say((await askRegistry()).sentence);
    return [];
  },
  unitAndIntegration,
];

if (isProgram(import.meta.url)) {
  await asProgram(async () => {
    await ensureDependencies();
    return runSteps(checkSteps);
  });
}
