import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { coldStart } from './bench/b5-cold-start.mjs';
import { reportPrint } from './bench/b6-report-print.mjs';
import { correctedNumber } from './bench/b9-corrected-number.mjs';
import { memory } from './bench/b11-memory.mjs';
import { completenessScroll } from './bench/b12-completeness.mjs';
import { matrix } from './bench/b13-matrix.mjs';
import { search } from './bench/b14-search.mjs';
import { wholeStick } from './bench/b17-stick.mjs';
import { letterPrint } from './bench/b18-letters.mjs';
import { yearReport } from './bench/b19-year-report.mjs';
import { compareRatios, ratiosOf } from './bench/compare-ratios.mjs';
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
const onOwnFigures = { B11: memory, 'B19-report': yearReport };
const onBigPlan = { B9: correctedNumber, B12: completenessScroll, B13: matrix, B14: search };
const known = [...inNode, ...Object.keys(onDemo), ...Object.keys(onOwnFigures), ...Object.keys(onBigPlan)];

const storedFile = path.join(import.meta.dirname, 'bench', 'last-release.json');

/** On stderr: what is on stdout is one JSON line a benchmark. */
function compareWithLastRelease(lines) {
  const { release, ratios } = JSON.parse(readFileSync(storedFile, 'utf8'));
  const changes = compareRatios(ratios, ratiosOf(lines));
  const found = changes.length === 0 ? ['no ratio changed by more than 15 %'] : changes;
  process.stderr.write(`Against ${release}:\n${found.map((one) => `  ${one}\n`).join('')}`);
}

/** Those measured now take the place of the stored ones; the rest stay. */
function storeRatios(lines) {
  const stored = JSON.parse(readFileSync(storedFile, 'utf8'));
  const { version } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));
  const ratios = { ...stored.ratios, ...ratiosOf(lines) };
  const takenOn = `${os.cpus()[0].model}, ${os.availableParallelism()} cores`;
  writeFileSync(storedFile, `${JSON.stringify({ ...stored, release: version, takenOn, ratios }, null, 2)}\n`);
}

/** Prints each line as it comes; answers them all. */
async function bench(ids) {
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`no benchmark ${unknown.join(', ')}; there are ${known.join(', ')}`);
  const runtime = await prepare();
  await build();
  const wanted = ids.length === 0 ? known : ids;
  const lines = [];
  const print = (line) => {
    lines.push(line);
    process.stdout.write(`${JSON.stringify(line)}\n`);
  };
  for (const id of inNode.filter((one) => wanted.includes(one))) {
    const { stdout } = await mustRun(toolNode(), [
      ...(readerFlags[id] ?? []),
      path.join(projectFolder, 'tests', 'bench', 'run.ts'),
      id,
    ]);
    for (const text of stdout.trim().split('\n')) print(JSON.parse(text));
  }
  const inWindows = [onDemo, onOwnFigures, onBigPlan].flatMap((some) => Object.keys(some));
  const windows = inWindows.filter((id) => wanted.includes(id));
  if (windows.length > 0) await benchWindows(windows, runtime, print);
  return lines;
}

/** One screen in memory for all of them; the demo is run only for those that need its figures. */
async function benchWindows(ids, runtime, print) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-bench-'));
  const screen = await openScreen('virtual');
  Object.assign(process.env, runtime.env, screen.env, { ELECTRON_OVERRIDE_DIST_PATH: runtime.dist });
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

await asProgram(async () => {
  const given = process.argv.slice(2);
  const lines = await bench(given.filter((one) => one !== '--store'));
  compareWithLastRelease(lines);
  if (given.includes('--store')) storeRatios(lines);
});
