import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { damaged } from '../fuzz/mutate.ts';
import type { Row } from './row.ts';
import { type Api, communesOf, emptyData, inProgram, january, takeIn, typed } from './worked-data.ts';

const allowed = 1.1;

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

function heldBytes(): number {
  if (typeof collect === 'function') collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** One round of work: a file of a district, figures by hand, the lists an officer looks at, every other time the month's report, now and then a backup. */
async function round(api: Api, stick: string, seed: number, at: number): Promise<void> {
  writeFileSync(path.join(stick, 'a.xlsx'), damaged(seed, at).bytes);
  await takeIn(api, stick);
  const places = await communesOf(api);
  await api.entry.record(typed(places, at));
  await api.tasks.list({});
  await api.audit.list({ kinds: [], sought: '', before: null });
  if (at % 2 === 0) await api.reports.preview({ period: january });
  if (at % 10 === 0) await api.backup.make({});
}

/** The same work again and again: after the first fifth what is held no longer grows. */
export const memory: Row = {
  id: 'M1',
  usual: 200,
  run: async ({ n, seed, folder }) => {
    const [data, stick] = [await emptyData(path.join(folder, 'du-lieu')), path.join(folder, 'usb')];
    mkdirSync(stick);
    const held: number[] = [];
    await inProgram(data, async (api) => {
      for (let at = 0; at < n; at += 1) {
        await round(api, stick, seed, at);
        held.push(heldBytes());
      }
    });
    const fifth = Math.max(1, Math.floor(n / 5));
    const [warm, last] = [held.slice(fifth, 2 * fifth), held.slice(-fifth)].map(
      (part) => part.reduce((sum, bytes) => sum + bytes, 0) / part.length,
    );
    const growth = (last ?? 0) / (warm ?? 1);
    const failures = growth < allowed ? [] : [`grew by ${Math.round((growth - 1) * 100)} %`];
    return {
      n,
      failures,
      figures: { megabytes: Math.round((last ?? 0) / 1e6), growth: Math.round(growth * 100) / 100 },
    };
  },
};
