import type { Day } from '../../shared/calendar/day.ts';
import { recheckOf, sanctionOf } from '../../shared/inspections/inspection.ts';
import { inspectionRegisters as registers } from '../../shared/inspections/inspection-registers.ts';
import type { SeasonFacts } from '../../shared/inspections/inspection-table.ts';
import { inspectionsOf } from '../../shared/inspections/inspections-of.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import { entriesUntil } from '../registers/entries.repository.ts';
import { requireRegister } from '../registers/known-registers.ts';
import { stepsUntil } from '../registers/steps.repository.ts';
import { districtFinder } from './district-finder.ts';

/** Every inspection of the registers up to the day, with what hangs on it. */
export async function gatherSeason(context: Context, until: Day): Promise<SeasonFacts> {
  const { db } = context;
  const read = async (code: (typeof registers)[keyof typeof registers]) =>
    entriesUntil(db, (await requireRegister(context, db, code)).id, until);
  const sanctions = (await read(registers.sanctions)).map(sanctionOf);
  const rechecks = (await read(registers.rechecks)).map(recheckOf);
  const { id } = await requireRegister(context, db, registers.inspections);
  const steps = await stepsUntil(db, id, until);
  const inspections = inspectionsOf(await entriesUntil(db, id, until), steps, sanctions, rechecks);
  return { inspections, sanctions, rechecks, districtOf: districtFinder(await allPlaces(db)) };
}
