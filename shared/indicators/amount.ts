import type { PeriodCode, PeriodKind } from '../calendar/period.ts';
import type { ElementKind, ElementLevel } from '../forms/form-seed.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { overPlaces, overTime } from '../numbers/roll-up.ts';
import { addTotals, emptyTotal, type Total } from '../numbers/total.ts';
import type { CountedLevel, IndicatorExpr, PlaceTest } from './indicator-seed.ts';
import { type PeriodWindow, periodsIn } from './period-window.ts';

export interface District {
  readonly id: PlaceId;
  readonly name: string;
  readonly communes: readonly PlaceId[];
}

export interface CountedElement {
  readonly kind: ElementKind;
  readonly levels: readonly ElementLevel[];
  /** Kinds of period in which a form brings it, the finest first. */
  readonly periodKinds: readonly PeriodKind[];
}

/** All that the indicators of a period are made of. */
export interface IndicatorFacts {
  readonly districts: readonly District[];
  readonly elements: ReadonlyMap<ElementCode, CountedElement>;
  readonly figure: (element: ElementCode, place: PlaceId, period: PeriodCode) => Figure | undefined;
}

/** A total with its completeness counted in places, and the districts from which something is missing. */
export interface CountedAmount extends Total {
  readonly missingIn: readonly District[];
}

/** One side of an indicator over the whole province. */
export function amountOf(expr: IndicatorExpr, facts: IndicatorFacts, window: PeriodWindow): CountedAmount {
  switch (expr.kind) {
    case 'sum':
      return overDistricts(facts, (district) => sumOf(expr.elements, district, facts, window));
    case 'count-places':
      return overDistricts(facts, (district) =>
        addTotals(placesOf(district, expr.level).map((place) => passes(expr.element, expr.test, place, facts, window))),
      );
    case 'places':
      return overDistricts(facts, (district) => known(placesOf(district, expr.level).length));
  }
}

function overDistricts(facts: IndicatorFacts, totalOf: (district: District) => Total): CountedAmount {
  const parts = facts.districts.map((district) => ({ district, total: totalOf(district) }));
  const missingIn = parts.filter(({ total }) => total.missing > 0).map(({ district }) => district);
  return { ...addTotals(parts.map(({ total }) => total)), missingIn };
}

const placesOf = (district: District, level: CountedLevel): readonly PlaceId[] =>
  level === 'commune' ? district.communes : [district.id];

const known = (value: number): Total => ({
  value,
  counted: value,
  expected: value,
  missing: 0,
  known: true,
  allNone: false,
});

/**
 * An element counted at communes only is complete commune by commune; one that the district also has a row of its
 * own for is complete when the whole district is.
 */
function sumOf(
  elements: readonly ElementCode[],
  district: District,
  facts: IndicatorFacts,
  window: PeriodWindow,
): Total {
  const totals = elements.flatMap((element) => {
    const levels = elementOf(element, facts).levels;
    const perCommune = levels.includes('commune')
      ? district.communes.map((place) => placeTotal(element, place, facts, window))
      : [];
    const own = levels.includes('district') ? [placeTotal(element, district.id, facts, window)] : [];
    const perPlace = [...perCommune, ...own];
    return own.length > 0 ? [addTotals(perPlace)] : perPlace;
  });
  return overPlaces(totals);
}

/** One place over the window, from the finest kind of period that has anything. */
export function placeTotal(element: ElementCode, place: PlaceId, facts: IndicatorFacts, window: PeriodWindow): Total {
  const { kind, periodKinds } = elementOf(element, facts);
  const series = periodKinds.map((periodKind) =>
    periodsIn(window, periodKind).map((period) => facts.figure(element, place, period)),
  );
  const used = series.find((figures) => figures.some((figure) => figure !== undefined)) ?? [undefined];
  return overTime(kind, used);
}

function passes(
  element: ElementCode,
  test: PlaceTest,
  place: PlaceId,
  facts: IndicatorFacts,
  window: PeriodWindow,
): Total {
  const { value, missing, expected } = placeTotal(element, place, facts, window);
  const passed = test === 'yes' ? value === 1 : value >= 1;
  // Once passed, later months cannot take it back, so a gap elsewhere in the window leaves nothing unknown.
  if (passed) return known(1);
  if (expected === 0) return emptyTotal;
  return missing > 0
    ? { ...emptyTotal, expected: 1, missing: 1 }
    : { ...emptyTotal, expected: 1, counted: 1, known: true };
}

export function elementOf(code: ElementCode, facts: IndicatorFacts): CountedElement {
  const element = facts.elements.get(code);
  if (element === undefined) throw new Error(`indicator names element ${code}, which does not exist`);
  return element;
}
