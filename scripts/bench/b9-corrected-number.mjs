import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectFolder } from '../setup/places.mjs';
import { isOnPath, mustRun } from '../setup/tools.mjs';
import { tenYearFolder } from './figure-folder.mjs';
import { launch } from './launch.mjs';
import { measurePairs } from './pairs.mjs';

/**
 * One number corrected until the lũy kế, per cent and total of every district are right on the screen and the month,
 * the quarter and the year of all indicators have been read again; against LibreOffice opening a workbook of the same
 * figures and working its formulas out.
 */
export async function correctedNumber() {
  if (!isOnPath('soffice'))
    return { id: 'B9', skipped: 'soffice (LibreOffice) is not installed: nothing to compare with' };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-dieu-phoi-b9-'));
  const { data, workbook } = await tenYearFolder(folder);
  const { page, close } = await launch([projectFolder, '--data', data, '--today', '2023-12-20']);
  try {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => {
      location.hash = '#/chi-tieu?xem=dia-ban&so=element%3ATT01';
    });
    await page.getByRole('row', { name: /^Cộng/ }).waitFor();
    let value = 1000;
    return await measurePairs({
      id: 'B9',
      goal: 0.1,
      ours: () => {
        value += 1;
        return correct(page, value);
      },
      floor: () => recalculate(workbook, folder),
    });
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measured inside the page: from the correction to the frame in which the new total stands in the table. */
const correct = (page, value) =>
  page.evaluate(async (given) => {
    const ask = async (path, input) => {
      const reply = await window.bridge.call(path, input);
      if (!reply.ok) throw new Error(JSON.stringify(reply.error));
      return reply.value;
    };
    const total = () => document.querySelector('tfoot')?.textContent;
    const commune = (await ask('places.list', { on: '2023-12-14' })).find(({ level }) => level === 'commune');
    const before = total();
    const start = performance.now();
    const figure = { state: 'number', value: given };
    await ask('forms.record', { element: 'TT01', place: commune.id, period: '2023-M01', figure, reason: '' });
    const again = ['2023-M12', '2023-Q1', '2023-Y'].map((period) => ask('indicators.table', { period }));
    await new Promise((resolve) => {
      const look = () => (total() === before || total() === undefined ? requestAnimationFrame(look) : resolve());
      look();
    });
    await Promise.all(again);
    return performance.now() - start;
  }, value);

async function recalculate(workbook, folder) {
  const start = performance.now();
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  await mustRun('soffice', [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, workbook]);
  return performance.now() - start;
}
