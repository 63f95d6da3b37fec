import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import process from 'node:process';

const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { stdio: 'pipe' }).toString();

/** A file system of its own at the folder; undefined where this machine does not let us have one. */
export function mounted(folder: string, args: readonly string[]): { readonly unmount: () => void } | undefined {
  if (process.platform !== 'linux') return undefined;
  mkdirSync(folder, { recursive: true });
  try {
    run('mount', [...args, folder]);
  } catch {
    return undefined;
  }
  return { unmount: () => void run('umount', [folder]) };
}

export const remount = (folder: string, how: 'ro' | 'rw'): void => void run('mount', ['-o', `remount,${how}`, folder]);

export const cannotMount = 'needs the right to mount file systems';
