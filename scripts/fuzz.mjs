import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './setup/dependencies.mjs';
import { projectFolder } from './setup/places.mjs';
import { asProgram, say, toolNode } from './setup/tools.mjs';

/** X1: this many damaged forms are read, each twice, in the memory that a reader may have. */
const usualCases = 10_000;
const heapMegabytes = 512;
/** A case that takes this long does not end: the run is stopped and the case named. */
const hangMs = 60_000;

async function fuzz({ seed, cases }) {
  say(`${cases} damaged forms, seed ${seed}`);
  const script = path.join(projectFolder, 'tests', 'fuzz', 'run.ts');
  const args = [`--max-old-space-size=${heapMegabytes}`, script, String(seed), String(cases)];
  const child = spawn(toolNode(), args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  let last = {};
  let watch;
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(watch);
    last = JSON.parse(line);
    watch = setTimeout(() => child.kill('SIGKILL'), hangMs);
    if (last.at > 0 && last.at % 1_000 === 0) say(`${last.at} of ${cases}`);
  }
  clearTimeout(watch);
  await ended;
  return last.failures === undefined
    ? { seed, cases, failures: [`seed ${seed}, case ${last.at}: the program did not come back from it`] }
    : last;
}

await asProgram(async () => {
  const { values } = parseArgs({ options: { seed: { type: 'string' }, cases: { type: 'string' } } });
  await ensureDependencies();
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000_000));
  const result = await fuzz({ seed, cases: Number(values.cases ?? usualCases) });
  process.stdout.write(
    `${JSON.stringify({ test: 'X1', n: result.cases, ...result, failed: result.failures.length })}\n`,
  );
  return result.failures.length === 0 ? 0 : 1;
});
