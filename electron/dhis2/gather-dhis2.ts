import type { z } from 'zod';
import type { Day } from '../../shared/calendar/day.ts';
import { type PeriodCode, parsePeriod, periodNumber } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import type { OutgoingSet, Registration } from '../../shared/dhis2/data-value-set.ts';
import type { dhis2Contract } from '../../shared/dhis2/dhis2.contract.ts';
import { dhis2Period } from '../../shared/dhis2/dhis2-period.ts';
import { type GatheredFigure, type LeftOut, outgoingValues } from '../../shared/dhis2/gathered.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import type { FormCode } from '../../shared/ids.ts';
import { guardFor } from '../../shared/paper/audience.ts';
import { placeName } from '../../shared/places/place-in-time.ts';
import type { Place } from '../../shared/places/places.contract.ts';
import type { Context } from '../context.ts';
import { obligationsWhere } from '../deadlines/obligations.ts';
import { regimeRows } from '../deadlines/regimes.repository.ts';
import { figuresOfDistrict } from '../forms/figures.repository.ts';
import { elementRows, formRows } from '../forms/forms.repository.ts';
import { configuredOffice } from '../office/configured-office.ts';
import { placesOn } from '../places/places.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';

type Choice = z.output<(typeof dhis2Contract)['summary']['input']>;

export interface GatheredDhis2 {
  readonly set: OutgoingSet;
  readonly leftOut: LeftOut;
  readonly registrations: readonly (Registration & { readonly place: string; readonly date: Day })[];
  readonly waiting: readonly string[];
}

/** One form and period as another system may have it. */
export async function gatherDhis2(context: Context, { form: code, period, audience }: Choice): Promise<GatheredDhis2> {
  const asDhis2 = dhis2Period(period);
  if (asDhis2 === undefined) throw new AppFailure({ code: 'no-dhis2-period', period });
  const form = await formOf(context, code, period);
  const places = await placesOn(context.db, coverage(period, 'administrative').to);
  const below = guardFor(audience, (await configuredOffice(context)).smallCountBelow);
  const { values, leftOut } = outgoingValues(await figuresOf(context, form, period, places), below);
  return {
    set: { dataSet: code, period: asDhis2, values },
    leftOut,
    ...(await submissionsOf(context, code, period, places)),
  };
}

/** Forms of districts only: what an agency reports belongs to no unit that DHIS2 could know. */
async function formOf({ db }: Context, code: FormCode, period: PeriodCode): Promise<Form> {
  const { year, kind } = parsePeriod(period);
  const form = (await formRows(db, year)).find((each) => each.code === code && each.reporter === 'district');
  if (form === undefined) throw new AppFailure({ code: 'not-found', entity: 'form', id: code });
  if (!form.periodKinds.includes(kind)) throw new AppFailure({ code: 'form-not-for-period', form: code, period });
  return form;
}

async function figuresOf(
  { db, handle }: Context,
  form: Form,
  period: PeriodCode,
  places: readonly Place[],
): Promise<GatheredFigure[]> {
  const wanted = new Set(
    form.blocks.flatMap(({ groups }) => groups.flatMap((group) => group.elements.map(({ code }) => code))),
  );
  const elements = new Map(
    (await elementRows(db)).filter(({ code }) => wanted.has(code)).map((each) => [each.id, each]),
  );
  const codes = new Map<number, string>(places.map(({ id, code }) => [id, code]));
  return reportingUnits(places).flatMap((unit) =>
    figuresOfDistrict(handle, periodNumber(period), unit.id).flatMap(({ elementId, placeId, state, value }) => {
      const element = elements.get(elementId);
      const orgUnit = codes.get(placeId);
      if (element === undefined || orgUnit === undefined) return [];
      const { valueType, guarded, scale } = element;
      const isNumber = valueType !== 'yes-no' && valueType !== 'code-list';
      return { orgUnit, unit: unit.code, element: element.code, isNumber, isGuarded: guarded, scale, state, value };
    }),
  );
}

/** The districts, and communes that stand right under the province. */
function reportingUnits(places: readonly Place[]): Place[] {
  const districts = new Set(places.filter(({ level }) => level === 'district').map(({ id }) => id));
  return places.filter(
    ({ level, parentId }) =>
      level === 'district' || (level === 'commune' && (parentId === null || !districts.has(parentId))),
  );
}

/** By the receipts of the form's own regime: a district is complete when its form is in, not when its cells are filled. */
async function submissionsOf(context: Context, form: FormCode, period: PeriodCode, places: readonly Place[]) {
  const regimes = await regimeRows(context.db, (await currentPlan(context.db)).id);
  const own = new Set(regimes.filter((regime) => regime.form === form).map(({ code }) => code));
  const owed = (await obligationsWhere(context, { period: periodNumber(period) })).filter(({ regime }) =>
    own.has(regime),
  );
  const received = new Map(
    owed.flatMap(({ placeId, receivedOn }) => (receivedOn === null ? [] : [[placeId, receivedOn]])),
  );
  const districts = places.filter(({ level }) => level === 'district');
  return {
    registrations: districts.flatMap((district) => {
      const date = received.get(district.id);
      return date === undefined ? [] : { orgUnit: district.code, place: placeName(district), date };
    }),
    waiting: districts.filter(({ id }) => !received.has(id)).map(placeName),
  };
}
