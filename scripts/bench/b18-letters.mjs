import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openDoor } from '../door.mjs';
import { projectFolder } from '../setup/places.mjs';
import { mustRun, toolNode } from '../setup/tools.mjs';
import { startBare, timed } from './b6-report-print.mjs';
import { measurePairs } from './pairs.mjs';

const letters = 12;
const today = '2023-02-10';

/** Twelve reminders as PDF files, logged, against twelve bare printToPDF of the very same pages, tagged as ours are. */
export async function letterPrint(runtime) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-b18-'));
  const data = path.join(folder, 'du-lieu');
  const pages = path.join(folder, 'trang');
  const door = await openDoor(['--data', data, '--today', today], runtime);
  try {
    const order = await lateBodies(door);
    const write = async () => (await ask(door, 'letters.write', { order, format: 'pdf', folder })).files;
    const written = await write();
    if (written.length !== letters) throw new Error(`${written.length} letters instead of ${letters}`);
    await mustRun(toolNode(), [path.join(projectFolder, 'tests', 'bench', 'letter-pages.ts'), data, pages]);
    const bare = startBare(runtime, 'bare-letters', [pages], letters);
    const line = await measurePairs({ id: 'B18', goal: 1.5, ours: () => timed(write), floor: () => timed(bare.print) });
    bare.close();
    return { ...line, letters };
  } finally {
    await door.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function lateBodies(door) {
  const owed = await ask(door, 'deadlines.obligations', { from: '2023-01-01', to: today });
  const late = owed.filter(({ state }) => state === 'overdue');
  return { kind: 'reminder', obligations: late.map(({ id }) => id), shape: 'each' };
}

async function ask(door, operation, input) {
  const reply = await door.ask(operation, input);
  if (!reply.ok) throw new Error(`${operation}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}
