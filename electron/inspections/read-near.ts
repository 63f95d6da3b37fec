import type { EntryId } from '../../shared/ids.ts';
import { type Aim, aimOf, type Inspection } from '../../shared/inspections/inspection.ts';
import {
  inspectionFields as fields,
  inspectionRegisters as registers,
} from '../../shared/inspections/inspection-registers.ts';
import type { NearInspection, WrittenInspection } from '../../shared/inspections/inspections.contract.ts';
import { inspectionsOf } from '../../shared/inspections/inspections-of.ts';
import { overlapping } from '../../shared/inspections/overlaps.ts';
import type { Context } from '../context.ts';
import { entriesSaying } from '../registers/entries.repository.ts';
import { requireEntry, requireRegister } from '../registers/known-registers.ts';
import { stepsOfEntries } from '../registers/steps.repository.ts';
import { rulesOf } from './inspection-rules.ts';
import { nearOf } from './read-season.ts';

/** The season's own rule, asked of one inspection before it is kept. */
export async function readNear(
  context: Context,
  written: WrittenInspection,
): Promise<{ days: number; overlaps: NearInspection[] }> {
  const { overlapDays: days } = await rulesOf(context, context.db);
  const one = await aimAsWritten(context, written);
  const others = one.establishment === null ? [] : await inspectionsAt(context, one.establishment);
  const found = overlapping(
    one,
    others.filter(({ id }) => id !== written.id),
    days,
  );
  return { days, overlaps: found.map(nearOf) };
}

async function aimAsWritten({ db }: Context, written: WrittenInspection): Promise<Aim> {
  const kept = written.id === null ? [] : await stepsOfEntries(db, [written.id]);
  if (written.kind === 'line') return aimOf(written.line, kept);
  const { id, ...step } = written.step;
  return aimOf(await requireEntry(db, written.id), [...kept.filter((each) => each.id !== id), step]);
}

async function inspectionsAt(context: Context, establishment: EntryId): Promise<Inspection[]> {
  const { db } = context;
  const register = await requireRegister(context, db, registers.inspections);
  const entries = await entriesSaying(db, register.id, fields.establishment, [establishment]);
  const steps = await stepsOfEntries(
    db,
    entries.map(({ id }) => id),
  );
  return inspectionsOf(entries, steps, [], []);
}
