import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { modulesFolder, projectFolder } from '../setup/places.mjs';
import { mustRun, toolNode } from '../setup/tools.mjs';
import { bigPlan } from './big-plan.mjs';
import { launch } from './launch.mjs';
import { measurePairs } from './pairs.mjs';

const here = import.meta.dirname;
/** Five plan-years of 53 tasks, and as many bodies as a province's plans name. */
const size = { tasks: 5 * 53, agencies: 59 };
/** So many cells stand in the first view of both. */
const drawnCells = 150;

/** From the click on the menu to the matrix drawn, against a bare grid of the same size with the same words everywhere. */
export async function matrix() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-b13-'));
  const ours = await launch([projectFolder, '--data', await bigPlan(folder, size), '--today', '2023-06-01']);
  const floor = await launch([path.join(here, 'bare-grid'), await bareGrid(folder)]);
  try {
    return await measurePairs({
      id: 'B13',
      goal: 1.5,
      ours: () => openMatrix(ours.page),
      floor: () => openBare(floor.page),
    });
  } finally {
    await ours.close();
    await floor.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bareGrid(folder) {
  const out = path.join(folder, 'bare-grid');
  const vite = path.join(modulesFolder, 'vite', 'bin', 'vite.js');
  const root = path.join(here, 'bare-grid');
  await mustRun(toolNode(), [vite, 'build', root, '--base', './', '--outDir', out, '--logLevel', 'warn']);
  return out;
}

async function openMatrix(page) {
  const menu = page.getByRole('navigation');
  await menu.getByRole('link', { name: 'Tổng quan' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tổng quan' }).waitFor();
  return clickToDrawn(menu.getByRole('link', { name: 'Nhiệm vụ' }));
}

async function openBare(page) {
  const button = page.getByRole('button', { name: 'open' });
  const milliseconds = await clickToDrawn(button);
  await button.click();
  return milliseconds;
}

/** Both measured inside the page, from the click to the frame after the cells are there. */
const clickToDrawn = (target) =>
  target.evaluate(
    (element, cells) =>
      new Promise((resolve) => {
        const start = performance.now();
        const look = () => {
          if (document.querySelectorAll('.ag-grid-scrolling-cells .ag-cell').length < cells)
            requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - start));
        };
        element.click();
        look();
      }),
    drawnCells,
  );
