import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { type ElementCode, EntryId, PlaceId } from '../../shared/ids.ts';
import { EntryValues } from '../../shared/registers/entry.ts';
import { ScoreContent } from '../../shared/scoring/scoring.contract.ts';
import { ScoringSheet } from '../../shared/scoring/scoring-sheet.ts';
import type { Database, Tx } from '../database/open.ts';

const jsonOf = <T>(schema: z.ZodType<T>) => z.string().transform((text) => schema.parse(JSON.parse(text)));

const SheetRow = z.object({ version: z.number(), madeAt: z.string().nullable(), content: jsonOf(ScoringSheet) });
export type SheetRow = z.infer<typeof SheetRow>;

/** Newest first. */
export async function sheetRows(db: Database | Tx): Promise<SheetRow[]> {
  const rows = db.selectFrom('scoringSheet').select(['version', 'madeAt', 'content']).orderBy('version', 'desc');
  return z.array(SheetRow).parse(await rows.execute());
}

export const insertSheet = (tx: Tx, { version, madeAt, content }: SheetRow) =>
  tx
    .insertInto('scoringSheet')
    .values({ version, madeAt, content: JSON.stringify(content) })
    .execute();

/** How many communes were scored by each version. */
export async function scoreCounts(db: Database): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('communeScore')
    .select(['version', ({ fn }) => fn.countAll<number>().as('scores')])
    .groupBy('version')
    .execute();
  return new Map(rows.map(({ version, scores }) => [version, scores]));
}

const Inner = ScoreContent.omit({ on: true, version: true });
const ScoreRow = z.object({
  id: z.number(),
  placeId: PlaceId,
  version: z.number(),
  onDay: Day,
  content: jsonOf(Inner),
  entryId: EntryId,
});

export interface StoredScore extends ScoreContent {
  readonly id: number;
  readonly place: PlaceId;
  readonly entryId: EntryId;
}

const columns = ['id', 'placeId', 'version', 'onDay', 'content', 'entryId'] as const;

function storedScore(row: unknown): StoredScore {
  const { placeId, onDay, content, ...rest } = ScoreRow.parse(row);
  return { ...rest, place: placeId, on: onDay, ...content };
}

export async function scoreOf(db: Database | Tx, place: PlaceId, year: number): Promise<StoredScore | undefined> {
  const row = await db
    .selectFrom('communeScore')
    .select(columns)
    .where('placeId', '=', place)
    .where('year', '=', year)
    .executeTakeFirst();
  return row === undefined ? undefined : storedScore(row);
}

export async function scoresOf(db: Database, year: number): Promise<StoredScore[]> {
  const rows = await db.selectFrom('communeScore').select(columns).where('year', '=', year).execute();
  return rows.map(storedScore);
}

const LinedEntry = z.object({
  id: EntryId,
  onDay: Day,
  placeId: PlaceId,
  content: jsonOf(z.object({ values: EntryValues })),
});
export type LinedEntry = z.infer<typeof LinedEntry>;

/** The lines of the register that scores of the year were written to, as far as they are still there. */
export async function linesOf(db: Database, year: number): Promise<ReadonlyMap<EntryId, LinedEntry>> {
  const rows = await db
    .selectFrom('registerEntry')
    .select(['id', 'onDay', 'placeId', 'content'])
    .where('id', 'in', (eb) => eb.selectFrom('communeScore').select('entryId').where('year', '=', year))
    .execute();
  return new Map(
    z
      .array(LinedEntry)
      .parse(rows)
      .map((line) => [line.id, line]),
  );
}

const rowOf = ({ on, version, ...inner }: ScoreContent, entryId: EntryId) => ({
  ...{ version, onDay: on, entryId },
  content: JSON.stringify(inner),
});

export async function insertScore(
  tx: Tx,
  { place, year }: { place: PlaceId; year: number },
  score: ScoreContent,
  entryId: EntryId,
): Promise<number> {
  const { id } = await tx
    .insertInto('communeScore')
    .values({ placeId: place, year, ...rowOf(score, entryId) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export const updateScore = (tx: Tx, id: number, score: ScoreContent, entryId: EntryId) =>
  tx.updateTable('communeScore').set(rowOf(score, entryId)).where('id', '=', id).execute();

export const deleteScore = (tx: Tx, id: number) => tx.deleteFrom('communeScore').where('id', '=', id).execute();

export const setElementOptions = (tx: Tx, code: ElementCode, options: readonly string[]) =>
  tx
    .updateTable('dataElement')
    .set({ options: JSON.stringify(options) })
    .where('code', '=', code)
    .execute();

interface Logged {
  readonly entity: 'scoring-sheet' | 'commune-score';
  readonly id: number;
  readonly before: ScoringSheet | ScoreContent | null;
  readonly after: ScoringSheet | ScoreContent | null;
  readonly at: string;
}

export const logScoring = (tx: Tx, { entity, id, before, after, at }: Logged) =>
  tx
    .insertInto('changeLog')
    .values({
      entity,
      entityId: id,
      field: 'content',
      before: asText(before),
      after: asText(after),
      source: 'hand',
      at,
    })
    .execute();

const asText = (content: ScoringSheet | ScoreContent | null): string | null =>
  content === null ? null : JSON.stringify(content);
