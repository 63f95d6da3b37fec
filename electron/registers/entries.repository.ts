import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { EntryId, PlaceId } from '../../shared/ids.ts';
import { EntryContent } from '../../shared/registers/entry.ts';
import type { StepCode } from '../../shared/registers/register-life.ts';
import type { EntryFilter } from '../../shared/registers/registers.contract.ts';
import { fold } from '../../shared/text/fold.ts';
import type { Database, Tx } from '../database/open.ts';

const Inner = EntryContent.omit({ on: true, place: true });

const EntryRow = z.object({
  id: EntryId,
  registerId: z.number(),
  onDay: Day,
  placeId: PlaceId,
  content: z.string().transform((text) => Inner.parse(JSON.parse(text))),
});

export interface StoredEntry extends EntryContent {
  readonly id: EntryId;
  readonly registerId: number;
}

const columns = ['id', 'registerId', 'onDay', 'placeId', 'content'] as const;

function storedEntry(row: unknown): StoredEntry {
  const { id, registerId, onDay, placeId, content } = EntryRow.parse(row);
  return { id, registerId, on: onDay, place: placeId, ...content };
}

export async function entryById(db: Database | Tx, id: EntryId): Promise<StoredEntry | undefined> {
  const row = await db.selectFrom('registerEntry').select(columns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : storedEntry(row);
}

export async function entriesWithIds(db: Database, ids: readonly EntryId[]): Promise<StoredEntry[]> {
  const rows = await db.selectFrom('registerEntry').select(columns).where('id', 'in', ids).execute();
  return rows.map(storedEntry);
}

/** How many entries of the register say this number in the field. */
export async function valueCount(tx: Tx, registerId: number, field: string, value: number): Promise<number> {
  const { entries } = await tx
    .selectFrom('registerEntry')
    .select(({ fn }) => fn.countAll<number>().as('entries'))
    .where('registerId', '=', registerId)
    .where(sql`json_extract(content, ${`$.values.${field}`})`, '=', value)
    .executeTakeFirstOrThrow();
  return entries;
}

/** A district's entries are its own and those of its communes, ended ones too. */
const filtered = (db: Database, registerId: number, { from, to, district, search }: EntryFilter) =>
  db
    .selectFrom('registerEntry')
    .where('registerId', '=', registerId)
    .$if(from !== null, (rows) => rows.where('onDay', '>=', from ?? ''))
    .$if(to !== null, (rows) => rows.where('onDay', '<=', to ?? ''))
    .$if(district !== null, (rows) =>
      rows.where('placeId', 'in', (eb) =>
        eb
          .selectFrom('place')
          .select('id')
          .where((place) => place.or([place('id', '=', district), place('parentId', '=', district)])),
      ),
    )
    .$if(search.trim() !== '', (rows) =>
      rows.where(({ eb, fn }) => eb(fn<number>('instr', ['words', eb.val(fold(search))]), '>', 0)),
    );

export async function entriesOf(
  db: Database,
  registerId: number,
  filter: EntryFilter,
  most: number,
): Promise<StoredEntry[]> {
  const rows = await filtered(db, registerId, filter)
    .select(columns)
    .orderBy('onDay', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(storedEntry);
}

/** Every entry up to the day, whatever its place. */
export async function entriesUntil(db: Database | Tx, registerId: number, day: Day): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom('registerEntry')
    .select(columns)
    .where('registerId', '=', registerId)
    .where('onDay', '<=', day)
    .execute();
  return rows.map(storedEntry);
}

/** Cases whose last step up to the day is one of these; one that has taken none yet is at its opening. */
export async function casesAt(
  db: Database,
  registerId: number,
  { opening, steps, day }: { readonly opening: StepCode; readonly steps: readonly StepCode[]; readonly day: Day },
): Promise<StoredEntry[]> {
  const last = sql<string>`coalesce((SELECT step FROM register_step AS s WHERE s.entry_id = register_entry.id
    AND s.on_day <= ${day} ORDER BY s.on_day DESC, s.id DESC LIMIT 1), ${opening})`;
  const rows = await db
    .selectFrom('registerEntry')
    .select(columns)
    .where('registerId', '=', registerId)
    .where('onDay', '<=', day)
    .where(last, 'in', steps)
    .execute();
  return rows.map(storedEntry);
}

/** How many there are, and the sum of each field named. */
export async function sumsOf(
  db: Database,
  registerId: number,
  filter: EntryFilter,
  fields: readonly string[],
): Promise<{ all: number; sums: number[] }> {
  const row = await filtered(db, registerId, filter)
    .select(({ fn }) => [
      fn.countAll<number>().as('all'),
      sql<string>`json_array(${sql.join([sql.lit(0), ...fields.map(sumOf)])})`.as('sums'),
    ])
    .executeTakeFirstOrThrow();
  return { all: row.all, sums: z.array(z.number()).parse(JSON.parse(row.sums)).slice(1) };
}

const sumOf = (field: string): RawBuilder<number> =>
  sql<number>`ifnull(sum(json_extract(content, ${`$.values.${field}`})), 0)`;

const rowOf = ({ on, place, ...inner }: EntryContent, placeName: string) => ({
  onDay: on,
  placeId: place,
  content: JSON.stringify(inner),
  words: fold(
    [
      placeName,
      ...Object.values(inner.values).filter((value) => typeof value === 'string'),
      inner.document.number,
      inner.document.title,
      inner.note,
    ].join(' '),
  ),
});

export async function insertEntry(
  tx: Tx,
  registerId: number,
  entry: EntryContent,
  placeName: string,
): Promise<EntryId> {
  const { id } = await tx
    .insertInto('registerEntry')
    .values({ registerId, ...rowOf(entry, placeName) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return EntryId.parse(id);
}

export const updateEntry = (tx: Tx, id: EntryId, entry: EntryContent, placeName: string) =>
  tx.updateTable('registerEntry').set(rowOf(entry, placeName)).where('id', '=', id).execute();

export const deleteEntry = (tx: Tx, id: EntryId) => tx.deleteFrom('registerEntry').where('id', '=', id).execute();

const asText = (entry: EntryContent | null): string | null => (entry === null ? null : JSON.stringify(entry));

export const logEntry = (
  tx: Tx,
  { id, before, after, at }: { id: EntryId; before: EntryContent | null; after: EntryContent | null; at: string },
) =>
  tx
    .insertInto('changeLog')
    .values({
      entity: 'register-entry',
      entityId: id,
      field: 'entry',
      before: asText(before),
      after: asText(after),
      source: 'hand',
      at,
    })
    .execute();

const jsonEntry = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : EntryContent.parse(JSON.parse(text))));
const LoggedEntry = z.object({ at: z.string(), before: jsonEntry, after: jsonEntry });

/** Newest first; of one that was removed too. */
export async function entryHistory(db: Database, id: EntryId) {
  const rows = await db
    .selectFrom('changeLog')
    .select(['at', 'before', 'after'])
    .where('entity', '=', 'register-entry')
    .where('entityId', '=', id)
    .orderBy('id', 'desc')
    .execute();
  return z.array(LoggedEntry).parse(rows);
}
