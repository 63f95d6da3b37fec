import type Sqlite from 'better-sqlite3';
import { prepared } from './prepared.ts';

export type Cell = string | number | null;

/** Writes rows with one prepared statement per table; answers the new row's id. Column names are ours, never input. */
export function rowWriter(
  handle: Sqlite.Database,
  table: string,
  columns: readonly string[],
): (row: readonly Cell[]) => number {
  const marks = columns.map(() => '?').join(', ');
  const statement = prepared(handle, `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`);
  return (row) => Number(statement.run(...row).lastInsertRowid);
}
