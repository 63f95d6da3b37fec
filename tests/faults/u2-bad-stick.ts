import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { openProgram } from './a-program.ts';
import { badKinds, type StickKind } from './bad-stick.ts';
import { passphrase } from './k3-backup.ts';
import { cases, type Row, skipped } from './row.ts';
import { workedData } from './worked-data.ts';

interface Stick {
  readonly place: string;
  readonly pullOut: () => Promise<void>;
}

/** Undefined where this machine lets us have no file system of our own. */
async function stickOf(kind: StickKind, seed: number, place: string): Promise<Stick | undefined> {
  mkdirSync(place);
  const script = path.join(import.meta.dirname, 'serve-stick.ts');
  const child = spawn(process.execPath, [script, place, kind, String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const isReady = await Promise.race([once(child.stdout, 'data').then(() => true), ended.then(() => false)]);
  return isReady ? { place, pullOut: () => pulledOut(place, child, ended) } : undefined;
}

async function pulledOut(place: string, child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  spawnSync('umount', [place]);
  child.kill();
  await ended;
}

/** A stick that takes every write and gives other bytes back: the backup is read back past the memory of the system, and refused. */
export const badStick: Row = {
  id: 'U2',
  usual: 20,
  run: async (chance) => {
    const program = openProgram(await workedData(path.join(chance.folder, 'dau')));
    const backUpTo = async (kind: StickKind, seed: number, folder: string) => {
      const stick = await stickOf(kind, seed, folder);
      if (stick === undefined) return undefined;
      try {
        const reply = await program.call('backup.makeOutside', { folder, passphrase });
        return { reply, left: readdirSync(folder) };
      } finally {
        await stick.pullOut();
      }
    };
    try {
      const sound = await backUpTo('sound', 0, path.join(chance.folder, 'tot'));
      if (sound === undefined) return skipped('needs FUSE and the right to mount');
      if (!sound.reply.ok || sound.left.length !== 1) throw new Error('a sound stick was refused');
      return await cases(chance, async ({ at, below, folder }) => {
        const kind = badKinds[at % badKinds.length] ?? 'empty';
        const bad = await backUpTo(kind, below(1_000_000), path.join(folder, 'usb'));
        if (bad === undefined) return 'no stick this time';
        if (bad.reply.ok) return `${kind}: told as a backup`;
        if (bad.reply.error.code !== 'backup-unverified') return `${kind}: ${JSON.stringify(bad.reply.error)}`;
        return bad.left.length === 0 ? undefined : `${kind}: left ${bad.left.join(', ')}`;
      });
    } finally {
      await program.close(false);
    }
  },
};
