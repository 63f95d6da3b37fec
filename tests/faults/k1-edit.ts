import path from 'node:path';
import { askAndKill, keeper, sideBySide } from './killed.ts';
import { nextStart, type Starts, storedIn, withStarts } from './next-start.ts';
import { cases, type Row } from './row.ts';
import { communesOf, copyOf, emptyData, inProgram, isUnbroken, typed } from './worked-data.ts';

const edits = 40;

/** Killed while figures are typed: those that were confirmed are there, in order, none half. */
export const killedEdit: Row = {
  id: 'K1.edit',
  usual: 200,
  run: async (chance) => {
    const open = await keeper();
    const data = await emptyData(path.join(chance.folder, 'dau'));
    const places = await inProgram(data, communesOf);
    const calls = Array.from({ length: edits }, (_, at) => ({ operation: 'entry.record', input: typed(places, at) }));
    const whole = await askAndKill(open, copyOf(data, path.join(chance.folder, 'tron')), calls, undefined);
    if (whole.confirmed !== edits) throw new Error('not every figure could be typed');
    const starts: Starts = { next: [], normal: [] };
    const outcome = await cases(
      chance,
      async ({ below, folder }) => {
        const own = copyOf(data, path.join(folder, 'du-lieu'));
        const { confirmed } = await askAndKill(open, own, calls, below(Math.ceil(whole.took)));
        const stored = storedIn(own);
        if (!isUnbroken(stored)) return `stored ${stored.join(' ')}`;
        if (stored.length < confirmed) return `${confirmed} confirmed, ${stored.length} stored`;
        return nextStart(own, (api) => api.entry.record(typed(places, stored.length)), starts);
      },
      sideBySide,
    );
    return withStarts(outcome, starts);
  },
};
