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
  const bare = await launch([path.join(import.meta.dirname, 'bare-window')]);
  const floor = await bareSearch(path.join(data, 'so-dieu-phoi.sqlite'));
  const seen = [];
  const screen = [];
  try {
    const box = await openList(ours.page);
    const bareBox = await openBare(bare.page);
    const line = await measurePairs({
      id: 'B14',
      goal: 5,
      ours: () => typeAll(box, seen),
      floor: async () => {
        screen.push(await typeAll(bareBox, []));
        return floor.queryAll();
      },
    });
    const constantMs = median(screen.slice(1)) / typed.length;
    return { ...perLetter(line), ...extremes(seen.slice(typed.length)), constant_drawn_ms: round(constantMs) };
  } finally {
    floor.close();
    await ours.close();
    await bare.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const perLetter = ({ ours_ms: oursMs, floor_ms: floorMs, ...line }) => ({
  ...line,
  ours_ms: oursMs / typed.length,
  floor_ms: floorMs / typed.length,
});

/** Of the rounds that count: how soon the results were ready for the next frame, and the longest frame of all. */
function extremes(seen) {
  const longest = Math.max(...seen.map((one) => one.longest));
  return {
    in_document_ms: round(median(seen.map(({ inDocument }) => inDocument))),
    longest_frame_ms: Math.round(longest),
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value) => Math.round(value * 10) / 10;

async function openList(page) {
  await page.getByRole('navigation').getByRole('link', { name: 'Nhiệm vụ' }).click();
  await page.getByRole('button', { name: 'Danh sách' }).click();
  await page.getByRole('gridcell').first().waitFor();
  return page.getByLabel('Tìm nhiệm vụ');
}

/**
 * A page that answers each letter at once with a constant list: no query, no program behind it. What it takes until
 * drawn is the screen's own clock, which no program that draws can go below.
 */
async function openBare(page) {
  await page.setContent('<input aria-label="bare"><div></div>');
  const box = page.getByLabel('bare');
  await box.evaluate((input) => {
    const row = (text) => `<p role="gridcell"><mark>${text.split(' ').at(-1)}</mark></p>`;
    input.addEventListener('input', () => {
      input.nextElementSibling.innerHTML = row(input.value).repeat(20);
    });
  });
  return box;
}

/** Milliseconds for all letters together; the box is emptied first, which is not counted. */
async function typeAll(box, seen) {
  await box.fill('');
  let total = 0;
  for (const text of typed) {
    const { drawn, inDocument, longest } = await box.evaluate(typeAndWait, text);
    total += drawn;
    seen.push({ inDocument, longest });
  }
  return total;
}

/**
 * Runs in the page: sets the box as a keystroke would and waits until the last word typed is marked in the results.
 * `drawn` counts to the frame that shows them, `inDocument` to the moment they are ready for it.
 */
function typeAndWait(box, text) {
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const plain = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase();
  const last = text.split(' ').at(-1);
  return new Promise((resolve) => {
    const start = performance.now();
    let [longest, frame, inDocument] = [0, start, 0];
    const found = () =>
      [...document.querySelectorAll('[role="gridcell"] mark')].some((mark) => plain(mark.textContent).endsWith(last));
    const watch = new MutationObserver(() => {
      if (inDocument === 0 && found()) inDocument = performance.now() - start;
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    const look = () => {
      const now = performance.now();
      longest = Math.max(longest, now - frame);
      frame = now;
      if (inDocument === 0) requestAnimationFrame(look);
      else {
        watch.disconnect();
        resolve({ drawn: now - start, inDocument, longest });
      }
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
