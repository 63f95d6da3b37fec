import type Sqlite from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** Far more than the program has; lists of varying length make a text of their own for each length. */
const mostStatements = 500;

/** Kysely prepares each query anew, which takes longer than most of them run. The same text is prepared once here. */
export function rememberingStatements(handle: Sqlite.Database): SqliteDatabase {
  const known = new Map<string, Sqlite.Statement<unknown[]>>();
  const prepareNew = (sql: string) => {
    if (known.size >= mostStatements) known.clear();
    const statement = handle.prepare<unknown[]>(sql);
    known.set(sql, statement);
    return statement;
  };
  return {
    prepare: (sql) => known.get(sql) ?? prepareNew(sql),
    close: () => void handle.close(),
  };
}
