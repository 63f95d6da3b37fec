import type Sqlite from 'better-sqlite3';
import { expect } from 'vitest';

/** How the database will go about it, step by step; every `?` that is not given stands for a list of one. */
export function planOf(handle: Sqlite.Database, sql: string, ...given: readonly unknown[]): string[] {
  const holes = sql.split('?').length - 1;
  const parameters = given.length > 0 ? given : Array.from({ length: holes }, () => '[1]');
  return handle
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...parameters)
    .map((step) => String(Object(step).detail));
}

/** The big table (`v`) is sought by a key or an index, with statistics and without. */
export function expectNoScanOfFigures(handle: Sqlite.Database, sql: string): void {
  for (const prepare of ['', 'ANALYZE']) {
    handle.exec(prepare);
    const steps = planOf(handle, sql);
    expect(steps.filter((step) => /^SCAN (v|value)\b/.test(step))).toEqual([]);
    expect(steps.some((step) => /^SEARCH v\b/.test(step))).toBe(true);
  }
}
