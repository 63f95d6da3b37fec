import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { appendFigures } from '../../electron/database/audit-chain.ts';
import { sealedChange, sealOf } from '../../electron/database/figure-seal.ts';

const Rows = z.array(z.array(z.unknown()));

/** Figures that were written by themselves are chained as the program chains its own: it would call them damaged otherwise. */
export function sealSource(handle: Sqlite.Database, source: number): void {
  const rows = handle.prepare(`SELECT ${sealedChange} FROM value_change WHERE source_id = ? ORDER BY id`).raw();
  appendFigures(handle, source, sealOf(Rows.parse(rows.all(source))));
}
