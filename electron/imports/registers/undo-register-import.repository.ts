import type Sqlite from 'better-sqlite3';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { EntryId, type RegisterImportId } from '../../../shared/ids.ts';
import { KeptReason } from '../../../shared/imports/registers/register-undo.ts';
import type { Database, Tx } from '../../database/open.ts';

const Row = z.object({ registerId: z.number(), appliedAt: z.string(), undoneAt: z.string().nullable() }).optional();

export const registerImportRow = async (db: Database | Tx, id: RegisterImportId) =>
  Row.parse(
    await db
      .selectFrom('registerImport')
      .select(['registerId', 'appliedAt', 'undoneAt'])
      .where('id', '=', id)
      .executeTakeFirst(),
  );

const Brought = z.array(
  z.object({
    entry: EntryId,
    stands: z.number().transform((n) => n === 1),
    why: KeptReason.exclude(['pointed-at']).nullable(),
  }),
);

/** Every entry a file brought, whether it is there, and what was said of it since. */
export async function broughtEntries(db: Database | Tx, id: RegisterImportId) {
  const said = (order: RawBuilder<unknown>) => sql`(SELECT l.after FROM change_log l WHERE l.entity = 'register-entry'
    AND l.entity_id = b.entry_id AND l.field = 'entry' ORDER BY l.id ${order} LIMIT 1)`;
  const { rows } = await sql`
    SELECT b.entry_id AS entry, e.id IS NOT NULL AS stands, CASE
      WHEN ${said(sql`ASC`)} IS NOT ${said(sql`DESC`)} THEN 'changed'
      WHEN EXISTS (SELECT 1 FROM register_step s WHERE s.entry_id = b.entry_id) THEN 'continued'
      WHEN EXISTS (SELECT 1 FROM register_evidence p WHERE p.entry_id = b.entry_id) THEN 'proved'
    END AS why
    FROM register_import_entry b LEFT JOIN register_entry e ON e.id = b.entry_id
    WHERE b.import_id = ${id} ORDER BY b.entry_id`.execute(db);
  return Brought.parse(rows);
}

/** The entries that those of a register point at in a field. */
export async function pointedAtBy(db: Database | Tx, registerId: number, field: string): Promise<number[]> {
  const pointed = sql<number>`json_extract(content, ${`$.values.${field}`})`;
  const rows = await db
    .selectFrom('registerEntry')
    .select(pointed.as('pointed'))
    .distinct()
    .where('registerId', '=', registerId)
    .where(pointed, 'is not', null)
    .execute();
  return rows.map((row) => row.pointed);
}

/** The first change of a figure that the register made from then on: what was printed before does not hold it. */
export const firstFedSince = (handle: Sqlite.Database, registerId: number, at: string): number | null =>
  z
    .number()
    .nullable()
    .parse(
      handle
        .prepare(`SELECT min(c.id) FROM value_source s JOIN value_change c ON c.source_id = s.id
          WHERE s.kind = 'register' AND s.register_id = ? AND s.at >= ?`)
        .pluck()
        .get(registerId, at),
    );

export const markRegisterImportUndone = (tx: Tx, id: RegisterImportId, at: string, reason: string) =>
  tx.updateTable('registerImport').set({ undoneAt: at, undoneReason: reason }).where('id', '=', id).execute();
