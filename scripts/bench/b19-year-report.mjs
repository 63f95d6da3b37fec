import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openDoor } from '../door.mjs';
import { projectFolder } from '../setup/places.mjs';
import { mustRun, toolNode } from '../setup/tools.mjs';
import { startBare, timed } from './b6-report-print.mjs';
import { reportedFolder } from './figure-folder.mjs';
import { measurePairs } from './pairs.mjs';
import { mostMemory } from './tree-memory.mjs';

const today = '2023-12-20';
/** Above what the program holds before, its windows included. */
const memoryGoalMb = 600;

/** The year's report with all its annexes, from the choice to the PDF on disk, against a bare printToPDF of the very same page. */
export async function yearReport(runtime) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-b19-'));
  const [reports, pages] = [path.join(folder, 'bao-cao'), path.join(folder, 'trang')];
  mkdirSync(reports);
  const data = await reportedFolder(folder);
  const door = await openDoor(['--data', data, '--today', today], runtime);
  try {
    const print = async () => {
      const reply = await door.ask('reports.print', { period: '2023-Y', folder: reports });
      if (!reply.ok) throw new Error(JSON.stringify(reply.error));
      return reply.value;
    };
    const made = await print();
    await mustRun(toolNode(), [path.join(projectFolder, 'tests', 'bench', 'letter-pages.ts'), data, pages, 'report']);
    const memoryMb = await mostMemory(door.pid, print);
    const bare = startBare(runtime, 'bare-letters', [pages], 1);
    const line = await measurePairs({
      id: 'B19-report',
      goal: 1.5,
      ours: () => timed(print),
      floor: () => timed(bare.print),
    });
    bare.close();
    return { ...line, pages: made.pages, memory_mb: memoryMb, memory_goal_mb: memoryGoalMb };
  } finally {
    await door.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
