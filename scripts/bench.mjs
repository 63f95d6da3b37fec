import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { coldStart } from './bench/b5-cold-start.mjs';
import { reportPrint } from './bench/b6-report-print.mjs';
import { correctedNumber } from './bench/b9-corrected-number.mjs';
import { completenessScroll } from './bench/b12-completeness.mjs';
import { matrix } from './bench/b13-matrix.mjs';
import { search } from './bench/b14-search.mjs';
import { wholeStick } from './bench/b17-stick.mjs';
import { letterPrint } from './bench/b18-letters.mjs';
import { yearReport } from './bench/b19-year-report.mjs';
import { build } from './build.mjs';
import { runDemo } from './demo.mjs';
import { openScreen } from './launch/screen.mjs';
import { projectFolder } from './setup/places.mjs';
import { asProgram, mustRun, say, toolNode } from './setup/tools.mjs';
import { prepare } from './setup.mjs';

/** Benchmarks that need only Node run there, in TypeScript; those that need Electron are driven from here. */
const inNode = ['B1', 'B3', 'B4', 'B7', 'B8', 'B10', 'B15', 'B16', 'B19', 'B20', 'B21'];
/** As the process has that reads files (`newSpaceMegabytes` in electron/imports/read-in-process.ts). */
const readerFlags = { B4: ['--max-semi-space-size=64'] };
const onDemo = { B5: coldStart, B6: reportPrint, B17: wholeStick, B18: letterPrint };
/** Each makes the figures it needs. */
const onOwnFigures = { 'B19-report': yearReport };
const onBigPlan = { B9: correctedNumber, B12: completenessScroll, B13: matrix, B14: search };
const known = [...inNode, ...Object.keys(onDemo), ...Object.keys(onOwnFigures), ...Object.keys(onBigPlan)];

async function bench(ids) {
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`no benchmark ${unknown.join(', ')}; there are ${known.join(', ')}`);
  const runtime = await prepare();
  await build();
  const wanted = ids.length === 0 ? known : ids;
  for (const id of inNode.filter((one) => wanted.includes(one))) {
    const { stdout } = await mustRun(toolNode(), [
      ...(readerFlags[id] ?? []),
      path.join(projectFolder, 'tests', 'bench', 'run.ts'),
      id,
    ]);
    process.stdout.write(stdout);
  }
  const inWindows = [onDemo, onOwnFigures, onBigPlan].flatMap((some) => Object.keys(some));
  const windows = inWindows.filter((id) => wanted.includes(id));
  if (windows.length > 0) await benchWindows(windows, runtime);
}

/** One screen in memory for all of them; the demo is run only for those that need its figures. */
async function benchWindows(ids, runtime) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-bench-'));
  const screen = await openScreen('virtual');
  Object.assign(process.env, runtime.env, screen.env, { ELECTRON_OVERRIDE_DIST_PATH: runtime.dist });
  const print = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
  try {
    const demo = ids.filter((id) => id in onDemo);
    if (demo.length > 0) {
      const { folders } = await runDemo(folder, runtime, say);
      for (const id of demo) for (const line of [await onDemo[id](runtime, folders)].flat()) print(line);
    }
    for (const id of ids.filter((one) => one in onOwnFigures)) print(await onOwnFigures[id](runtime));
    for (const id of ids.filter((one) => one in onBigPlan)) print(await onBigPlan[id]());
  } finally {
    screen.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await asProgram(() => bench(process.argv.slice(2)));
