import process from 'node:process';
import { createInterface } from 'node:readline';
import { build } from './build.mjs';
import { runApp, startApp } from './launch.mjs';
import { asProgram, isProgram } from './setup/tools.mjs';
import { prepare } from './setup.mjs';

/**
 * One operation of the app without its window, as `npm run door -- <args>` does:
 * `--list`, or `<operation> <json> --data <folder> [--today YYYY-MM-DD]`.
 * Returns { code, stdout, stderr }.
 */
export async function runDoor(args, runtime) {
  const { child, ended, written } = await startPiped(doorArguments(args), runtime);
  child.stdin.end();
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  return { code: await ended, stdout, stderr: written() };
}

/**
 * Many operations in one start of the app. `ask` answers the app's reply: { ok: true, value } or { ok: false, error };
 * `close` lets the app leave and answers its exit code; `kill` ends it at once; `pid` is that of its first process.
 */
export const openDoor = async (args, runtime) => doorOver(await startPiped(['--door-lines', ...args], runtime));

/** The same over any program that answers a line with a line: `ended` is its exit code, `written()` what it has complained of. */
export function doorOver({ child, ended, written }) {
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  // A program that has left no longer reads: its exit code tells more than the broken pipe.
  child.stdin.on('error', () => undefined);
  return {
    pid: child.pid,
    ask: async (operation, input) => {
      child.stdin.write(`${JSON.stringify({ operation, input })}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error(`the app left with code ${await ended} at ${operation}\n${written()}`);
      return JSON.parse(value);
    },
    close: async () => {
      child.stdin.end();
      return ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const doorArguments = (args) => (args[0] === '--list' ? ['--door', '--list'] : ['--door', ...args]);

async function startPiped(args, runtime) {
  const lines = [];
  const onError = (line) => lines.push(line);
  const started = await startApp(runtime, args, { screen: 'none', input: 'pipe', output: 'pipe', onError });
  return { ...started, written: () => lines.join('') };
}

if (isProgram(import.meta.url)) {
  await asProgram(async () => {
    const runtime = await prepare();
    await build();
    return runApp(runtime, doorArguments(process.argv.slice(2)), 'none');
  });
}
