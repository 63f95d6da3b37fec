import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { projectFolder } from '../setup/places.mjs';
import { plainEnvironment, toolNode } from '../setup/tools.mjs';
import { bigPlan } from './big-plan.mjs';
import { launch } from './launch.mjs';
import { measurePairs } from './pairs.mjs';

const size = { tasks: 5000, agencies: 0 };
/** What an officer types, as it stands after each letter; the words stand in titles, so that the hits are on the screen. */
const typed = ['tru', 'truy', 'truye', 'truyen', 'truyen t', 'truyen th', 'truyen tho', 'truyen thon', 'truyen thong'];

/** From a letter typed to its results drawn, over 5,000 clauses, against the bare FTS5 query; both per letter. */
export async function search() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-b14-'));
  const data = await bigPlan(folder, size);
  const ours = await launch([projectFolder, '--data', data, '--today', '2023-06-01']);
  const floor = await bareSearch(path.join(data, 'so-dieu-phoi.sqlite'));
  const slowest = [];
  try {
    const box = await openList(ours.page);
    const line = await measurePairs({
      id: 'B14',
      goal: 5,
      ours: () => typeAll(box, slowest),
      floor: () => floor.queryAll(),
    });
    const longestFrame = Math.round(Math.max(...slowest.slice(1)));
    return { ...perLetter(line), longest_frame_ms: longestFrame };
  } finally {
    floor.close();
    await ours.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const perLetter = ({ ours_ms: oursMs, floor_ms: floorMs, ...line }) => ({
  ...line,
  ours_ms: oursMs / typed.length,
  floor_ms: floorMs / typed.length,
});

async function openList(page) {
  await page.getByRole('navigation').getByRole('link', { name: 'Nhiệm vụ' }).click();
  await page.getByRole('button', { name: 'Danh sách' }).click();
  await page.getByRole('gridcell').first().waitFor();
  return page.getByLabel('Tìm nhiệm vụ');
}

/** Milliseconds for all letters together; the box is emptied first, which is not counted. */
async function typeAll(box, slowest) {
  await box.fill('');
  let total = 0;
  for (const text of typed) {
    const { milliseconds, longest } = await box.evaluate(typeAndWait, text);
    total += milliseconds;
    slowest.push(longest);
  }
  return total;
}

/** Runs in the page: sets the box as a keystroke would and waits until the last word typed is marked in the results. */
function typeAndWait(box, text) {
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const plain = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase();
  const last = text.split(' ').at(-1);
  return new Promise((resolve) => {
    const start = performance.now();
    let [longest, frame] = [0, start];
    const look = () => {
      const now = performance.now();
      longest = Math.max(longest, now - frame);
      frame = now;
      const isDrawn = [...document.querySelectorAll('[role="gridcell"] mark')].some((mark) =>
        plain(mark.textContent).endsWith(last),
      );
      if (!isDrawn) requestAnimationFrame(look);
      else requestAnimationFrame(() => resolve({ milliseconds: performance.now() - start, longest }));
    };
    setValue.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    requestAnimationFrame(look);
  });
}

async function bareSearch(file) {
  const script = path.join(projectFolder, 'tests', 'bench', 'bare-search.ts');
  const child = spawn(toolNode(), [script, file], { env: plainEnvironment({}), stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await answers.next();
  const query = async (text) => {
    child.stdin.write(`${text}\n`);
    return Number((await answers.next()).value);
  };
  return {
    queryAll: async () => {
      let total = 0;
      for (const text of typed) total += await query(text);
      return total;
    },
    close: () => child.kill(),
  };
}
