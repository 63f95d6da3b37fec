import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { diskOfItsOwn } from './disk-of-its-own.ts';
import { archivesIn, callFor, passphrase } from './k3-backup.ts';
import { askAndKill, keeper } from './killed.ts';
import { restoredHash } from './restored.ts';
import { cases, type Row, skipped } from './row.ts';
import { copyOf, workedData } from './worked-data.ts';

/** The stick loses its power while a backup is written to it, or soon after: what bears the name of one verifies, and one that was confirmed is there. */
export const stickCut: Row = {
  id: 'P2',
  usual: 50,
  run: async (chance) => {
    const stick = diskOfItsOwn(chance.folder);
    if (typeof stick === 'string') return skipped(stick);
    const open = await keeper();
    const data = await workedData(path.join(chance.folder, 'dau'));
    const first = stick.mount();
    const { took } = await askAndKill(
      open,
      copyOf(data, path.join(chance.folder, 'tron')),
      [callFor(1, stick.place)],
      undefined,
    );
    first?.unmount();
    let [complete, absent] = [0, 0];
    const outcome = await cases(chance, async ({ below, folder }) => {
      const before = stick.mount();
      for (const name of readdirSync(stick.place)) rmSync(path.join(stick.place, name), { recursive: true });
      stick.settle();
      const own = copyOf(data, path.join(folder, 'du-lieu'));
      const { confirmed } = await askAndKill(
        open,
        own,
        [callFor(1, stick.place)],
        below(Math.ceil(took * 1.3)),
        stick.cut,
      );
      before?.unmount();
      const after = stick.mount();
      try {
        const made = archivesIn(stick.place);
        for (const file of made.keys()) restoredHash(file, passphrase, path.join(folder, 'thu'));
        if (made.size > 0) complete += 1;
        else absent += 1;
        return made.size < confirmed ? 'confirmed, yet not there' : undefined;
      } finally {
        after?.unmount();
      }
    });
    return { ...outcome, figures: { complete, absent } };
  },
};
