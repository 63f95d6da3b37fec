import { sql } from 'kysely';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { EntryId, StepId } from '../../shared/ids.ts';
import { type CaseStep, StepContent } from '../../shared/registers/case.ts';
import { StepCode } from '../../shared/registers/register-life.ts';
import type { Database, Tx } from '../database/open.ts';
import { loggedOf } from './logged.repository.ts';

const Inner = StepContent.omit({ on: true, step: true });

const StepRow = z.object({
  id: StepId,
  entryId: EntryId,
  onDay: Day,
  step: StepCode,
  content: z.string().transform((text) => Inner.parse(JSON.parse(text))),
});

const columns = ['registerStep.id', 'entryId', 'registerStep.onDay', 'step', 'registerStep.content'] as const;

export function storedStep(row: unknown): CaseStep {
  const { id, entryId, onDay, step, content } = StepRow.parse(row);
  return { id, entry: entryId, on: onDay, step, ...content };
}

export async function stepById(tx: Tx, id: StepId): Promise<CaseStep | undefined> {
  const row = await tx.selectFrom('registerStep').select(columns).where('registerStep.id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : storedStep(row);
}

export async function stepsOfEntries(db: Database | Tx, entries: readonly EntryId[]): Promise<CaseStep[]> {
  if (entries.length === 0) return [];
  const rows = await db
    .selectFrom('registerStep')
    .select(columns)
    .where('entryId', 'in', entries)
    .orderBy('onDay')
    .orderBy('id')
    .execute();
  return rows.map(storedStep);
}

/** Every step up to the day, whatever its case. */
export async function stepsUntil(db: Database | Tx, registerId: number, day: Day): Promise<CaseStep[]> {
  const rows = await db
    .selectFrom('registerStep')
    .innerJoin('registerEntry', 'registerEntry.id', 'registerStep.entryId')
    .select(columns)
    .where('registerEntry.registerId', '=', registerId)
    .where('registerStep.onDay', '<=', day)
    .orderBy('registerStep.onDay')
    .orderBy('registerStep.id')
    .execute();
  return rows.map(storedStep);
}

const HeldRow = z.array(z.object({ step: StepCode, field: z.string().nullable() }));

/** The steps that cases of the register have taken, each with the fields that some of them say something of. */
export async function heldSteps(tx: Tx, registerId: number): Promise<ReadonlyMap<StepCode, ReadonlySet<string>>> {
  const { rows } = await sql`
    SELECT DISTINCT s.step, v.key AS field FROM register_step s JOIN register_entry e ON e.id = s.entry_id
      LEFT JOIN json_each(s.content, '$.values') v
    WHERE e.register_id = ${registerId}`.execute(tx);
  const held = Map.groupBy(HeldRow.parse(rows), ({ step }) => step);
  return new Map([...held].map(([step, own]) => [step, new Set(own.map(({ field }) => field ?? ''))]));
}

const rowOf = ({ on, step, ...inner }: StepContent) => ({ onDay: on, step, content: JSON.stringify(inner) });

export async function insertStep(tx: Tx, entryId: EntryId, step: StepContent): Promise<StepId> {
  const { id } = await tx
    .insertInto('registerStep')
    .values({ entryId, ...rowOf(step) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return StepId.parse(id);
}

export const updateStep = (tx: Tx, id: StepId, step: StepContent) =>
  tx.updateTable('registerStep').set(rowOf(step)).where('id', '=', id).execute();

export const deleteStep = (tx: Tx, id: StepId) => tx.deleteFrom('registerStep').where('id', '=', id).execute();

const asText = (step: StepContent | null): string | null => (step === null ? null : JSON.stringify(step));

/** Kept under the case, so that a step that was removed is found there. */
export const logStep = (
  tx: Tx,
  {
    entry,
    id,
    before,
    after,
    at,
  }: { entry: EntryId; id: StepId; before: StepContent | null; after: StepContent | null; at: string },
) =>
  tx
    .insertInto('changeLog')
    .values({
      entity: 'register-case',
      entityId: entry,
      field: `step ${id}`,
      before: asText(before),
      after: asText(after),
      source: 'hand',
      at,
    })
    .execute();

const jsonStep = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : StepContent.parse(JSON.parse(text))));
const LoggedStep = z.object({ at: z.string(), before: jsonStep, after: jsonStep });

/** Newest first. */
export const courseChanges = async (db: Database, entry: EntryId) =>
  z.array(LoggedStep).parse(await loggedOf(db, { entity: 'register-case', entry }));
