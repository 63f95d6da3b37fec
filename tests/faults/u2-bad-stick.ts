import { readdirSync } from 'node:fs';
import path from 'node:path';
import { openProgram } from './a-program.ts';
import { badKinds, type StickKind } from './bad-stick.ts';
import { passphrase } from './k3-backup.ts';
import { cases, type Row, skipped } from './row.ts';
import { noStick, stickOf } from './stick-of.ts';
import { workedData } from './worked-data.ts';

/** Within the first 750 kB: every backup is longer. */
const sectors = 1500;

/** A stick that takes every write and gives other bytes back: the backup is read back past the memory of the system, and refused. */
export const badStick: Row = {
  id: 'U2',
  usual: 20,
  run: async (chance) => {
    const program = openProgram(await workedData(path.join(chance.folder, 'dau')));
    const backUpTo = async (kind: StickKind, bad: number, folder: string) => {
      const stick = await stickOf(kind, bad, folder);
      if (stick === undefined) return undefined;
      try {
        const reply = await program.call('backup.makeOutside', { folder, passphrase });
        return { reply, left: readdirSync(folder) };
      } finally {
        await stick.pullOut();
      }
    };
    try {
      const sound = await backUpTo('sound', 1, path.join(chance.folder, 'tot'));
      if (sound === undefined) return skipped(noStick);
      if (!sound.reply.ok || sound.left.length !== 1) throw new Error('a sound stick was refused');
      return await cases(chance, async ({ at, below, folder }) => {
        const kind = badKinds[at % badKinds.length] ?? 'empty';
        const tried = await backUpTo(kind, 1 + below(sectors), path.join(folder, 'usb'));
        if (tried === undefined) return 'no stick this time';
        if (tried.reply.ok) return `${kind}: told as a backup`;
        if (tried.reply.error.code !== 'backup-unverified') return `${kind}: ${JSON.stringify(tried.reply.error)}`;
        return tried.left.length === 0 ? undefined : `${kind}: left ${tried.left.join(', ')}`;
      });
    } finally {
      await program.close(false);
    }
  },
};
