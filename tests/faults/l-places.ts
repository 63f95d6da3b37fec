import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { folderPlace } from '../../shared/guard/folder-place.ts';
import { clientOver } from '../builders/client-over.ts';
import { openProgram } from './a-program.ts';
import { cannotMount, mounted, remount } from './mounted.ts';
import { cases, type Row, skipped } from './row.ts';
import { communesOf, copyOf, databaseIn, emptyData, inProgram, typed, typedIn } from './worked-data.ts';

/** Milliseconds: short ones as often as long ones, each reckoned by how many times longer. */
const [shortest, longest] = [100, 30_000];
/** The program waits 5 s; the machine may be slow in between. */
const [waits, slack] = [5_000, 1_500];

/** Held by another program for up to 30 s: it is waited for, or said in words after 5 s; nothing is lost. */
export const heldDatabase: Row = {
  id: 'L2.held',
  usual: 20,
  run: async (chance) => {
    const data = await emptyData(path.join(chance.folder, 'dau'));
    return cases(chance, async ({ below, folder }) => {
      const own = copyOf(data, path.join(folder, 'du-lieu'));
      const milliseconds = Math.round(shortest * (longest / shortest) ** (below(1_001) / 1_000));
      const wrong = await inProgramHeld(own, milliseconds);
      return wrong === undefined ? undefined : `held ${milliseconds} ms: ${wrong}`;
    });
  },
};

async function inProgramHeld(own: string, milliseconds: number): Promise<string | undefined> {
  const keeper = openProgram(own);
  try {
    const places = await communesOf(clientOver(keeper.call));
    const script = path.join(import.meta.dirname, 'hold-database.ts');
    const holder = spawn(process.execPath, [script, databaseIn(own), String(milliseconds)], { stdio: 'pipe' });
    const left = once(holder, 'close');
    await once(holder.stdout, 'data');
    const start = performance.now();
    const reply = await keeper.call('entry.record', typed(places, 0));
    const took = performance.now() - start;
    await left;
    if (!reply.ok && (reply.error.code !== 'storage' || reply.error.reason !== 'busy'))
      return JSON.stringify(reply.error);
    if (!reply.ok && milliseconds < waits - slack) return 'not waited for';
    if (took > waits + slack) return `waited ${Math.round(took)} ms`;
    await clientOver(keeper.call).entry.record(typed(places, 1));
    const stored = typedIn(databaseIn(own)).length;
    return stored === (reply.ok ? 2 : 1) ? undefined : `${stored} stored`;
  } finally {
    await keeper.close(false);
  }
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** A folder that cannot be written to: it is said, everything can be read, not a byte changes. */
export const readOnlyFolder: Row = {
  id: 'L2.read-only',
  usual: 5,
  run: async (chance) => {
    const data = await emptyData(path.join(chance.folder, 'dau'));
    const disk = path.join(chance.folder, 'dia');
    const mount = mounted(disk, ['-t', 'tmpfs', '-o', 'size=64m', 'none']);
    if (mount === undefined) return skipped(cannotMount);
    try {
      return await cases(chance, async ({ at }) => {
        remount(disk, 'rw');
        const own = copyOf(data, path.join(disk, `du-lieu-${at}`));
        remount(disk, 'ro');
        const before = hashOf(databaseIn(own));
        const keeper = openProgram(own);
        const state = await keeper.call('guard.state', {});
        const tasks = await keeper.call('tasks.list', {});
        const saved = await keeper.call('entry.lock', { period: '2023-M01', reason: 'x' });
        await keeper.close(false);
        if (!state.ok || !tasks.ok) return `cannot be read: ${JSON.stringify(state)}`;
        if (saved.ok || saved.error.code !== 'read-only') return 'saved, or not said why not';
        return hashOf(databaseIn(own)) === before ? undefined : 'the file has changed';
      });
    } finally {
      mount.unmount();
    }
  },
};

const places = [
  { folder: '\\\\may-chu\\chung\\so', fileSystem: '', oneDrives: [] },
  { folder: '/mnt/chung/so', fileSystem: 'cifs', oneDrives: [] },
  { folder: 'C:\\Users\\x\\OneDrive\\so', fileSystem: '', oneDrives: ['C:\\Users\\x\\OneDrive'] },
  { folder: 'D:\\Dropbox\\so', fileSystem: '', oneDrives: [] },
];

/** On a share or where another program carries files away: warned. */
export const badPlaces: Row = {
  id: 'L3',
  usual: places.length,
  run: (chance) =>
    cases(chance, async ({ at, folder }) => {
      const facts = places[at % places.length] ?? { folder, fileSystem: '', oneDrives: [] };
      if (folderPlace(facts) === null) return `nothing said of ${facts.folder}`;
      const { warnings } = await inProgram(folder, (api) => api.guard.state({}));
      return warnings.some(({ kind }) => kind === 'folder-place') ? 'warned of a plain folder' : undefined;
    }),
};
