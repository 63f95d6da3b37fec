import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { openScreen } from './launch/screen.mjs';
import { projectFolder } from './setup/places.mjs';
import { asProgram, plainEnvironment, say, toolNode } from './setup/tools.mjs';
import { prepare } from './setup.mjs';

/** The rows of tests/faults/rows.ts, all or those that are named: one JSON line each. */
async function faults(ids, { seed, n }) {
  const runtime = await prepare();
  await build();
  const screen = await openScreen('virtual');
  const env = plainEnvironment({ ...runtime.env, ...screen.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.dist });
  say(`seed ${seed}`);
  try {
    return await run([...ids, '--seed', String(seed), ...(n === undefined ? [] : ['--n', n])], env);
  } finally {
    screen.close();
  }
}

const run = (args, env) =>
  new Promise((resolve, reject) => {
    const script = path.join(projectFolder, 'tests', 'faults', 'run.ts');
    const child = spawn(toolNode(), [script, ...args], { env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });

await asProgram(async () => {
  const { values, positionals } = parseArgs({
    options: { seed: { type: 'string' }, n: { type: 'string' } },
    allowPositionals: true,
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000_000));
  return faults(positionals, { seed, n: values.n });
});
