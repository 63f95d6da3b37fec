import { rmSync } from 'node:fs';
import path from 'node:path';
import { diskOfItsOwn } from './disk-of-its-own.ts';
import { keeper } from './killed.ts';
import { nextStart, storedIn } from './next-start.ts';
import { cases, type Row, skipped } from './row.ts';
import { communesOf, copyOf, emptyData, inProgram, isUnbroken, typed } from './worked-data.ts';

const edits = 60;

/** The power goes while figures are typed: those that were confirmed are on the disk when it comes back. */
export const powerCut: Row = {
  id: 'P1',
  usual: 100,
  run: async (chance) => {
    const disk = diskOfItsOwn(chance.folder);
    if (typeof disk === 'string') return skipped(disk);
    const open = await keeper();
    const data = await emptyData(path.join(chance.folder, 'dau'));
    const places = await inProgram(data, communesOf);
    return cases(chance, async ({ at, below }) => {
      const before = disk.mount();
      const own = copyOf(data, path.join(disk.place, `lan-${at}`));
      disk.settle();
      const door = await open(own);
      await door.ask('office.get', {});
      let confirmed = 0;
      const answers = Array.from({ length: edits }, (_, edit) =>
        door.ask('entry.record', typed(places, edit)).then(
          ({ ok }) => {
            if (ok) confirmed += 1;
          },
          () => undefined,
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, below(400)));
      // Counted before the cut is asked for: what is answered while it is made may come from either side of it.
      const stamped = confirmed;
      disk.cut();
      await door.kill();
      await Promise.all(answers);
      before?.unmount();
      const after = disk.mount();
      try {
        const stored = storedIn(own);
        if (!isUnbroken(stored)) return `stored ${stored.join(' ')}`;
        if (stored.length < stamped) return `${stamped} confirmed, ${stored.length} stored`;
        return await nextStart(own, (api) => api.entry.record(typed(places, stored.length)));
      } finally {
        rmSync(own, { recursive: true, force: true });
        after?.unmount();
      }
    });
  },
};
