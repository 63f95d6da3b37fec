import type { PeriodCode, PeriodKind } from '../calendar/period.ts';
import type { ElementKind, ElementLevel } from '../forms/form-seed.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { overPlaces } from '../numbers/roll-up.ts';
import { addTotals, emptyTotal, type Total } from '../numbers/total.ts';
import { type FiguresUsed, figuresUsed, inOrderOfUse, totalUsed } from './figures-used.ts';
import type { CountedLevel, IndicatorExpr, PlaceTest } from './indicator-seed.ts';
import { type PeriodWindow, spansIn } from './period-window.ts';

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
export const amountOf = (expr: IndicatorExpr, facts: IndicatorFacts, window: PeriodWindow): CountedAmount =>
  overDistricts(facts, totalsOf(expr, facts, window).district);

/** One side of an indicator place by place. Own rows and communes of a district add to the district, districts to the province. */
export interface PlaceTotals {
  readonly district: (district: District) => Total;
  /** The row that the district fills in for itself; null where there is none. */
  readonly own: ((district: District) => Total) | null;
  /** Null where nothing is counted commune by commune. */
  readonly commune: ((commune: PlaceId) => Total) | null;
}

export function totalsOf(expr: IndicatorExpr, facts: IndicatorFacts, window: PeriodWindow): PlaceTotals {
  switch (expr.kind) {
    case 'sum': {
      const readers = expr.elements.map((element) => readerOf(element, facts, window));
      const own = partAt(readers, 'district');
      return {
        district: (district) => sumOf(readers, district),
        own: own && (({ id }) => own(id)),
        commune: partAt(readers, 'commune'),
      };
    }
    case 'count-places': {
      const { totalAt } = readerOf(expr.element, facts, window);
      return atLevel(expr.level, (place) => passed(totalAt(place), expr.test));
    }
    case 'places':
      return {
        ...atLevel(expr.level, () => known(1)),
        district: (district) => known(placesOf(district, expr.level).length),
      };
  }
}

function partAt(readers: readonly ElementReader[], level: CountedLevel): ((place: PlaceId) => Total) | null {
  const counting = readers.filter(({ levels }) => levels.includes(level));
  return counting.length === 0 ? null : (place) => overPlaces(counting.map(({ totalAt }) => totalAt(place)));
}

const atLevel = (level: CountedLevel, at: (place: PlaceId) => Total): PlaceTotals => ({
  district: (district) => addTotals(placesOf(district, level).map(at)),
  own: level === 'district' ? ({ id }) => at(id) : null,
  commune: level === 'commune' ? at : null,
});

/** One element in one window: the periods that count are worked out once for all places. */
export interface ElementReader {
  readonly levels: readonly ElementLevel[];
  readonly usedAt: (place: PlaceId) => FiguresUsed;
  readonly totalAt: (place: PlaceId) => Total;
}

export function readerOf(element: ElementCode, facts: IndicatorFacts, window: PeriodWindow): ElementReader {
  const { kind, levels, periodKinds } = elementOf(element, facts);
  const spans = inOrderOfUse(kind, spansIn(window, periodKinds));
  const usedAt = (place: PlaceId) => figuresUsed(kind, spans, (period) => facts.figure(element, place, period));
  return { levels, usedAt, totalAt: (place) => totalUsed(usedAt(place)) };
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
function sumOf(readers: readonly ElementReader[], district: District): Total {
  const totals = readers.flatMap(({ levels, totalAt }) => {
    const perCommune = levels.includes('commune') ? district.communes.map(totalAt) : [];
    const own = levels.includes('district') ? [totalAt(district.id)] : [];
    const perPlace = [...perCommune, ...own];
    return own.length > 0 ? [addTotals(perPlace)] : perPlace;
  });
  return overPlaces(totals);
}

function passed({ value, missing, expected }: Total, test: PlaceTest): Total {
  // Once passed, later months cannot take it back, so a gap elsewhere in the window leaves nothing unknown.
  if (test === 'yes' ? value === 1 : value >= 1) return known(1);
  if (expected === 0) return emptyTotal;
  return missing > 0
    ? { ...emptyTotal, expected: 1, missing: 1 }
    : { ...emptyTotal, expected: 1, counted: 1, known: true };
}

function elementOf(code: ElementCode, facts: IndicatorFacts): CountedElement {
  const element = facts.elements.get(code);
  if (element === undefined) throw new Error(`indicator names element ${code}, which does not exist`);
  return element;
}
