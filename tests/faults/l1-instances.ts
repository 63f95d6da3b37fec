import path from 'node:path';
import { startApp } from '../../scripts/launch.mjs';
import { prepare } from '../../scripts/setup.mjs';
import type { Row } from './row.ts';
import { inProgram } from './worked-data.ts';

const patience = 120_000;

/** The program started so many times at once on the same data: one stays, the others leave by themselves. Needs a screen. */
export const manyStarts: Row = {
  id: 'L1',
  usual: 20,
  run: async ({ n, folder }) => {
    const runtime = await prepare();
    const data = path.join(folder, 'du-lieu');
    const start = () =>
      startApp(runtime, ['--data', data], { screen: 'virtual', output: 'pipe', onError: () => undefined });
    const started = await Promise.all(Array.from({ length: n }, start));
    const staying = new Set(started);
    const leaving = started.map((one) => one.ended.then(() => staying.delete(one)));
    const until = performance.now() + patience;
    while (staying.size > 1 && performance.now() < until) await delay(200);
    await delay(2_000);
    const stayed = staying.size;
    for (const { child } of staying) child.kill();
    await Promise.all(leaving);
    const { findings } = await inProgram(data, (api) => api.guard.check({}));
    return {
      n,
      failures: [
        ...(stayed === 1 ? [] : [`${stayed} stayed`]),
        ...(findings.length === 0 ? [] : [`found afterwards: ${JSON.stringify(findings)}`]),
      ],
    };
  },
};

const delay = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));
