import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { modulesFolder, projectFolder } from '../setup/places.mjs';
import { mustRun, toolNode } from '../setup/tools.mjs';
import { communesFolder } from './figure-folder.mjs';
import { launch } from './launch.mjs';
import { measurePairs } from './pairs.mjs';

const here = import.meta.dirname;
const rows = 2448;
/** A row for each district, one for what it owes itself, the rest communes. */
const communes = rows - 2 * 12;

/** The matrix of what has come, scrolled from top to bottom, against the same grid with the same words everywhere. */
export async function completenessScroll() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-b12-'));
  const ours = await launch([projectFolder, '--data', await communesFolder(folder, communes), '--today', '2023-12-20']);
  const floor = await launch([path.join(here, 'bare-grid'), await bareMatrix(folder)]);
  const longest = [];
  try {
    await ours.page.getByRole('heading', { level: 1 }).waitFor();
    await ours.page.evaluate(() => {
      location.hash = '#/chi-tieu?xem=du-so-lieu&bieu=BM01';
    });
    await floor.page.getByRole('button', { name: 'open' }).click();
    for (const { page } of [ours, floor]) await page.getByRole('gridcell').first().waitFor();
    const line = await measurePairs({
      id: 'B12',
      goal: 1.3,
      ours: async () => {
        const frames = await scroll(ours.page);
        longest.push(frames.at(-1));
        return p95(frames);
      },
      floor: async () => p95(await scroll(floor.page)),
    });
    return { ...line, rows, longest_frame_ms: Math.round(Math.max(...longest.slice(1))), longest_goal_ms: 100 };
  } finally {
    await ours.close();
    await floor.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bareMatrix(folder) {
  const out = path.join(folder, 'bare-matrix');
  const vite = path.join(modulesFolder, 'vite', 'bin', 'vite.js');
  const root = path.join(here, 'bare-matrix');
  await mustRun(toolNode(), [vite, 'build', root, '--base', './', '--outDir', out, '--logLevel', 'warn']);
  return out;
}

const p95 = (sorted) => sorted[Math.floor(sorted.length * 0.95)];

/** Ten rows a frame, from the top to the end; how long each frame took, the shortest first. */
const scroll = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const place = [...document.querySelectorAll('[class*="ag-"]')].find(
          ({ scrollHeight, clientHeight }) => clientHeight > 200 && scrollHeight > 50 * clientHeight,
        );
        const frames = [];
        const end = place.scrollHeight - place.clientHeight;
        let [at, last] = [0, performance.now()];
        const next = (now) => {
          frames.push(now - last);
          last = now;
          at += 280;
          place.scrollTop = at;
          if (at < end) requestAnimationFrame(next);
          else resolve(frames.slice(2).sort((a, b) => a - b));
        };
        requestAnimationFrame(next);
      }),
  );
