import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { projectFolder } from '../setup/places.mjs';
import { tenYearFolder } from './figure-folder.mjs';
import { launch } from './launch.mjs';
import { median } from './pairs.mjs';
import { ownMemory, workingSets } from './tree-memory.mjs';

const bareWindow = path.join(import.meta.dirname, 'bare-window');
const pairs = 6;
/** What is done beside the work at the start has ended by then. */
const restMs = 3_000;

/**
 * What the program and all it starts hold once the ten-year set is open and two views of it were shown (the targets of a year, a
 * field over all years), against the same Electron with a bare window, counted alike: the sum of the working sets.
 */
export async function memory() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-b11-'));
  try {
    const { data } = await tenYearFolder(folder);
    const ours = [];
    const floor = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      ours.push(await held([projectFolder, '--data', data, '--today', '2023-12-20'], showViews));
      floor.push(await held([bareWindow], async () => undefined));
    }
    if (ours.some(({ sets }) => sets === null))
      return { id: 'B11', skipped: 'memory is read from /proc, which is Linux only' };
    return lineOf(ours.slice(1), floor.slice(1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function held(args, use) {
  const { page, pid, close } = await launch(args);
  try {
    await use(page);
    await setTimeout(restMs);
    return { sets: workingSets(pid), own: ownMemory(pid) };
  } finally {
    await close();
  }
}

async function showViews(page) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '#/chi-tieu');
  await page.getByRole('row', { name: /II\.1\.c/ }).waitFor();
  await goTo(page, '#/chi-tieu?xem=nhieu-nam&so=element%3ATT01');
  await page.getByRole('table').first().waitFor();
}

const goTo = (page, hash) =>
  page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);

function lineOf(ours, floor) {
  const [oursMb, floorMb] = [ours, floor].map((some) => median(some.map(({ sets }) => sets)));
  const [oursOwn, floorOwn] = [ours, floor].map((some) => median(some.map(({ own }) => own)));
  const ratio = (a, b) => Math.round((1000 * a) / b) / 1000;
  return {
    id: 'B11',
    ours_mb: oursMb,
    floor_mb: floorMb,
    ratio: ratio(oursMb, floorMb),
    goal: 1.8,
    n: ours.length,
    ours_shared_once_mb: oursOwn,
    floor_shared_once_mb: floorOwn,
    ratio_shared_once: ratio(oursOwn, floorOwn),
  };
}
