import { type PeriodCode, samePeriodLastYear } from '../../shared/calendar/period.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ElementCode, IndicatorCode, PlaceId } from '../../shared/ids.ts';
import { elementsOf } from '../../shared/indicators/elements-of.ts';
import { type IndicatorDefinition, indicatorRow, reachedThen } from '../../shared/indicators/indicator-row.ts';
import type { IndicatorExpr } from '../../shared/indicators/indicator-seed.ts';
import type { CurrentRow, IndicatorRow } from '../../shared/indicators/indicators.contract.ts';
import { lineagePlaces } from '../../shared/indicators/lineage.ts';
import { type PeriodWindow, windowToMonth } from '../../shared/indicators/period-window.ts';
import { placeUnits } from '../../shared/indicators/place-units.ts';
import type { Context } from '../context.ts';
import { elementRows } from '../forms/forms.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { type GatheredFacts, gatherFacts } from './gather-facts.ts';
import { indicatorRows } from './indicators.repository.ts';

export { elementsOf };

export async function indicatorDefinitions(context: Context): Promise<IndicatorDefinition[]> {
  const { id } = await currentPlan(context.db);
  const units = new Map((await elementRows(context.db)).map(({ code, unit }) => [code, unit]));
  return (await indicatorRows(context.db, id)).map((row) => ({ ...row, unit: unitOf(row.numerator, units) }));
}

/** What the numerator counts: the element's own unit, or places. */
function unitOf(expr: IndicatorExpr, units: ReadonlyMap<ElementCode, string>): string {
  if (expr.kind === 'places' || expr.kind === 'count-places') return placeUnits[expr.level];
  const [first] = elementsOf(expr);
  return (first && units.get(first)) ?? '';
}

export async function indicatorDefinition(context: Context, code: IndicatorCode): Promise<IndicatorDefinition> {
  const found = (await indicatorDefinitions(context)).find((definition) => definition.code === code);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'indicator', id: code });
  return found;
}

const elementsOfAll = (definitions: readonly IndicatorDefinition[]): ReadonlySet<ElementCode> =>
  new Set(definitions.flatMap(({ numerator, denominator }) => [...elementsOf(numerator), ...elementsOf(denominator)]));

/** Every indicator of the plan, lũy kế to the end of the period. */
export async function currentRows(context: Context, period: PeriodCode): Promise<CurrentRow[]> {
  const definitions = await indicatorDefinitions(context);
  const factsOf = await factsByCoverage(context, definitions, period);
  return definitions.map((definition) => indicatorRow(definition, factsOf(definition), { period, cumulative: true }));
}

/** The same, with what was reached by the same period of the year before. */
export async function indicatorTable(context: Context, period: PeriodCode): Promise<IndicatorRow[]> {
  const definitions = await indicatorDefinitions(context);
  const factsOf = await factsByCoverage(context, definitions, period);
  const before = samePeriodLastYear(period);
  const factsThen = await factsByCoverage(context, definitions, before);
  return definitions.map((definition) => {
    const then = factsThen(definition);
    return {
      ...indicatorRow(definition, factsOf(definition), { period, cumulative: true }),
      lastYear: isStored(definition, then) ? reachedThen(definition, then, { period: before, cumulative: true }) : null,
    };
  });
}

/** Facts with the places valid at the end of the period, by whichever days the indicator's periods cover. */
async function factsByCoverage(context: Context, definitions: readonly IndicatorDefinition[], period: PeriodCode) {
  const groups = [...Map.groupBy(definitions, ({ coverage }) => coverage)];
  const facts = await Promise.all(
    groups.map(([kind, group]) => gatherFacts(context, elementsOfAll(group), period, kind)),
  );
  const byKind = new Map(groups.map(([kind], index) => [kind, facts[index]]));
  return ({ coverage }: IndicatorDefinition): GatheredFacts => {
    const found = byKind.get(coverage);
    if (found === undefined) throw new Error(`no facts were gathered for ${coverage} periods`);
    return found;
  };
}

const isStored = (definition: IndicatorDefinition, { stored }: GatheredFacts): boolean =>
  [...elementsOfAll([definition])].some((code) => stored.has(code));

/** One indicator at the end of each month of its plan year. */
export async function indicatorTrend(context: Context, code: IndicatorCode) {
  return trendOf(context, [await indicatorDefinition(context, code)]).then(([only]) => only?.points ?? []);
}

/** All of them. */
export const indicatorTrends = async (context: Context) => trendOf(context, await indicatorDefinitions(context));

async function trendOf(context: Context, definitions: readonly IndicatorDefinition[]) {
  const { year } = await currentPlan(context.db);
  const windows = Array.from({ length: 12 }, (_, index) => windowToMonth(year, index + 1));
  const factsOf = await factsByCoverage(context, definitions, windowToMonth(year, 1).period);
  return definitions.map((definition) => ({
    code: definition.code,
    points: windows.map((window) => trendPoint(definition, factsOf(definition), window)),
  }));
}

function trendPoint(definition: IndicatorDefinition, ofYear: GatheredFacts, window: PeriodWindow) {
  const { period } = window;
  const facts = { ...ofYear, districts: ofYear.districtsAt(period) };
  if (!hasNewFigures(definition, facts, period)) return { period, percent: null, value: null };
  const { percent, numerator } = indicatorRow(definition, facts, window);
  return { period, percent, value: numerator.value };
}

function olderToo(place: PlaceId, { lineageOf }: GatheredFacts): readonly PlaceId[] {
  const lineage = lineageOf?.(place);
  return lineage === undefined ? [place] : lineagePlaces(lineage);
}

/** A month from which nothing has come yet draws no point: carrying the last one on would look like news. */
function hasNewFigures(definition: IndicatorDefinition, facts: GatheredFacts, period: PeriodCode): boolean {
  const places = facts.districts
    .flatMap(({ id, communes, ended = [] }) => [id, ...communes, ...ended])
    .flatMap((place) => olderToo(place, facts));
  return elementsOf(definition.numerator).some((element) =>
    places.some((place) => facts.figure(element, place, period) !== undefined),
  );
}
