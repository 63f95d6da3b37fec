import { addDays, compareDays, type Day } from '../../shared/calendar/day.ts';
import { formatPeriod } from '../../shared/calendar/period.ts';
import { type Coverage, coverage } from '../../shared/calendar/period-coverage.ts';
import type { EntryId, PlaceId } from '../../shared/ids.ts';
import { dayOf, type Inspection, recheckFrom, stageOf } from '../../shared/inspections/inspection.ts';
import { inspectionRegisters } from '../../shared/inspections/inspection-registers.ts';
import type { InspectionRules, NearInspection, SeasonLine } from '../../shared/inspections/inspections.contract.ts';
import { type Overlap, overlaps } from '../../shared/inspections/overlaps.ts';
import { entryName } from '../../shared/registers/value-text.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import { entriesWithIds } from '../registers/entries.repository.ts';
import { requireRegister } from '../registers/known-registers.ts';
import { gatherSeason } from './gather-season.ts';
import { rulesOf } from './inspection-rules.ts';

/** What a plan year's inspections have come to, with those of both levels that lie too near to each other. */
export async function readSeason(
  context: Context,
  year: number,
): Promise<{ rules: InspectionRules; lines: SeasonLine[] }> {
  const days = coverage(formatPeriod({ year, kind: 'year', number: 1 }), 'administrative');
  const rules = await rulesOf(context, context.db);
  const { inspections, districtOf } = await gatherSeason(context, days.to);
  const meant = inspections.filter((each) => isOf(days, each));
  const near = overlaps(inspections, rules.overlapDays);
  const names = await establishmentNames(context, meant);
  const places = new Map((await allPlaces(context.db)).map(({ id, name, type }) => [id, { name, type }]));
  const nameOf = (id: PlaceId | null) => (id === null ? '' : (places.get(id)?.name ?? ''));
  const today = context.clock.today();
  const lines = meant.map((each) => ({
    ...countsOf(each),
    placeName: nameOf(each.place),
    district: districtOf(each.place) === each.place ? '' : nameOf(districtOf(each.place)),
    establishment: (each.establishment === null ? undefined : names.get(each.establishment)) ?? '',
    recheck: recheckOf(each, rules, today),
    overlaps: near.flatMap((pair) => otherOf(pair, each)),
  }));
  return { rules, lines: lines.toSorted((a, b) => compareDays(a.on, b.on) || a.id - b.id) };
}

const isOf = ({ from, to }: Coverage, { openedOn, plannedOn, visitedOn }: Inspection): boolean =>
  [openedOn, plannedOn, visitedOn].some(
    (day) => day !== null && compareDays(from, day) <= 0 && compareDays(day, to) <= 0,
  );

function countsOf(inspection: Inspection) {
  const { id, place, team, isPlanned, visitedOn, visited, violating, sanctions, rechecks } = inspection;
  return {
    ...{ id, place, team, isPlanned, visitedOn, visited, violating },
    stage: stageOf(inspection),
    on: dayOf(inspection),
    decisions: sanctions.reduce((sum, { decisions }) => sum + decisions, 0),
    money: sanctions.reduce((sum, { money }) => sum + money, 0),
    rechecked: rechecks.reduce((sum, { establishments }) => sum + establishments, 0),
  };
}

async function establishmentNames(
  context: Context,
  inspections: readonly Inspection[],
): Promise<ReadonlyMap<EntryId, string>> {
  const ids = [...new Set(inspections.flatMap(({ establishment }) => establishment ?? []))];
  if (ids.length === 0) return new Map();
  const { content } = await requireRegister(context, context.db, inspectionRegisters.establishments);
  const entries = await entriesWithIds(context.db, ids);
  return new Map(entries.map((entry) => [entry.id, entryName(content.fields, entry)]));
}

function recheckOf(inspection: Inspection, { recheckDays }: InspectionRules, today: Day): SeasonLine['recheck'] {
  const from = recheckFrom(inspection);
  if (from === null) return null;
  const due = addDays(from, recheckDays);
  return { due, isPast: compareDays(due, today) < 0 };
}

function otherOf({ one, other }: Overlap<Inspection>, inspection: Inspection): SeasonLine['overlaps'] {
  if (inspection.id !== one.id && inspection.id !== other.id) return [];
  return [nearOf(inspection.id === one.id ? other : one)];
}

export const nearOf = (inspection: Inspection): NearInspection => ({
  ...{ id: inspection.id, team: inspection.team, isPlanned: inspection.isPlanned },
  ...{ on: dayOf(inspection), isVisited: inspection.visitedOn !== null },
});
