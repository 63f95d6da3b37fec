import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { demoToday } from '../demo.mjs';
import { openDoor } from '../door.mjs';
import { timed } from './b6-report-print.mjs';
import { countCells, parseParts } from './inflated-cells.mjs';
import { measurePairs } from './pairs.mjs';
import { mostMemory } from './tree-memory.mjs';

/** Above what the program holds before. */
const memoryGoalMb = 200;

/**
 * The whole stick of twelve filled forms from its choice to the complete preview: copied, hashed, read, recognised, checked,
 * compared, with what each would change and what would not fit. Against inflating the same files and counting their cells.
 */
export async function wholeStick(runtime, { received }) {
  const data = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-b17-'));
  const door = await openDoor(['--data', data, '--today', demoToday], runtime);
  try {
    const files = readdirSync(received).map((name) => path.join(received, name));
    const preview = () => previewStick(door, received, files.length);
    const ours = () => timed(preview);
    const floor = () => timed(() => files.map((file) => countCells(readFileSync(file))));
    await ask(door, 'plan.read', {});
    const memoryMb = await mostMemory(door.pid, preview);
    const line = await measurePairs({ id: 'B17', goal: 6, ours, floor });
    return {
      ...line,
      ...(await leastRatio(files, data, floor)),
      files: files.length,
      memory_mb: memoryMb,
      memory_goal_mb: memoryGoalMb,
    };
  } finally {
    await door.close();
    rmSync(data, { recursive: true, force: true });
  }
}

/**
 * What no preview can do without, against the same floor: each file copied with its hash, and its XML gone through by a bare
 * parser. Nothing recognised, checked or compared, and no process of its own.
 */
async function leastRatio(files, folder, floor) {
  const copy = path.join(folder, 'copy');
  const least = () =>
    timed(() => {
      for (const file of files) {
        copyFileSync(file, copy);
        const bytes = readFileSync(copy);
        createHash('sha256').update(bytes).digest('hex');
        parseParts(bytes);
      }
    });
  const { ratio } = await measurePairs({ id: 'B17 least', goal: 6, ours: least, floor, pairs: 40 });
  return { least_ratio: ratio };
}

async function previewStick(door, folder, expected) {
  const { files } = await ask(door, 'imports.scan', { folder });
  const read = files.filter(({ outcome }) => outcome === 'new');
  if (read.length !== expected) throw new Error(`${read.length} of ${expected} files recognised as new`);
  for (const { path: file, sha256, recognised } of read) {
    const differences = await ask(door, 'imports.preview', { path: file, sha256 });
    const figures = differences.map(({ element, placeId, after }) => ({ element, placeId, ...after }));
    await ask(door, 'checks.proposed', { district: recognised.placeId, period: recognised.period, figures });
  }
}

async function ask(door, operation, input) {
  const reply = await door.ask(operation, input);
  if (!reply.ok) throw new Error(`${operation}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}
