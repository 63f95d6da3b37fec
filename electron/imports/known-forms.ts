import type { Day } from '../../shared/calendar/day.ts';
import { formatPeriod, type PeriodCode } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import type { KnownDistrict, KnownForms } from '../../shared/imports/known-forms.ts';
import type { KnownPlace } from '../../shared/places/find-unit.ts';
import { inListOrder, isValidOn } from '../../shared/places/place-in-time.ts';
import type { Context } from '../context.ts';
import { formRows } from '../forms/forms.repository.ts';
import { allPlaces } from '../places/places.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';

/** What a returned file may be about: the plan's own forms, and the districts and communes of the file's own period. */
export async function knownForms(context: Context): Promise<KnownForms> {
  const { code, year } = await currentPlan(context.db);
  const wholeYear = formatPeriod({ year, kind: 'year', number: 1 });
  const places = inListOrder(await allPlaces(context.db));
  const districtsAt = (period: PeriodCode) => districtsOn(places, coverage(period, 'administrative').to);
  return {
    province: places.find(({ level }) => level === 'province')?.code ?? '',
    plan: { code, year },
    forms: (await formRows(context.db)).map(({ id: _id, ...form }) => form),
    districts: districtsAt(wholeYear),
    districtsAt,
  };
}

function districtsOn(places: readonly KnownPlace[], day: Day): KnownDistrict[] {
  const valid = places.filter((place) => isValidOn(place, day));
  return valid
    .filter(({ level }) => level === 'district')
    .map((place) => ({ place, communes: valid.filter(({ parentId }) => parentId === place.id) }));
}
