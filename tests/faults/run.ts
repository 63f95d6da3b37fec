import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { fixtureToday } from '../fixtures/filled-form.ts';
import { withProgram } from './a-program.ts';
import { killedImports } from './killed-import.ts';
import { type FaultResult, pulledStick } from './pulled-stick.ts';

/** `<fault> <n> <seed>`: the result as one JSON line; exit code 1 when something failed. */
const [fault = '', n = '0', seed = '0'] = process.argv.slice(2);
const given = { n: Number(n), seed: Number(seed) };

const faults: Readonly<Record<string, () => Promise<FaultResult>>> = {
  K1: () =>
    inFolder(async (folder) => {
      const runtime = await prepare();
      const open = (data: string) => openDoor(['--data', data, '--today', fixtureToday], runtime);
      return killedImports({ open, folder, ...given });
    }),
  U1: () => withProgram(({ api, folder }) => pulledStick({ api, folder, ...given })),
};

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'so-dieu-phoi-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const run = faults[fault];
if (run === undefined) throw new Error(`no fault ${fault}; there are ${Object.keys(faults).join(', ')}`);
const result = await run();
process.stdout.write(`${JSON.stringify({ ...result, failed: result.failures.length })}\n`);
process.exitCode = result.failures.length === 0 ? 0 : 1;
