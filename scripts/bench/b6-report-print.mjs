import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { demoPeriod, demoToday } from '../demo.mjs';
import { openDoor } from '../door.mjs';
import { projectFolder } from '../setup/places.mjs';
import { plainEnvironment, toolNode } from '../setup/tools.mjs';
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
  const floors = bareFloors(runtime, pages);
  const line = await measurePairs({ id: 'B6', goal: 1.5, ours: () => timed(print), ...floors.timed });
  floors.close();
  await door.close();
  return [{ ...line, pages }, ...(await longAnnexes(runtime))];
}

/** An annex of twenty pages and one of two hundred, the same way; and how much longer a page takes among so many. */
async function longAnnexes(runtime) {
  const short = await longAnnex(runtime, 20);
  const long = await longAnnex(runtime, 200);
  const speed = (line) => (1000 * line.pages) / line.ours_ms;
  const ratio = Math.round((100 * speed(long)) / speed(short)) / 100;
  return [short, long, { id: 'B6', what: 'pages a second at 200 against 20', ratio, goal: 0.7 }];
}

async function longAnnex(runtime, wanted) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-b6-'));
  const printer = path.join(import.meta.dirname, 'page-printer');
  const program = path.join(projectFolder, 'tests', 'bench', 'long-paper.ts');
  const args = [program, folder, String(wanted), runtime.electron, ...bareSwitches(), printer];
  const own = answering(runtime, toolNode(), args);
  const pages = Number(await own.ask('print'));
  const floors = bareFloors(runtime, pages);
  const ours = () => timed(() => own.ask('print'));
  const line = await measurePairs({ id: 'B6', goal: 1.5, ours, ...floors.timed, pairs: 4 });
  const docx = await timed(() => own.ask('docx'));
  floors.close();
  own.end();
  rmSync(folder, { recursive: true, force: true });
  return { ...line, pages, docx_ms: Math.round(docx), docx_ratio: Math.round((100 * docx) / line.ours_ms) / 100 };
}

/** The goal's floor, which has no tags; and the same with tags as every paper of ours has them. */
function bareFloors(runtime, pages) {
  const [floor, tagged] = ['plain', 'tagged'].map((kind) =>
    startBare(runtime, 'bare-print', [String(pages), kind], pages),
  );
  return {
    timed: { floor: () => timed(floor.print), tagged: () => timed(tagged.print) },
    close: () => {
      floor.close();
      tagged.close();
    },
  };
}

export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Chromium refuses its sandbox to root. */
const bareSwitches = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** One of the bare programs beside this file; it answers each line with how much it has printed. */
export function startBare(runtime, program, args, expected) {
  const bare = answering(runtime, runtime.electron, [
    ...bareSwitches(),
    path.join(import.meta.dirname, program),
    ...args,
  ]);
  return {
    print: async () => {
      const value = await bare.ask('print');
      if (value !== String(expected)) throw new Error(`the floor printed ${value} instead of ${expected}`);
    },
    close: bare.close,
  };
}

/** A program that answers each line with a line. */
function answering(runtime, program, args) {
  const child = spawn(program, args, {
    cwd: projectFolder,
    env: plainEnvironment(runtime.env),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (line) => {
      child.stdin.write(`${line}\n`);
      return (await answers.next()).value;
    },
    /** Whoever started others ends them when nothing more comes in. */
    end: () => child.stdin.end(),
    close: () => child.kill(),
  };
}
