import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { demoPeriod, demoToday } from '../demo.mjs';
import { openDoor } from '../door.mjs';
import { projectFolder } from '../setup/places.mjs';
import { plainEnvironment } from '../setup/tools.mjs';
import { measurePairs } from './pairs.mjs';

/** The monthly report to a PDF on disk, against a bare printToPDF of a plain table with as many pages. */
export async function reportPrint(runtime, folders) {
  const door = await openDoor(['--data', folders.data, '--today', demoToday], runtime);
  const print = async () => {
    const reply = await door.ask('reports.print', { period: demoPeriod, folder: folders.reports });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value;
  };
  const { pages } = await print();
  const bare = startBare(runtime, 'bare-print', [String(pages)], pages);
  const line = await measurePairs({ id: 'B6', goal: 1.5, ours: () => timed(print), floor: () => timed(bare.print) });
  bare.close();
  await door.close();
  return { ...line, pages };
}

export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** One of the bare programs beside this file; it answers each line with how much it has printed. */
export function startBare(runtime, program, args, expected) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(runtime.electron, [...sandbox, path.join(import.meta.dirname, program), ...args], {
    cwd: projectFolder,
    env: plainEnvironment(runtime.env),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    print: async () => {
      child.stdin.write('print\n');
      const { value } = await answers.next();
      if (value !== String(expected)) throw new Error(`the floor printed ${value} instead of ${expected}`);
    },
    close: () => child.kill(),
  };
}
