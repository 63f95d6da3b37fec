import type Sqlite from 'better-sqlite3';
import { z } from 'zod';

export const copyInto = (handle: Sqlite.Database, file: string): void => {
  handle.prepare('VACUUM INTO ?').run(file);
};

export const integrityOf = (handle: Sqlite.Database): string =>
  String(handle.pragma('integrity_check', { simple: true }));

const Names = z.array(z.string());

/** Rows of every table, by name. */
export function countsOf(handle: Sqlite.Database): Record<string, number> {
  const tables = Names.parse(
    handle.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all(),
  );
  return Object.fromEntries(
    tables.map((table) => [table, Number(handle.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())]),
  );
}
