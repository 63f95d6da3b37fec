import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clientOver } from '../builders/client-over.ts';
import { openProgram } from './a-program.ts';
import { cases, type Row } from './row.ts';
import {
  type Api,
  communesOf,
  copyOf,
  databaseIn,
  emptyData,
  inProgram,
  isUnbroken,
  typed,
  typedIn,
} from './worked-data.ts';

const edits = 25;
const logOf = (dataFolder: string): string => `${databaseIn(dataFolder)}-wal`;

/** What a kill leaves of a data folder in which so many figures were typed. */
async function leftByKill(data: string, target: string, from: number): Promise<string> {
  const type = async (api: Api) => {
    const places = await communesOf(api);
    for (let at = from; at < from + edits; at += 1) await api.entry.record(typed(places, at));
    copyOf(data, target);
  };
  await inProgram(data, type);
  return target;
}

/** The log beside the file deleted, from another file, or cut: the data are those of some whole commit, or it is refused. */
export const brokenLog: Row = {
  id: 'C3',
  usual: 50,
  run: async (chance) => {
    const [own, other] = ['dau', 'khac'].map((name) => path.join(chance.folder, name));
    if (own === undefined || other === undefined) throw new Error('two names');
    const killed = await leftByKill(await emptyData(own), `${own}-chet`, 0);
    const foreign = await leftByKill(await emptyData(other), `${other}-chet`, 1000);
    return cases(chance, async ({ at, below, folder }) => {
      const data = copyOf(killed, path.join(folder, 'du-lieu'));
      const log = logOf(data);
      if (at % 3 === 0) rmSync(log);
      else if (at % 3 === 1) copyFileSync(logOf(foreign), log);
      else writeFileSync(log, readFileSync(log).subarray(0, below(readFileSync(log).length)));
      if (below(2) === 0 && existsSync(`${databaseIn(data)}-shm`)) rmSync(`${databaseIn(data)}-shm`);
      return wholeOrRefused(data);
    });
  },
};

async function wholeOrRefused(data: string): Promise<string | undefined> {
  const keeper = openProgram(data);
  try {
    const reply = await keeper.call('guard.state', {});
    if (!reply.ok) return reply.error.code === 'database-refused' ? undefined : `refused as ${reply.error.code}`;
    const api = clientOver(keeper.call);
    const { findings } = await api.guard.check({});
    if (findings.length > 0) return undefined;
    const stored = typedIn(databaseIn(data));
    return isUnbroken(stored) ? undefined : `mixed: ${stored.join(' ')}`;
  } finally {
    await keeper.close(false);
  }
}
