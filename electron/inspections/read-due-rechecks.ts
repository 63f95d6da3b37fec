import { addDays, compareDays, type Day } from '../../shared/calendar/day.ts';
import { dueSoonDays } from '../../shared/deadlines/obligation-state.ts';
import type { PlaceId } from '../../shared/ids.ts';
import { type Inspection, recheckFrom, recheckOf, sanctionOf } from '../../shared/inspections/inspection.ts';
import {
  inspectionRegisters as codes,
  recheckFields,
  sanctionFields,
  inspectionSteps as steps,
} from '../../shared/inspections/inspection-registers.ts';
import { inspectionsOf } from '../../shared/inspections/inspections-of.ts';
import { recheckDuty as words } from '../../shared/inspections/wording.ts';
import { placeName } from '../../shared/places/place-in-time.ts';
import type { DueCase } from '../../shared/registers/due-case.ts';
import type { FieldCode } from '../../shared/registers/register-field.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import { describeDue } from '../registers/describe-due.ts';
import { casesThrough, entriesSaying, type StoredEntry } from '../registers/entries.repository.ts';
import { requireRegister } from '../registers/known-registers.ts';
import { stepsOfEntries } from '../registers/steps.repository.ts';
import { districtFinder } from './district-finder.ts';
import { rulesOf } from './inspection-rules.ts';

/** Hậu kiểm that is owed: nothing where the register it would be written in, or that of inspections, is retired. */
export async function readDueRechecks(context: Context): Promise<DueCase[]> {
  const { db, clock } = context;
  const register = await requireRegister(context, db, codes.inspections);
  const { retired } = await requireRegister(context, db, codes.rechecks);
  if (register.retired === 1 || retired === 1) return [];
  const entries = await casesThrough(db, register.id, steps.violation, clock.today());
  if (entries.length === 0) return [];
  const { recheckDays } = await rulesOf(context, db);
  const teamOf = await teamNames(context);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const owed = (await inspectionsUntil(context, entries, clock.today())).flatMap((inspection) => {
    const [entry, from] = [byId.get(inspection.id), recheckFrom(inspection)];
    if (entry === undefined || from === null) return [];
    const term = { name: words.name, note: words.note(recheckDays), warnDays: dueSoonDays, basis: 'office' as const };
    return [{ entry, dueOn: addDays(from, recheckDays), owedBy: teamOf(inspection), term }];
  });
  return describeDue(context, register, owed);
}

/** These alone, with what was written of them up to the day: this is asked after every change. */
async function inspectionsUntil(context: Context, entries: readonly StoredEntry[], day: Day): Promise<Inspection[]> {
  const { db } = context;
  const ids = entries.map(({ id }) => id);
  const past = <W extends { readonly on: Day }>(written: readonly W[]) =>
    written.filter(({ on }) => compareDays(on, day) <= 0);
  const saying = async (code: (typeof codes)[keyof typeof codes], field: FieldCode) =>
    past(await entriesSaying(db, (await requireRegister(context, db, code)).id, field, ids));
  return inspectionsOf(
    entries,
    past(await stepsOfEntries(db, ids)),
    (await saying(codes.sanctions, sanctionFields.inspection)).map(sanctionOf),
    (await saying(codes.rechecks, recheckFields.inspection)).map(recheckOf),
  );
}

async function teamNames({ db }: Context): Promise<(inspection: Pick<Inspection, 'team' | 'place'>) => string> {
  const places = await allPlaces(db);
  const districtOf = districtFinder(places);
  const names = new Map<PlaceId | null, string>(places.map((place) => [place.id, placeName(place)]));
  return ({ team, place }) =>
    team === 'province' ? words.provinceTeam : words.districtTeam(names.get(districtOf(place)) ?? words.someDistrict);
}
