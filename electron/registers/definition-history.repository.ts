import { z } from 'zod';
import type { EntryId } from '../../shared/ids.ts';
import { RegisterContent } from '../../shared/registers/registers.contract.ts';
import type { Database } from '../database/open.ts';

const Change = z.object({
  id: z.number(),
  before: z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : RegisterContent.parse(JSON.parse(text)))),
});

/** Every change of a register's definition in their order, with what held before it; the first of one made new held nothing. */
export const definitionChanges = async (db: Database, registerId: number) =>
  z
    .array(Change)
    .parse(
      await db
        .selectFrom('changeLog')
        .select(['id', 'before'])
        .where('entity', '=', 'register')
        .where('entityId', '=', registerId)
        .where('field', '=', 'content')
        .orderBy('id')
        .execute(),
    );

const Written = z.array(z.object({ field: z.string(), id: z.number() }));

/** The place in the history of what an entry ('entry') and each of its steps ('step 7') say now. */
export async function lastWritten(db: Database, entry: EntryId): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('changeLog')
    .select(({ fn }) => ['field', fn.max('id').as('id')])
    .where('entity', 'in', ['register-entry', 'register-case'])
    .where('entityId', '=', entry)
    .groupBy('field')
    .execute();
  return new Map(Written.parse(rows).map(({ field, id }) => [field, id]));
}
