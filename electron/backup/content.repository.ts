import type Sqlite from 'better-sqlite3';
import { z } from 'zod';

const Names = z.array(z.string());
const Columns = z.array(z.object({ name: z.string(), type: z.string(), pk: z.number() }));
const Whole = z.object({ rows: z.number(), content: z.instanceof(Buffer) });

export interface TableContent {
  readonly rows: number;
  /** One JSON array of the rows' values, in the order of the primary key. */
  readonly content: Buffer;
}

/** Our tables; those SQLite keeps for itself are not content. */
export const tablesOf = (handle: Sqlite.Database): string[] =>
  Names.parse(
    handle
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
      )
      .pluck()
      .all(),
  );

export const rowsOf = (handle: Sqlite.Database, table: string): number =>
  z.number().parse(
    handle
      .prepare(`SELECT count(*) FROM ${quoted(table)}`)
      .pluck()
      .get(),
  );

/** Put together inside SQLite: row by row it takes four times as long. */
export function contentOf(handle: Sqlite.Database, table: string): TableContent {
  const columns = Columns.parse(
    handle.prepare('SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid').all(table),
  );
  const keys = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  const order = (keys.length > 0 ? keys : columns).map(({ name }) => quoted(name)).join(', ');
  const values = columns.map(({ name, type }) => (isJson(type) ? quoted(name) : `quote(${quoted(name)})`)).join(', ');
  const whole = handle
    .prepare(
      `SELECT count(*) AS rows, CAST(json_group_array(json_array(${values})) AS BLOB) AS content
       FROM (SELECT * FROM ${quoted(table)} ORDER BY ${order})`,
    )
    .get();
  return Whole.parse(whole);
}

/** JSON has no bytes: such a column is written as SQLite writes a literal. */
const isJson = (type: string): boolean => type === 'TEXT' || type === 'INTEGER';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
