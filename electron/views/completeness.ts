import type { z } from 'zod';
import { type PeriodCode, periodNumber, periodOfNumber, periodsOf } from '../../shared/calendar/period.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import type { ElementCode } from '../../shared/ids.ts';
import { completenessRows, type DatedPlace } from '../../shared/views/completeness-rows.ts';
import type { Completeness, CompletenessInput } from '../../shared/views/views.contract.ts';
import type { Context } from '../context.ts';
import { elementRows, formRows } from '../forms/forms.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { countsOfElements, datedPlaces } from './views.repository.ts';

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
    present: (code, period, place) => counts.get(code)?.get(period)?.get(place) ?? 0,
  });
}

const belowProvince = ({ level, ...place }: Awaited<ReturnType<typeof datedPlaces>>[number]): DatedPlace[] =>
  level === 'province' ? [] : [{ ...place, level }];

const elementsIn = ({ blocks }: Form, rows: Form['blocks'][number]['rows']): ElementCode[] =>
  blocks
    .filter((block) => block.rows === rows)
    .flatMap(({ groups }) => groups.flatMap(({ elements }) => elements.map(({ code }) => code)));

function presentIn(context: Context, form: Form, year: number, ids: ReadonlyMap<ElementCode, number>) {
  const [finest] = form.periodKinds;
  const periods = finest === undefined ? [] : periodsOf(year, finest).map(periodNumber);
  const codes = new Set([...elementsIn(form, 'communes'), ...elementsIn(form, 'district')]);
  const rows = countsOfElements(
    context.handle,
    [...codes].flatMap((code) => ids.get(code) ?? []),
    periods,
  );
  const found = new Map<PeriodCode, Map<number, number>>();
  for (const [period, place, present] of rows) {
    const code = periodOfNumber(period);
    const inPeriod = found.get(code) ?? new Map<number, number>();
    found.set(code, inPeriod.set(place, present));
  }
  return found;
}
