import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { demoToday } from '../demo.mjs';
import { projectFolder } from '../setup/places.mjs';
import { plainEnvironment } from '../setup/tools.mjs';
import { measurePairs } from './pairs.mjs';

const here = import.meta.dirname;
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** From starting the process to the overview with its figures, against the same Electron showing a bare window. */
export function coldStart(runtime, folders) {
  const watch = ['-r', path.join(here, 'watch-window.cjs')];
  const app = [projectFolder, '--data', folders.data, '--today', demoToday];
  return measurePairs({
    id: 'B5',
    goal: 2.5,
    ours: () => millisecondsToReady(runtime, [...watch, ...app], { READY_WHEN: 'tbody tr' }),
    floor: () => millisecondsToReady(runtime, [...watch, path.join(here, 'bare-window')], { READY_WHEN: 'body' }),
  });
}

/** Until the watcher says the picture is there; then the program is ended. */
function millisecondsToReady(runtime, args, env) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(runtime.electron, [...sandbox, ...args], {
      cwd: projectFolder,
      env: plainEnvironment({ ...runtime.env, ...env }),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let ready;
    child.stdout.on('data', (text) => {
      if (ready === undefined && String(text).includes('READY')) ready = performance.now() - start;
    });
    child.on('close', () =>
      ready === undefined ? reject(new Error('the window never became ready')) : resolve(ready),
    );
  });
}
