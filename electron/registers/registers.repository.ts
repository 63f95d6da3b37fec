import { sql } from 'kysely';
import { z } from 'zod';
import { RegisterCode } from '../../shared/ids.ts';
import { RegisterContent } from '../../shared/registers/registers.contract.ts';
import type { Database, Tx } from '../database/open.ts';

const StoredRegister = z.object({
  id: z.number(),
  code: RegisterCode,
  number: z.number(),
  origin: z.enum(['proposed', 'office']),
  /** Null: as it came with the program. */
  content: z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : RegisterContent.parse(JSON.parse(text)))),
  retired: z.union([z.literal(0), z.literal(1)]),
});
export type StoredRegister = z.infer<typeof StoredRegister>;

export async function registerRows(db: Database | Tx): Promise<StoredRegister[]> {
  const columns = ['id', 'code', 'number', 'origin', 'content', 'retired'] as const;
  return z.array(StoredRegister).parse(await db.selectFrom('register').select(columns).orderBy('number').execute());
}

/** How many entries each register has. */
export async function entryCounts(db: Database): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('registerEntry')
    .select(['registerId', ({ fn }) => fn.countAll<number>().as('entries')])
    .groupBy('registerId')
    .execute();
  return new Map(rows.map(({ registerId, entries }) => [registerId, entries]));
}

export const setContent = (tx: Tx, id: number, content: RegisterContent | null) =>
  tx
    .updateTable('register')
    .set({ content: content === null ? null : JSON.stringify(content) })
    .where('id', '=', id)
    .execute();

export const setRetired = (tx: Tx, id: number, isRetired: boolean) =>
  tx
    .updateTable('register')
    .set({ retired: isRetired ? 1 : 0 })
    .where('id', '=', id)
    .execute();

export async function insertRegister(tx: Tx, content: RegisterContent): Promise<{ id: number; code: RegisterCode }> {
  const { number } = await tx
    .selectFrom('register')
    .select(sql<number>`max(number) + 1`.as('number'))
    .executeTakeFirstOrThrow();
  const code = RegisterCode.parse(`ST${String(number).padStart(2, '0')}`);
  const { name, clauses, feeds, sensitivity } = content;
  const { id } = await tx
    .insertInto('register')
    .values({
      number,
      code,
      name,
      clauses: JSON.stringify(clauses),
      feeds: JSON.stringify(feeds.map(({ element }) => element)),
      sensitivity,
      origin: 'office',
      content: JSON.stringify(content),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, code };
}

export const logRegister = (
  tx: Tx,
  {
    id,
    field,
    before,
    after,
    at,
  }: { id: number; field: string; before: string | null; after: string | null; at: string },
) =>
  tx
    .insertInto('changeLog')
    .values({ entity: 'register', entityId: id, field, before, after, source: 'hand', at })
    .execute();
