import path from 'node:path';
import process from 'node:process';

/**
 * The addon file to load, or undefined for better-sqlite3's own prebuilt one. A host older than Node-API 10
 * would crash on the prebuilt file instead of refusing it, so it must name a variant built for it.
 */
export function nativeBinding(): string | undefined {
  if (Number(process.versions.napi) >= 10) return undefined;
  const variant = process.env.APP_SQLITE_BINDING;
  if (!variant) throw new Error(`better-sqlite3 needs Node-API 10, this host has ${process.versions.napi}`);
  return path.resolve(variant);
}
