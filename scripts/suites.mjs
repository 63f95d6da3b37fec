import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { modulesFolder, projectFolder } from './setup/places.mjs';
import { plainEnvironment, SetupStop, say, toolNode } from './setup/tools.mjs';

/** Runs a tool with its output on the screen; a failing one stops everything. */
export async function mustPass(title, file, args) {
  say(title);
  const code = await show(toolNode(), [path.join(modulesFolder, file), ...args]);
  if (code !== 0) throw new SetupStop(`${title} failed (code ${code})`);
}

/** A log that is read later, or by a program, holds no colour codes. */
const plainText = () => (process.stdout.isTTY ? {} : { NO_COLOR: '1' });

function show(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const childEnvironment = plainEnvironment({ ...plainText(), ...env });
    const child = spawn(program, args, { cwd: projectFolder, env: childEnvironment, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Database tests run where the app's database runs; the rest need no particular host. */
export const unitAndIntegration = () => vitest([], toolNode(), {}, suiteOfFile);

/**
 * The addon is built from the same source for both hosts, so what could differ is how it is loaded, what it opens and migrates,
 * how it writes and what it takes from a file; asking is the same everywhere.
 */
const engineFolders = ['database', 'entry', 'undo'];

/** These tests once more in the app's own engine, with the SQLite addon that it loads. */
export const integrationInElectron = (runtime) =>
  vitest(
    [...engineFolders.map((folder) => `tests/integration/${folder}`), 'imports/imports.test'],
    runtime.electron,
    { ...runtime.env, ELECTRON_RUN_AS_NODE: '1' },
    () => 'engine',
  );

const suiteOfFile = (file) =>
  path.relative(projectFolder, file).startsWith(path.join('tests', 'integration')) ? 'integration' : 'unit';

async function vitest(filters, host, env, suiteOf) {
  const names = filters.length === 0 ? ['unit', 'integration'] : ['engine'];
  const cli = path.join(modulesFolder, 'vitest', 'vitest.mjs');
  return withReport(async (report) => {
    const args = [cli, 'run', ...filters, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await show(host, args, env);
    const files = readReport(report)?.testResults ?? [];
    const suites = names.map((name) => ({ name, ...countFiles(files.filter((file) => suiteOf(file.name) === name)) }));
    // The suites share one run: its code says nothing about one of them once another has failed.
    const explained = suites.some(({ failed }) => failed > 0);
    return suites.map((suite) => ({ ...suite, code: explained ? 0 : code }));
  });
}

/** A file that could not be loaded has no tests to count: it counts as one that failed. */
function countFiles(files) {
  const statuses = files.flatMap(({ status, assertionResults }) =>
    status === 'failed' && assertionResults.length === 0 ? ['failed'] : assertionResults.map((test) => test.status),
  );
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;
  const [passed, failed] = [count('passed'), count('failed')];
  return { passed, failed, skipped: statuses.length - passed - failed };
}

/** Playwright sets the opposite variable for its workers, and Node warns of the two together. */
const ownColours = { NO_COLOR: undefined };

export async function endToEnd() {
  const cli = path.join(modulesFolder, '@playwright', 'test', 'cli.js');
  return withReport(async (report) => {
    const code = await show(toolNode(), [cli, 'test'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...ownColours });
    const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(report)?.stats ?? {};
    return [{ name: 'e2e', code, passed: expected + flaky, failed: unexpected, skipped }];
  });
}

async function withReport(work) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-report-'));
  try {
    return await work(path.join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

const isGood = ({ code, passed, failed, skipped }) => code === 0 && passed > 0 && failed === 0 && skipped === 0;

/**
 * Runs the steps in order up to the first that is not good; each step answers its suites. Last on stdout comes one
 * line per suite that ran. Returns the exit code: a suite that ran nothing or skipped something is not good.
 */
export async function runSteps(steps) {
  const suites = [];
  try {
    for (const step of steps) {
      suites.push(...(await step()));
      if (!suites.every(isGood)) return 1;
    }
    return 0;
  } finally {
    for (const suite of suites) process.stdout.write(explain(suite));
    for (const { name, passed, failed } of suites)
      process.stdout.write(`${name}: ${passed} passed, ${failed} failed\n`);
  }
}

function explain({ name, code, passed, failed, skipped }) {
  if (skipped > 0) return `${name} skipped ${skipped} tests; none may be skipped\n`;
  if (passed + failed === 0) return `${name} ran no test\n`;
  return code !== 0 && failed === 0 ? `${name} ended with code ${code} although no test failed; see its output\n` : '';
}
