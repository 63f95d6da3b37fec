import {
  monthsOf,
  type PeriodCode,
  parsePeriod,
  periodNumber,
  periodOfNumber,
  periodsOf,
} from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { type CheckedPlace, type CheckFacts, earlierInYear, pastOf } from '../../shared/checks/check-facts.ts';
import type { ProposedFigure } from '../../shared/checks/checks.contract.ts';
import { figureTable, type PlacedFigure } from '../../shared/checks/figure-table.ts';
import { yearsBefore } from '../../shared/checks/years-before.ts';
import type { RuleSeed } from '../../shared/forms/form-seed.ts';
import { figureOf } from '../../shared/forms/written-figure.ts';
import { PlaceId } from '../../shared/ids.ts';
import type { Context } from '../context.ts';
import { registerHolding } from '../forms/fed-figures.repository.ts';
import { figuresOfDistrict, figuresOfElements, type StoredFigureRow } from '../forms/figures.repository.ts';
import { elementsInForce, type StoredElement } from '../forms/forms.repository.ts';
import { placesOn } from '../places/places.repository.ts';
import { controlTotalsOf, ruleSet } from './checks.repository.ts';
import { fedDifferences } from './fed-differences.ts';

/** What the checks of a period look at: the figures of the whole province, or of one district; a proposed figure stands for the stored one. */
export async function gatherChecks(
  context: Context,
  period: PeriodCode,
  district: PlaceId | undefined,
  proposed: readonly ProposedFigure[],
): Promise<CheckFacts> {
  const { year } = parsePeriod(period);
  const elements = await elementsInForce(context.db, year);
  const rules = await ruleSet(context.db, year);
  const places = await checkedPlaces(context, period);
  const isMeant = placesOf(places, district);
  return {
    period,
    rules,
    elements,
    places,
    figures: figureTable([
      ...placed(readFigures(context, elements, periodsNeeded(period), district), elements),
      ...placed(readFigures(context, countingOver(elements, rules), yearsBefore(period).flat(2), district), elements),
      ...storable(context, elements, period, proposed).map(({ state, value, ...given }) => ({
        ...given,
        period,
        figure: state === null ? null : figureOf({ state, value }),
      })),
    ]),
    controlTotals: await controlTotalsOf(context.db, periodNumber(period)),
    fed: fedDifferences(context, elements, period, proposed).filter(({ placeId }) => isMeant(placeId)),
  };
}

/** Where a register's figure holds, what is proposed would be kept beside it. */
function storable(
  { handle }: Context,
  elements: readonly StoredElement[],
  period: PeriodCode,
  proposed: readonly ProposedFigure[],
): readonly ProposedFigure[] {
  const ids = new Map(elements.map(({ code, id }) => [code, id]));
  return proposed.filter(
    ({ element, placeId }) => registerHolding(handle, ids.get(element) ?? 0, periodNumber(period), placeId) === null,
  );
}

/** Of a district its own row and its communes. */
const placesOf =
  (places: readonly CheckedPlace[], district: PlaceId | undefined) =>
  (id: PlaceId): boolean =>
    district === undefined ||
    places.some((place) => place.id === id && (id === district || place.parentId === district));

async function checkedPlaces(context: Context, period: PeriodCode): Promise<CheckedPlace[]> {
  const places = await placesOn(context.db, coverage(period, 'administrative').to);
  return places.map(({ id, name, type, level, parentId }) => ({ id, name: `${type} ${name}`, level, parentId }));
}

function readFigures(
  { handle }: Context,
  elements: readonly StoredElement[],
  wanted: readonly PeriodCode[],
  district?: PlaceId,
): StoredFigureRow[] {
  if (elements.length === 0) return [];
  const periods = wanted.map(periodNumber);
  if (district !== undefined) return periods.flatMap((each) => figuresOfDistrict(handle, each, district));
  return figuresOfElements(
    handle,
    elements.map(({ id }) => id),
    periods,
  );
}

/** Elements of rules that count what was left over from the years before. */
function countingOver(elements: readonly StoredElement[], rules: readonly RuleSeed[]): StoredElement[] {
  const codes = rules.flatMap(({ left, right }) =>
    'constant' in right || right.opening !== true ? [] : [...left.elements, ...right.elements],
  );
  return elements.filter(({ code }) => codes.includes(code));
}

/** The period, what came before it, and the shorter periods that it and the earlier ones of its year are made of. */
function periodsNeeded(period: PeriodCode): PeriodCode[] {
  const { year, kind } = parsePeriod(period);
  const parts = kind === 'month' ? [] : [period, ...earlierInYear(period)].flatMap(monthsOf);
  const quarters = kind === 'month' || kind === 'quarter' ? [] : periodsOf(year, 'quarter');
  return [...new Set([period, ...pastOf(period), ...parts, ...quarters])];
}

function* placed(rows: readonly StoredFigureRow[], elements: readonly StoredElement[]): Generator<PlacedFigure> {
  const codes = new Map(elements.map(({ id, code }) => [id, code]));
  for (const row of rows) {
    const element = codes.get(row.elementId);
    if (element === undefined) continue;
    yield { element, period: periodOfNumber(row.period), placeId: PlaceId.parse(row.placeId), figure: figureOf(row) };
  }
}
