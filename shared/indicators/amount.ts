import type { PeriodCode, PeriodKind } from '../calendar/period.ts';
import type { ElementKind, ElementLevel } from '../forms/form-seed.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { overPlaces } from '../numbers/roll-up.ts';
import { addTotals, certain, type Total } from '../numbers/total.ts';
import { elementsOf } from './elements-of.ts';
import { type FiguresUsed, figuresUsed, lastUsed, totalUsed } from './figures-used.ts';
import type { CountedLevel, IndicatorExpr } from './indicator-seed.ts';
import { type PeriodWindow, spansIn } from './period-window.ts';
import { inScale, passed } from './place-test.ts';

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
  /** Decimals held. */
  readonly scale: number;
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
    case 'last': {
      const readers = readersOf(expr, facts, window).map(({ reader }) => reader);
      return overDistricts(facts, (district) => sumOf(readers, district));
    }
    case 'count-places': {
      const { totalAt } = readerOf(expr.element, facts, window);
      const test = inScale(expr.test, elementOf(expr.element, facts).scale);
      return overDistricts(facts, (district) =>
        addTotals(placesOf(district, expr.level).map((place) => passed(totalAt(place), test))),
      );
    }
    case 'places':
      return overDistricts(facts, (district) => certain(placesOf(district, expr.level).length));
  }
}

/** One element in one window: the periods that count are worked out once for all places. */
export interface ElementReader {
  readonly levels: readonly ElementLevel[];
  readonly usedAt: (place: PlaceId) => FiguresUsed;
  readonly totalAt: (place: PlaceId) => Total;
}

/** 'all': a flow adds up over the window; 'last': of a flow too only its last period counts. A stock is the same in both. */
export type Reading = 'all' | 'last';

export function readerOf(
  element: ElementCode,
  facts: IndicatorFacts,
  window: PeriodWindow,
  reading: Reading = 'all',
): ElementReader {
  const { kind, levels, periodKinds } = elementOf(element, facts);
  const spans = spansIn(window, periodKinds);
  const used = reading === 'last' && kind === 'flow' ? lastUsed : figuresUsed.bind(null, kind);
  const usedAt = (place: PlaceId) => used(spans, (period) => facts.figure(element, place, period));
  return { levels, usedAt, totalAt: (place) => totalUsed(usedAt(place)) };
}

/** The elements of an expression, each read as the expression reads it. */
export const readersOf = (expr: IndicatorExpr, facts: IndicatorFacts, window: PeriodWindow) =>
  elementsOf(expr).map((element) => ({
    element,
    reader: readerOf(element, facts, window, expr.kind === 'last' ? 'last' : 'all'),
  }));

function overDistricts(facts: IndicatorFacts, totalOf: (district: District) => Total): CountedAmount {
  const parts = facts.districts.map((district) => ({ district, total: totalOf(district) }));
  const missingIn = parts.filter(({ total }) => total.missing > 0).map(({ district }) => district);
  return { ...addTotals(parts.map(({ total }) => total)), missingIn };
}

const placesOf = (district: District, level: CountedLevel): readonly PlaceId[] =>
  level === 'commune' ? district.communes : [district.id];

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

function elementOf(code: ElementCode, facts: IndicatorFacts): CountedElement {
  const element = facts.elements.get(code);
  if (element === undefined) throw new Error(`indicator names element ${code}, which does not exist`);
  return element;
}
