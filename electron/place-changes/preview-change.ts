import { periodOfNumber, periodsOf } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import type { ChangeSet } from '../../shared/places/change-set.ts';
import type { KnownPlace } from '../../shared/places/find-unit.ts';
import { placeName } from '../../shared/places/place-in-time.ts';
import type { ChangePreview, TouchedAgency } from '../../shared/places/places.contract.ts';
import { type BegunUnit, type ChangeEffect, planChange } from '../../shared/places/plan-change.ts';
import type { Context } from '../context.ts';
import { formRows } from '../forms/forms.repository.ts';
import { allPlaces } from '../places/places.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { agenciesOfPlaces, closedFrom, figureCounts, owedAfter, type PlaceAgency } from './place-changes.repository.ts';
import { proposeAgencies } from './propose-agencies.ts';

/** What the set would do, and what the officer has to know and decide before it is done. Stores nothing. */
export const previewChange =
  (context: Context) =>
  async ({ set }: { readonly set: ChangeSet }): Promise<ChangePreview> => {
    const planned = planChange(await allPlaces(context.db), set);
    if (!planned.ok) return { ...empty, problems: [...planned.problems] };
    const { effect } = planned;
    const ended = effect.ended.map(({ id }) => id);
    const agencies = await agenciesOfPlaces(context.db, ended, effect.lastDay);
    return {
      problems: [],
      ended: effect.ended.map(unitOf),
      begun: effect.begun.map((unit) => begunOf(unit, effect.begun)),
      continued: effect.continued.map(unitOf),
      lapsing: effect.lapsing.map(unitOf),
      agencies: touchedAgencies(context, agencies, effect),
      newAgencies: proposeAgencies(effect.begun, agencies),
      figures: figureCounts(context.handle, ended, set.effectiveOn),
      closedPeriods: closedFrom(context.handle, set.effectiveOn).map((period) => periodTitle(periodOfNumber(period))),
      forms: await touchedForms(context, effect),
      firstPeriod: await firstMonth(context, set),
    };
  };

const empty: ChangePreview = {
  problems: [],
  ended: [],
  begun: [],
  continued: [],
  lapsing: [],
  agencies: [],
  newAgencies: [],
  figures: { before: 0, after: 0 },
  closedPeriods: [],
  forms: [],
  firstPeriod: null,
};

const unitOf = ({ code, type, name }: Pick<KnownPlace, 'code' | 'type' | 'name'>) => ({ code, type, name });

const begunOf = (unit: BegunUnit, all: readonly BegunUnit[]) => ({
  ...unitOf(unit),
  parent: parentName(unit, all),
  isCarried: unit.isCarried,
  from: unit.from.map(({ place, part }) => ({ ...unitOf(place), part })),
});

function parentName({ parent }: BegunUnit, all: readonly BegunUnit[]): string {
  const above = parent?.kind === 'new' ? all[parent.index] : parent?.place;
  return above === undefined ? '' : placeName(above);
}

function touchedAgencies(
  { handle }: Context,
  agencies: readonly PlaceAgency[],
  { lastDay }: ChangeEffect,
): TouchedAgency[] {
  const ids = agencies.map(({ id }) => id);
  const owed = owedAfter(handle, ids, lastDay);
  return agencies.map(({ id, name }) => ({ agency: id, name, lastDay, owedLater: owed.get(id) ?? 0 }));
}

/** Forms of the districts that have a row for what ends: what was sent out before still names the old units. */
async function touchedForms({ db }: Context, { ended }: ChangeEffect): Promise<string[]> {
  const levels = new Set(ended.map(({ level }) => level));
  const isTouched = ({ rows }: { rows: string }) =>
    (rows === 'communes' && levels.has('commune')) || (rows === 'district' && levels.has('district'));
  return (await formRows(db))
    .filter(({ reporter, blocks }) => reporter === 'district' && blocks.some(isTouched))
    .map(({ code, name }) => `${code} ${name}`);
}

async function firstMonth({ db }: Context, { effectiveOn }: ChangeSet): Promise<string | null> {
  const { year } = await currentPlan(db);
  const first = periodsOf(year, 'month').find((period) => coverage(period, 'administrative').to >= effectiveOn);
  return first === undefined ? null : periodTitle(first);
}
