import type { PeriodCode } from '../../shared/calendar/period.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ElementCode, IndicatorCode, PlaceId } from '../../shared/ids.ts';
import { type IndicatorDefinition, indicatorRow } from '../../shared/indicators/indicator-row.ts';
import type { IndicatorExpr } from '../../shared/indicators/indicator-seed.ts';
import type { IndicatorRow } from '../../shared/indicators/indicators.contract.ts';
import { lineagePlaces } from '../../shared/indicators/lineage.ts';
import { windowToMonth } from '../../shared/indicators/period-window.ts';
import { placeUnits } from '../../shared/indicators/place-units.ts';
import type { Context } from '../context.ts';
import { elementRows } from '../forms/forms.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { districtFinder, gatherFacts } from './gather-facts.ts';
import { indicatorRows } from './indicators.repository.ts';

export const elementsOf = (expr: IndicatorExpr | null): readonly ElementCode[] => {
  switch (expr?.kind) {
    case 'sum':
      return expr.elements;
    case 'count-places':
      return [expr.element];
    case 'places':
    case undefined:
      return [];
  }
};

export async function indicatorDefinitions(context: Context): Promise<IndicatorDefinition[]> {
  const { id } = await currentPlan(context.db);
  const units = new Map((await elementRows(context.db)).map(({ code, unit }) => [code, unit]));
  return (await indicatorRows(context.db, id)).map((row) => ({ ...row, unit: unitOf(row.numerator, units) }));
}

/** What the numerator counts: the element's own unit, or places. */
function unitOf(expr: IndicatorExpr, units: ReadonlyMap<ElementCode, string>): string {
  if (expr.kind !== 'sum') return placeUnits[expr.level];
  const [first] = expr.elements;
  return (first && units.get(first)) ?? '';
}

export async function indicatorDefinition(context: Context, code: IndicatorCode): Promise<IndicatorDefinition> {
  const found = (await indicatorDefinitions(context)).find((definition) => definition.code === code);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'indicator', id: code });
  return found;
}

const elementsOfAll = (definitions: readonly IndicatorDefinition[]): ReadonlySet<ElementCode> =>
  new Set(definitions.flatMap(({ numerator, denominator }) => [...elementsOf(numerator), ...elementsOf(denominator)]));

export async function indicatorTable(context: Context, period: PeriodCode): Promise<IndicatorRow[]> {
  const definitions = await indicatorDefinitions(context);
  const facts = await gatherFacts(context, elementsOfAll(definitions), period);
  return definitions.map((definition) => indicatorRow(definition, facts, { period, cumulative: true }));
}

/** One indicator at the end of each month of its plan year. */
export async function indicatorTrend(context: Context, code: IndicatorCode) {
  const definition = await indicatorDefinition(context, code);
  const { year } = await currentPlan(context.db);
  const windows = Array.from({ length: 12 }, (_, index) => windowToMonth(year, index + 1));
  const [first] = windows;
  if (first === undefined) return [];
  const ofYear = await gatherFacts(context, elementsOfAll([definition]), first.period);
  const districtsOf = await districtFinder(context);
  return windows.map((window) => {
    const facts = { ...ofYear, districts: districtsOf(window.period) };
    const row = indicatorRow(definition, facts, window);
    const reported = hasNewFigures(definition, facts, window.period);
    return {
      period: window.period,
      percent: reported ? row.percent : null,
      value: reported ? row.numerator.value : null,
    };
  });
}

type Facts = Awaited<ReturnType<typeof gatherFacts>>;

function olderToo(place: PlaceId, { lineageOf }: Facts): readonly PlaceId[] {
  const lineage = lineageOf?.(place);
  return lineage === undefined ? [place] : lineagePlaces(lineage);
}

/** A month from which nothing has come yet draws no point: carrying the last one on would look like news. */
function hasNewFigures(definition: IndicatorDefinition, facts: Facts, period: PeriodCode): boolean {
  const places = facts.districts
    .flatMap(({ id, communes, ended = [] }) => [id, ...communes, ...ended])
    .flatMap((place) => olderToo(place, facts));
  return elementsOf(definition.numerator).some((element) =>
    places.some((place) => facts.figure(element, place, period) !== undefined),
  );
}
