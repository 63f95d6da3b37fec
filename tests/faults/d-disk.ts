import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { neededSpace } from '../../shared/guard/guard.contract.ts';
import { clientOver } from '../builders/client-over.ts';
import { openProgram } from './a-program.ts';
import { cannotMount, mounted } from './mounted.ts';
import { type Case, cases, type Outcome, type Row, skipped } from './row.ts';
import { communesOf, copyOf, databaseIn, emptyData, inProgram, isUnbroken, typed, typedIn } from './worked-data.ts';

const sizes = 64;
const most = 400;

/** A disk of 1 to 64 MB that fills up while figures are typed: said in words, nothing half, and it goes on once there is room. */
export const fullDisk: Row = {
  id: 'D1',
  usual: sizes,
  run: async (chance): Promise<Outcome> => {
    const probe = mounted(path.join(chance.folder, 'thu'), ['-t', 'tmpfs', '-o', 'size=1m', 'none']);
    if (probe === undefined) return skipped(cannotMount);
    probe.unmount();
    const data = await emptyData(path.join(chance.folder, 'dau'));
    return cases(chance, async (given) => {
      const disk = path.join(given.folder, 'dia');
      // The smallest ones that hold a database at all; below that nothing was ever saved.
      const megabytes = Math.max(2, 1 + (given.at % sizes));
      const mount = mounted(disk, ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none']);
      try {
        return await typeUntilFull(copyOf(data, path.join(disk, 'du-lieu')), path.join(disk, 'day'), given.below);
      } finally {
        mount?.unmount();
      }
    });
  },
};

async function typeUntilFull(own: string, ballast: string, below: Case['below']): Promise<string | undefined> {
  const { bavail, bsize } = statfsSync(own);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - 150_000 - below(600_000))));
  const keeper = openProgram(own);
  try {
    const api = clientOver(keeper.call);
    const started = await keeper.call('office.get', {});
    if (!started.ok)
      return isFull(started.error) ? undefined : `the start is refused as ${JSON.stringify(started.error)}`;
    const places = await communesOf(api);
    let confirmed = 0;
    let reply = await keeper.call('entry.record', typed(places, confirmed));
    for (; reply.ok && confirmed < most; reply = await keeper.call('entry.record', typed(places, confirmed)))
      confirmed += 1;
    if (reply.ok) return 'never full';
    if (!isFull(reply.error)) return `full, and told as ${JSON.stringify(reply.error)}`;
    if ((await communesOf(api)).length !== places.length) return 'reading stopped';
    rmSync(ballast);
    await api.entry.record(typed(places, confirmed));
    const stored = typedIn(databaseIn(own));
    return isUnbroken(stored) && stored.length === confirmed + 1 ? undefined : `stored ${stored.join(' ')}`;
  } finally {
    await keeper.close(false);
  }
}

const isFull = (error: { readonly code: string; readonly reason?: unknown }): boolean =>
  (error.code === 'storage' && error.reason === 'disk-full') ||
  (error.code === 'folder-unusable' && error.reason === 'full');

/** Less room than three times the database and 200 MB: said at the start. */
export const nearlyFullDisk: Row = {
  id: 'D2',
  usual: 1,
  run: async (chance) => {
    const disk = path.join(chance.folder, 'dia');
    const mount = mounted(disk, ['-t', 'tmpfs', '-o', 'size=64m', 'none']);
    if (mount === undefined) return skipped(cannotMount);
    try {
      const data = await emptyData(path.join(disk, 'du-lieu'));
      const { warnings } = await inProgram(data, (api) => api.guard.state({}));
      const told = warnings.some((one) => one.kind === 'low-space' && one.neededBytes >= neededSpace(0));
      return { n: 1, failures: told ? [] : ['not warned'] };
    } finally {
      mount.unmount();
    }
  },
};
