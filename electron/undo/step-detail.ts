import type { UndoableOperation } from '../../shared/undo/undo.contract.ts';

/** What the audit log says of a step: its name, and how many rows of which table it wrote. */
export function stepDetail(operation: UndoableOperation, statements: readonly string[]): string {
  const rows: Record<string, number> = {};
  for (const sql of statements) {
    const table = /^(?:DELETE FROM|UPDATE|INSERT INTO) (\w+)/.exec(sql)?.[1] ?? '';
    rows[table] = (rows[table] ?? 0) + 1;
  }
  return JSON.stringify({ operation, rows });
}
