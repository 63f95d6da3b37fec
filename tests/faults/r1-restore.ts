import path from 'node:path';
import { contentOfFile } from '../../electron/backup/verified-copy.ts';
import { restoredHash } from './restored.ts';
import type { Row } from './row.ts';
import { communesOf, databaseIn, emptyData, inProgram, typed } from './worked-data.ts';

const limit = 60_000;

/** Backups made between the figures that are typed: each brings back what the database said at that moment. */
export const restoreDrill: Row = {
  id: 'R1',
  usual: 40,
  run: async ({ n, seed, folder }) => {
    const data = await emptyData(path.join(folder, 'du-lieu'));
    const failures: string[] = [];
    let slowest = 0;
    await inProgram(data, async (api) => {
      const places = await communesOf(api);
      for (let at = 0; at < n; at += 1) {
        await api.entry.record(typed(places, at));
        const said = contentOfFile(databaseIn(data)).sha256;
        const made = await api.backup.make({});
        const start = performance.now();
        const restored = restoredHash(path.join(made.folder, made.fileName), null, path.join(folder, 'thu'));
        slowest = Math.max(slowest, performance.now() - start);
        if (restored !== said) failures.push(`seed ${seed}, case ${at}: another content than when it was made`);
      }
    });
    if (slowest > limit) failures.push(`a restore took ${slowest} ms`);
    return { n, failures, figures: { slowest: Math.round(slowest) } };
  },
};
