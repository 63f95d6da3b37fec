import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { EntryId, PlaceId } from '../../shared/ids.ts';
import { EntryContent } from '../../shared/registers/entry.ts';
import type { StepCode } from '../../shared/registers/register-life.ts';
import type { EntryFilter } from '../../shared/registers/registers.contract.ts';
import type { SumRanges } from '../../shared/registers/sum-ranges.ts';
import { everyWord } from '../../shared/tasks/search-query.ts';
import { fold } from '../../shared/text/fold.ts';
import { rowWriter } from '../database/insert-row.ts';
import { type Database, handleOf, type Tx } from '../database/open.ts';
import { parsedOnce } from '../database/parsed-once.ts';
import { prepared } from '../database/prepared.ts';
import { loggedOf } from './logged.repository.ts';

const Inner = EntryContent.omit({ on: true, place: true });

/** Pages of a register are looked at again and again. */
const mostEntries = 2_000;
const innerOf = parsedOnce(mostEntries, (text) => Inner.parse(JSON.parse(text)));

const EntryRow = z.object({
  id: EntryId,
  registerId: z.number(),
  onDay: Day,
  placeId: PlaceId,
  content: z.string().transform(innerOf),
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

/** The register that the entry is in, if it is there at all. */
export async function registerOfEntry(tx: Tx, id: EntryId): Promise<string | undefined> {
  const row = await tx
    .selectFrom('registerEntry')
    .innerJoin('register', 'register.id', 'registerEntry.registerId')
    .select('register.code')
    .where('registerEntry.id', '=', id)
    .executeTakeFirst();
  return row?.code;
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
const inDistrict = (district: EntryFilter['district']) =>
  sql<boolean>`place_id IN (SELECT id FROM place WHERE id = ${district} OR parent_id = ${district})`;

/** Words that cannot be found are in no entry. `readySearch` must have been called. */
const withWords = (search: string) =>
  sql<boolean>`id IN (SELECT rowid FROM register_search WHERE register_search MATCH ${everyWord(search) ?? nothing})`;

/** No word holds both: a query that finds nothing. */
const nothing = '"a" NOT "a"*';

const filtered = (db: Database, registerId: number, { from, to, district, search }: EntryFilter) =>
  db
    .selectFrom('registerEntry')
    .where('registerId', '=', registerId)
    .$if(from !== null, (rows) => rows.where('onDay', '>=', from ?? ''))
    .$if(to !== null, (rows) => rows.where('onDay', '<=', to ?? ''))
    .$if(district !== null, (rows) => rows.where(inDistrict(district)))
    .$if(search.trim() !== '', (rows) => rows.where(withWords(search)));

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

/** Those of some days, both included, whatever their place. */
export async function entriesBetween(
  db: Database | Tx,
  registerId: number,
  from: Day,
  to: Day,
): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom('registerEntry')
    .select(columns)
    .where('registerId', '=', registerId)
    .where('onDay', '>=', from)
    .where('onDay', '<=', to)
    .execute();
  return rows.map(storedEntry);
}

export async function entriesOfRegister(db: Database | Tx, registerId: number): Promise<StoredEntry[]> {
  const rows = await db.selectFrom('registerEntry').select(columns).where('registerId', '=', registerId).execute();
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

export const countOf = async (db: Database, registerId: number, filter: EntryFilter): Promise<number> =>
  (
    await filtered(db, registerId, filter)
      .select(({ fn }) => fn.countAll<number>().as('all'))
      .executeTakeFirstOrThrow()
  ).all;

/** The sum of each field over the entries the filter lets through, each read by itself. */
export async function sumsOfEntries(
  db: Database,
  registerId: number,
  filter: EntryFilter,
  fields: readonly string[],
): Promise<number[]> {
  const { sums } = await filtered(db, registerId, filter)
    .select(sql<string>`json_array(${sql.join([sql.lit(0), ...fields.map(sumOf)])})`.as('sums'))
    .executeTakeFirstOrThrow();
  return z.array(z.number()).parse(JSON.parse(sums)).slice(1);
}

/** The sum of each field in whole months, as the database keeps them. */
export async function sumsOfMonths(
  db: Database,
  registerId: number,
  { from, to }: NonNullable<SumRanges['months']>,
  district: EntryFilter['district'],
  fields: readonly string[],
): Promise<number[]> {
  const rows = await db
    .selectFrom('registerSum')
    .where('registerId', '=', registerId)
    .where('field', 'in', [...fields])
    .$if(from !== null, (sums) => sums.where('month', '>=', from ?? ''))
    .$if(to !== null, (sums) => sums.where('month', '<=', to ?? ''))
    .$if(district !== null, (sums) => sums.where(inDistrict(district)))
    .groupBy('field')
    .select(({ fn }) => ['field', fn.sum<number>('sum').as('sum')])
    .execute();
  return fields.map((field) => rows.find((row) => row.field === field)?.sum ?? 0);
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

/** What stays is not written again: indexes hold the day and the place. */
export function updateEntry(tx: Tx, before: StoredEntry, entry: EntryContent, placeName: string): void {
  const { onDay, placeId, content, words } = rowOf(entry, placeName);
  const handle = handleOf(tx);
  if (entry.on === before.on && entry.place === before.place)
    prepared(handle, 'UPDATE register_entry SET content = ?, words = ? WHERE id = ?').run(content, words, before.id);
  else
    prepared(handle, 'UPDATE register_entry SET content = ?, words = ?, on_day = ?, place_id = ? WHERE id = ?').run(
      ...[content, words, onDay, placeId, before.id],
    );
}

export const deleteEntry = (tx: Tx, id: EntryId) => tx.deleteFrom('registerEntry').where('id', '=', id).execute();

/** Some entry says something of the field. */
export async function isHeld(tx: Tx, registerId: number, field: string): Promise<boolean> {
  const held = sql<unknown>`json_extract(content, ${`$.values.${field}`})`;
  const rows = tx.selectFrom('registerEntry').select('id').where('registerId', '=', registerId);
  return (await rows.where(held, 'is not', null).executeTakeFirst()) !== undefined;
}

const asText = (entry: EntryContent | null): string | null => (entry === null ? null : JSON.stringify(entry));

export const logEntry = (
  tx: Tx,
  { id, before, after, at }: { id: EntryId; before: EntryContent | null; after: EntryContent | null; at: string },
): number =>
  rowWriter(handleOf(tx), 'change_log', ['entity', 'entity_id', 'field', 'before', 'after', 'source', 'at'])([
    ...['register-entry', id, 'entry', asText(before), asText(after), 'hand', at],
  ]);

const jsonEntry = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : EntryContent.parse(JSON.parse(text))));
const LoggedEntry = z.object({ at: z.string(), before: jsonEntry, after: jsonEntry });

/** Newest first; of one that was removed too. */
export const entryHistory = async (db: Database, id: EntryId) =>
  z.array(LoggedEntry).parse(await loggedOf(db, { entity: 'register-entry', entry: id, field: 'entry' }));
