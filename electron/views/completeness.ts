import type { z } from 'zod';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import type { ElementCode } from '../../shared/ids.ts';
import { completenessRows, type DatedPlace } from '../../shared/views/completeness-rows.ts';
import type { Completeness, CompletenessInput } from '../../shared/views/views.contract.ts';
import type { Context } from '../context.ts';
import { eachPlaceOfYear } from '../forms/figures-of-year.repository.ts';
import { elementRows, formRows } from '../forms/forms.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { datedPlaces } from './views.repository.ts';

/** What there is of what the districts' forms ask for, place by place and period by period of the plan year. */
export async function completeness(
  context: Context,
  { form }: z.output<typeof CompletenessInput>,
): Promise<Completeness> {
  const { year } = await currentPlan(context.db);
  const all = (await formRows(context.db)).filter(({ reporter }) => reporter === 'district');
  const forms = all.filter(({ code }) => form === null || code === form);
  const ids = new Map((await elementRows(context.db)).map(({ code, id }) => [code, id]));
  const counts = new Map(forms.map((each) => [each.code, presentIn(context, each, year, ids)]));
  return completenessRows({
    year,
    today: context.clock.today(),
    forms: forms.map((each) => ({
      code: each.code,
      periodKinds: each.periodKinds,
      perCommune: elementsIn(each, 'communes').length,
      perDistrict: elementsIn(each, 'district').length,
    })),
    places: (await datedPlaces(context.db)).flatMap(belowProvince),
    present: (code, period, place) => counts.get(code)?.get(period)?.[place] ?? 0,
  });
}

const belowProvince = ({ level, ...place }: Awaited<ReturnType<typeof datedPlaces>>[number]): DatedPlace[] =>
  level === 'province' ? [] : [{ ...place, level }];

const elementsIn = ({ blocks }: Form, rows: Form['blocks'][number]['rows']): ElementCode[] =>
  blocks
    .filter((block) => block.rows === rows)
    .flatMap(({ groups }) => groups.flatMap(({ elements }) => elements.map(({ code }) => code)));

/** How many figures of the form each place has, period by period. */
function presentIn({ handle }: Context, form: Form, year: number, ids: ReadonlyMap<ElementCode, number>) {
  const codes = new Set([...elementsIn(form, 'communes'), ...elementsIn(form, 'district')]);
  const elements = [...codes].flatMap((code) => ids.get(code) ?? []);
  const found = new Map<PeriodCode, number[]>();
  eachPlaceOfYear(handle, elements, year, (period, places) => {
    const counts = found.get(period) ?? [];
    for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
    found.set(period, counts);
  });
  return found;
}
