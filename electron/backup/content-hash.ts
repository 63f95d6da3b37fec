import { createHash } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import { contentOf, tablesOf } from './content.repository.ts';

export interface TableHash {
  readonly table: string;
  readonly rows: number;
  readonly sha256: string;
}

export interface ContentHash {
  /** Of the names, row counts and hashes of all tables. */
  readonly sha256: string;
  readonly tables: readonly TableHash[];
}

/**
 * What a database says, whatever its pages look like: each table's rows in the order of its key. Two files with the same
 * hash hold the same figures; one changed value changes it, which `integrity_check` does not notice.
 */
export function contentHash(handle: Sqlite.Database): ContentHash {
  const tables = tablesOf(handle).map((table) => tableHash(handle, table));
  const lines = tables.map(({ table, rows, sha256 }) => `${table} ${rows} ${sha256}\n`);
  return { sha256: sha256Of(lines.join('')), tables };
}

export function tableHash(handle: Sqlite.Database, table: string): TableHash {
  const { rows, content } = contentOf(handle, table);
  return { table, rows, sha256: sha256Of(content) };
}

const sha256Of = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
