import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

export const projectFolder = path.resolve(import.meta.dirname, '../..');
export const modulesFolder = path.join(projectFolder, 'node_modules');

/** Outside node_modules, because `npm ci` deletes that one whole. */
export const toolchainFolder = path.resolve(
  process.env.SO_DIEU_PHOI_TOOLCHAIN ||
    path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'so-dieu-phoi-toolchain'),
);

/**
 * Fills a new folder beside `target` and renames it into place, so that a stopped run leaves nothing half done.
 * When another run was quicker, its result stays and ours is dropped.
 */
export async function makeFolderAtOnce(target, fill) {
  mkdirSync(path.dirname(target), { recursive: true });
  const draft = mkdtempSync(`${target}.draft-`);
  try {
    await fill(draft);
    chmodSync(draft, 0o755);
    renameUnlessThere(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function renameUnlessThere(draft, target) {
  try {
    renameSync(draft, target);
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
}
