import type Sqlite from 'better-sqlite3';

type Statement = Sqlite.Statement<unknown[]>;
type Shape = 'rows' | 'raw';

const known = new WeakMap<Sqlite.Database, Record<Shape, Map<string, Statement>>>();

/** Statements of fixed text, each prepared once for its connection: preparing takes longer than most of them run. */
export const prepared = (handle: Sqlite.Database, sql: string): Statement => recall(handle, sql, 'rows');

/** The same, whose rows come as arrays. */
export const preparedRaw = (handle: Sqlite.Database, sql: string): Statement => recall(handle, sql, 'raw');

function recall(handle: Sqlite.Database, sql: string, shape: Shape): Statement {
  const ofHandle = known.get(handle) ?? { rows: new Map(), raw: new Map() };
  known.set(handle, ofHandle);
  const found = ofHandle[shape].get(sql);
  if (found !== undefined) return found;
  const statement = shape === 'raw' ? handle.prepare<unknown[]>(sql).raw() : handle.prepare<unknown[]>(sql);
  ofHandle[shape].set(sql, statement);
  return statement;
}
