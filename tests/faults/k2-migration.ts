import { readdirSync } from 'node:fs';
import path from 'node:path';
import { contentOfFile } from '../../electron/backup/verified-copy.ts';
import { versionOf } from '../../electron/database/migrate.ts';
import { migrations } from '../../electron/database/migrations/all.ts';
import type { Start } from './keeper-alone.ts';
import { keeper, sideBySide } from './killed.ts';
import { nextStart } from './next-start.ts';
import { restoredHash } from './restored.ts';
import { cases, type Row } from './row.ts';
import { countsIn, lostRows, olderData, olderVersions } from './s-versions.ts';
import { databaseIn, lookedAt } from './worked-data.ts';

/** Killed while an older file is brought up: every step is whole or not begun, the copy from before it is there, and it goes on. */
export const killedMigration: Row = {
  id: 'K2',
  usual: 200,
  run: async (chance) => {
    const open = await keeper();
    const took = await startAndKill(open, olderData(path.join(chance.folder, 'tron'), 1), undefined);
    return cases(
      chance,
      async ({ at, below, folder }) => {
        const from = olderVersions[at % olderVersions.length] ?? 1;
        const own = olderData(path.join(folder, 'du-lieu'), from);
        const [said, before] = [contentOfFile(databaseIn(own)).sha256, countsIn(databaseIn(own))];
        await startAndKill(open, own, below(Math.ceil(took)));
        const version = versionIn(databaseIn(own));
        if (version !== from && !migrations.some((one) => one.version === version))
          return `half brought up: ${version}`;
        if (version !== from && !copiesOf(own).some((file) => restoredHash(file, null, `${folder}/thu`) === said))
          return `brought up from ${from} to ${version} without a copy`;
        return (await nextStart(own, (api) => api.office.get({}))) ?? lostRows(databaseIn(own), before);
      },
      sideBySide,
    );
  },
};

/** Milliseconds from when the program begins to open the data until it answers. */
async function startAndKill(open: Start, dataFolder: string, after: number | undefined): Promise<number> {
  const door = await open(dataFolder);
  await door.opening;
  const start = performance.now();
  if (after === undefined) {
    await door.ask('office.get', {});
    await door.close();
  } else {
    await new Promise((resolve) => setTimeout(resolve, after));
    await door.kill();
  }
  return performance.now() - start;
}

const versionIn = (file: string): number =>
  lookedAt(file, (handle) => (handle.pragma('integrity_check', { simple: true }) === 'ok' ? versionOf(handle) : -1));

function copiesOf(dataFolder: string): string[] {
  const backups = path.join(dataFolder, 'sao-luu');
  const names = readdirSync(dataFolder).includes('sao-luu') ? readdirSync(backups) : [];
  return names.filter((name) => name.endsWith('.sdpluu')).map((name) => path.join(backups, name));
}
