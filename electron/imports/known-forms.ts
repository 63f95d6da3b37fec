import { formatPeriod } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import type { KnownForms } from '../../shared/imports/recognise.ts';
import type { Context } from '../context.ts';
import { formRows } from '../forms/forms.repository.ts';
import { placesOn } from '../places/places.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';

/** What a returned file may be about: the plan's own forms, districts and communes. */
export async function knownForms(context: Context): Promise<KnownForms> {
  const { code, year } = await currentPlan(context.db);
  const yearEnd = coverage(formatPeriod({ year, kind: 'year', number: 1 }), 'administrative').to;
  const places = await placesOn(context.db, yearEnd);
  return {
    province: places.find(({ level }) => level === 'province')?.code ?? '',
    plan: { code, year },
    forms: (await formRows(context.db)).map(({ id: _id, ...form }) => form),
    districts: places
      .filter(({ level }) => level === 'district')
      .map((place) => ({ place, communes: places.filter(({ parentId }) => parentId === place.id) })),
  };
}
