import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** SHA-256 of each addon by its file name: put in by the build, not there when the program runs from its sources. */
declare const shippedAddons: Readonly<Record<string, string>>;

const builtIn = () => (typeof shippedAddons === 'undefined' ? {} : shippedAddons);

/**
 * The engine checks the archive a package runs from, but the addon must lie beside it. So the archive knows the addon's
 * hash, and an altered one is never loaded. `compiled` is the folder this runs from.
 */
export function refuseAlteredAddon(compiled: string, hashes: Readonly<Record<string, string>> = builtIn()): void {
  const archive = `${path.sep}app.asar`;
  const at = compiled.lastIndexOf(`${archive}${path.sep}`);
  if (at < 0) return;
  const name = `${process.platform}-${process.arch}.node`;
  const folder = `${compiled.slice(0, at)}${archive}.unpacked`;
  const addon = path.join(folder, 'node_modules', 'better-sqlite3', 'prebuilds', name);
  if (!existsSync(addon) || createHash('sha256').update(readFileSync(addon)).digest('hex') !== hashes[name])
    throw Object.assign(new Error(`${name} is not the addon that was shipped`), { code: notAsShipped });
}

const notAsShipped = 'NOT_AS_SHIPPED';

/** Whether the program itself must be installed anew. A code, because no class comes through from the keeper's thread. */
export const isNotAsShipped = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === notAsShipped;
