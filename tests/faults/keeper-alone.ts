import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { doorOver, type OpenDoor } from '../../scripts/door.mjs';
import { nodeBundle } from '../../vite.node.config.ts';

const project = path.resolve(import.meta.dirname, '../..');
/** Beside the built program, so that it finds the same resources and modules. */
const bundle = {
  outDir: 'out/keeper-alone',
  input: { 'serve-keeper': 'tests/faults/serve-keeper.ts' },
  output: { format: 'es', entryFileNames: '[name].js' },
} as const;

/** `opening` is when it begins to open its data: all before that is the machine starting a program. */
export type Start = (dataFolder: string) => Promise<OpenDoor & { readonly opening: Promise<unknown> }>;

/**
 * The keeper in a process of its own, without Electron and window: all that can be half done is done there. Built into one file
 * first, as in the program, because loading its sources one by one takes longer than what it is started for. Answers that file.
 */
export async function builtKeeper(): Promise<string> {
  const config = nodeBundle(bundle);
  const quick = { ...config.build, sourcemap: false, minify: true };
  await build({ ...config, build: quick, root: project, configFile: false, logLevel: 'warn' });
  return path.join(project, bundle.outDir, 'serve-keeper.js');
}

/** `under`: another program with its arguments that starts it and watches it. */
export async function startKeeper(
  script: string,
  dataFolder: string,
  under: readonly string[] = [],
): ReturnType<Start> {
  // Node keeps what it has compiled: the first one writes it, those that are killed read it.
  const env = { ...process.env, NODE_COMPILE_CACHE: path.join(path.dirname(script), 'compiled') };
  const [program = process.execPath, ...args] = [...under, process.execPath, script, dataFolder];
  const child = spawn(program, args, { env, stdio: 'pipe' });
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text) => complaints.push(String(text)));
  const opening = once(child.stderr, 'data');
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  return { ...doorOver({ child, ended, written: () => complaints.join('') }), opening };
}
