import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { StickKind } from './bad-stick.ts';

export interface Stick {
  readonly pullOut: () => Promise<void>;
}

/** A stick at a new folder, `bad` its first bad sector; undefined where this machine lets us have no file system of our own. */
export async function stickOf(kind: StickKind, bad: number, folder: string): Promise<Stick | undefined> {
  mkdirSync(folder);
  const script = path.join(import.meta.dirname, 'serve-stick.ts');
  const child = spawn(process.execPath, [script, folder, kind, String(bad)], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'close');
  const isReady = await Promise.race([once(child.stdout, 'data').then(() => true), ended.then(() => false)]);
  return isReady ? { pullOut: () => pulledOut(folder, child, ended) } : undefined;
}

async function pulledOut(folder: string, child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  spawnSync('umount', [folder]);
  child.kill();
  await ended;
}

export const noStick = 'needs FUSE and the right to mount';
