import type { Day } from '../../shared/calendar/day.ts';
import type { PlaceId } from '../../shared/ids.ts';
import { inspectionOf, recheckOf, sanctionOf } from '../../shared/inspections/inspection.ts';
import { inspectionRegisters as registers } from '../../shared/inspections/inspection-registers.ts';
import type { SeasonFacts } from '../../shared/inspections/inspection-table.ts';
import type { KnownPlace } from '../../shared/places/find-unit.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import { entriesUntil } from '../registers/entries.repository.ts';
import { requireRegister } from '../registers/known-registers.ts';
import { stepsUntil } from '../registers/steps.repository.ts';

/** Every inspection of the registers up to the day, with what hangs on it. */
export async function gatherSeason(context: Context, until: Day): Promise<SeasonFacts> {
  const { db } = context;
  const read = async (code: (typeof registers)[keyof typeof registers]) =>
    entriesUntil(db, (await requireRegister(context, db, code)).id, until);
  const sanctions = (await read(registers.sanctions)).map(sanctionOf);
  const rechecks = (await read(registers.rechecks)).map(recheckOf);
  const { id } = await requireRegister(context, db, registers.inspections);
  const courses = Map.groupBy(await stepsUntil(db, id, until), ({ entry }) => entry);
  const sanctionsBy = Map.groupBy(sanctions, ({ inspection }) => inspection);
  const rechecksBy = Map.groupBy(rechecks, ({ inspection }) => inspection);
  const inspections = (await entriesUntil(db, id, until)).map((entry) =>
    inspectionOf(entry, courses.get(entry.id) ?? [], {
      sanctions: sanctionsBy.get(entry.id) ?? [],
      rechecks: rechecksBy.get(entry.id) ?? [],
    }),
  );
  return { inspections, sanctions, rechecks, districtOf: districtFinder(await allPlaces(db)) };
}

function districtFinder(places: readonly KnownPlace[]): (place: PlaceId) => PlaceId | null {
  const known = new Map(places.map((place) => [place.id, place]));
  return (id) => {
    const place = known.get(id);
    if (place?.level === 'district') return id;
    const parent = place?.parentId == null ? undefined : known.get(place.parentId);
    return parent?.level === 'district' ? parent.id : null;
  };
}
