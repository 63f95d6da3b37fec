import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { connect, openDatabase } from '../../electron/database/open.ts';
import { readSeed } from '../../electron/seed/read-seed.ts';
import { seedDatabase } from '../../electron/seed/seed-database.ts';
import { aFolder, resources } from './an-app.ts';

const fileIn = (folder: string) => path.join(folder, 'so-dieu-phoi.sqlite');

/** A data folder whose seeded database was worked on before the app opens it. */
export function aPreparedFolder(work: (handle: Sqlite.Database) => void): string {
  const folder = aFolder();
  const { handle } = openDatabase(fileIn(folder));
  seedDatabase(handle, readSeed(resources));
  handle.transaction(() => work(handle)).immediate();
  handle.close();
  return folder;
}

/** Every row of every table as confirmed on disk, for 'nothing has changed'. Who leaves out the log leaves out what chains it. */
export function contentOf(folder: string, except: readonly string[] = []): Record<string, unknown[]> {
  const handle = connect(fileIn(folder), { readonly: true });
  try {
    const names = handle.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
    const left = except.includes('change_log') ? [...except, 'audit_entry'] : except;
    const tables = names.map(String).filter((name) => !left.includes(name));
    return Object.fromEntries(tables.map((name) => [name, handle.prepare(`SELECT * FROM "${name}"`).all()]));
  } finally {
    handle.close();
  }
}

/** A data folder in which no form asks for the element any more. */
export const aFolderNotAskingFor = (element: string): string =>
  aPreparedFolder((handle) =>
    handle
      .prepare('DELETE FROM form_element WHERE element_id = (SELECT id FROM data_element WHERE code = ?)')
      .run(element),
  );

/** Looks into a database while the app has it open. */
export function inDatabase<T>(folder: string, read: (handle: Sqlite.Database) => T): T {
  const handle = connect(fileIn(folder), { readonly: true });
  try {
    return read(handle);
  } finally {
    handle.close();
  }
}
