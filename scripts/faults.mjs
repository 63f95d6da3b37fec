import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { openScreen } from './launch/screen.mjs';
import { projectFolder } from './setup/places.mjs';
import { asProgram, plainEnvironment, say, toolNode } from './setup/tools.mjs';
import { prepare } from './setup.mjs';

/** How often each fault is made before a release: killed while taking files in; the stick pulled. */
const usual = { K1: 200, U1: 100 };

async function faults(ids, { seed, n }) {
  const unknown = ids.filter((id) => !(id in usual));
  if (unknown.length > 0) throw new Error(`no fault ${unknown.join(', ')}; there are ${Object.keys(usual).join(', ')}`);
  const runtime = await prepare();
  await build();
  const screen = await openScreen('virtual');
  const env = plainEnvironment({ ...runtime.env, ...screen.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.dist });
  try {
    let code = 0;
    for (const id of ids.length === 0 ? Object.keys(usual) : ids) {
      const times = n ?? usual[id];
      say(`${id}: ${times} times, seed ${seed}`);
      code = Math.max(code, await runOne([id, String(times), String(seed)], env));
    }
    return code;
  } finally {
    screen.close();
  }
}

const runOne = (args, env) =>
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
