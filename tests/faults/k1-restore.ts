import { readdirSync } from 'node:fs';
import path from 'node:path';
import { askAndKill, keeper, sideBySide } from './killed.ts';
import { nextStart, type Starts, storedIn, withStarts } from './next-start.ts';
import { cases, type Row } from './row.ts';
import { communesOf, copyOf, emptyData, inProgram, isUnbroken, typed } from './worked-data.ts';

const [then, now] = [5, 9];

/** Killed while a backup is put in the place of the data: the data are the old or those of the backup, whole. */
export const killedRestore: Row = {
  id: 'K1.restore',
  usual: 200,
  run: async (chance) => {
    const open = await keeper();
    const data = await emptyData(path.join(chance.folder, 'dau'));
    const places = await inProgram(data, async (api) => {
      const communes = await communesOf(api);
      for (let at = 0; at < now; at += 1) {
        if (at === then) await api.backup.make({});
        await api.entry.record(typed(communes, at));
      }
      return communes;
    });
    const callsIn = (own: string) => {
      const backups = path.join(own, 'sao-luu');
      const file = path.join(backups, readdirSync(backups).find((name) => name.endsWith('.sdpluu')) ?? '');
      return [{ operation: 'backup.restore', input: { file, passphrase: null } }];
    };
    const first = copyOf(data, path.join(chance.folder, 'tron'));
    const whole = await askAndKill(open, first, callsIn(first), undefined);
    if (whole.confirmed !== 1 || storedIn(first).length !== then) throw new Error('the backup was not restored');
    const starts: Starts = { next: [], normal: [] };
    const outcome = await cases(
      chance,
      async ({ below, folder }) => {
        const own = copyOf(data, path.join(folder, 'du-lieu'));
        const { confirmed } = await askAndKill(open, own, callsIn(own), below(Math.ceil(whole.took * 1.1)));
        const stored = storedIn(own);
        if (!isUnbroken(stored) || (stored.length !== then && stored.length !== now))
          return `stored ${stored.join(' ')}`;
        if (confirmed === 1 && stored.length !== then) return 'confirmed, yet the old data';
        return nextStart(own, (api) => api.entry.record(typed(places, stored.length)), starts);
      },
      sideBySide,
    );
    return withStarts(outcome, starts);
  },
};
