import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';
import { passWithoutNoise } from './launch/noise.mjs';
import { openScreen } from './launch/screen.mjs';
import { projectFolder } from './setup/places.mjs';
import { plainEnvironment } from './setup/tools.mjs';

/** Chromium refuses its sandbox to root; for everyone else it stays on. */
const sandboxArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

const forwardedSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Starts the app in Electron. `runtime` is what `prepare()` returned, `screen` a kind of `openScreen`.
 * `input` and `output` are 'inherit' or 'pipe', `onError` gets stderr line by line without Chromium's noise.
 * Returns { child, ended }; `ended` resolves to the exit code after stdout and stderr are read to their end.
 */
export async function startApp(runtime, args, { screen, input = 'inherit', output = 'inherit', onError } = {}) {
  const { args: screenArguments, env, close } = await openScreen(screen ?? 'virtual');
  const child = spawn(runtime.electron, [...sandboxArguments(), ...screenArguments, projectFolder, ...args], {
    cwd: process.cwd(),
    env: plainEnvironment({ ...runtime.env, ...env }),
    stdio: [input, output, 'pipe'],
  });
  return { child, ended: watchToEnd(child, onError, close) };
}

async function watchToEnd(child, onError, close) {
  const stopForwarding = forwardSignals(child);
  try {
    const [code] = await Promise.all([exitCodeOf(child), passWithoutNoise(child.stderr, onError)]);
    return code;
  } finally {
    stopForwarding();
    close();
  }
}

/** Runs the app to its end with this program's own stdin and stdout, and returns its exit code. */
export async function runApp(runtime, args, screen) {
  const { ended } = await startApp(runtime, args, { screen });
  return ended;
}

function exitCodeOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

/** The app goes when this program goes, in whatever way. */
function forwardSignals(child) {
  const forward = (signal) => child.kill(signal);
  const end = () => child.kill();
  for (const signal of forwardedSignals) process.on(signal, forward);
  process.once('exit', end);
  return () => {
    for (const signal of forwardedSignals) process.off(signal, forward);
    process.off('exit', end);
  };
}
