import type { Day } from '../calendar/day.ts';
import type { PeriodCode, PeriodKind } from '../calendar/period.ts';
import type { ElementKind, ElementLevel } from '../forms/form-seed.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { overPlaces } from '../numbers/roll-up.ts';
import { addTotals, certain, emptyTotal, type Total } from '../numbers/total.ts';
import { elementsOf } from './elements-of.ts';
import { inOrderOfUse, lastSpanOnly, totalOfFigures, totalUsed } from './figures-used.ts';
import type { CountedLevel, IndicatorExpr } from './indicator-seed.ts';
import { alone, type Lineage, lineagePlaces, lineageUsed, type PlacedFigures } from './lineage.ts';
import { type PeriodWindow, spansIn } from './period-window.ts';
import { inScale, passed } from './place-test.ts';

/**
 * A district with its communes. Where no district stands between them and the province, every commune is a group of its
 * own, without a row of the district's.
 */
export interface District {
  readonly id: PlaceId;
  readonly name: string;
  readonly communes: readonly PlaceId[];
  readonly hasOwnRow?: false;
  /** The district itself ended in the plan year and no unit took its place: what had happened by then still counts. */
  readonly endedOn?: Day;
  /** Communes of it that ended so. */
  readonly ended?: readonly PlaceId[];
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
  /** Under which codes a figure is stored: older ones before an element's mappings began; its own without it. */
  readonly storedUnder?: (element: ElementCode, place: PlaceId, period: PeriodCode) => readonly ElementCode[];
  /** Units that began in the course of time, with those that went over into them as a whole; none without it. */
  readonly lineageOf?: (place: PlaceId) => Lineage | undefined;
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
    case 'sum':
    case 'last': {
      const readers = readersOf(expr, facts, window).map(({ reader }) => reader);
      const own = partAt(readers, 'district');
      return {
        district: (district) => sumOf(readers, district),
        own: own && ownRow(own),
        commune: partAt(readers, 'commune'),
      };
    }
    case 'count-places': {
      const { totalAt, eachAt } = readerOf(expr.element, facts, window);
      const test = inScale(expr.test, elementOf(expr.element, facts).scale);
      return atLevel(expr.level, (place) => passed(totalAt(place), eachAt(place), test));
    }
    case 'places':
      return {
        ...atLevel(expr.level, () => certain(1)),
        district: (district) => certain(placesOf(district, expr.level).length),
      };
  }
}

function partAt(readers: readonly ElementReader[], level: CountedLevel): ((place: PlaceId) => Total) | null {
  const counting = readers.filter(({ levels }) => levels.includes(level));
  return counting.length === 0 ? null : (place) => overPlaces(counting.map(({ totalAt }) => totalAt(place)));
}

/** Where no district reports for itself its row adds nothing and nobody waits for it. */
const ownRow =
  (at: (place: PlaceId) => Total) =>
  (district: District): Total =>
    placesOf(district, 'district').length === 0 ? emptyTotal : at(district.id);

const atLevel = (level: CountedLevel, at: (place: PlaceId) => Total): PlaceTotals => ({
  district: (district) => addTotals(placesOf(district, level).map(at)),
  own: level === 'district' ? ownRow(at) : null,
  commune: level === 'commune' ? at : null,
});

/** One element in one window: the periods that count are worked out once for all places. */
export interface ElementReader {
  readonly kind: ElementKind;
  readonly levels: readonly ElementLevel[];
  /** Of the place and of the units that went over into it as a whole, each figure with the unit that reported it. */
  readonly usedAt: (place: PlaceId) => PlacedFigures;
  readonly totalAt: (place: PlaceId) => Total;
  /** The place and each of those units by itself, where there are any. */
  readonly eachAt: (place: PlaceId) => readonly Total[];
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
  const all = spansIn(window, periodKinds);
  const spans = inOrderOfUse(kind, reading === 'last' && kind === 'flow' ? lastSpanOnly(all) : all);
  const figureAt = (place: PlaceId, period: PeriodCode) => facts.figure(element, place, period);
  const usedAt = (place: PlaceId) => {
    const lineage = facts.lineageOf?.(place);
    return lineage === undefined ? alone(kind, spans, place, figureAt) : lineageUsed(kind, spans, lineage, figureAt);
  };
  const eachAt = (place: PlaceId) => {
    const lineage = facts.lineageOf?.(place);
    const places = lineage === undefined ? [] : lineagePlaces(lineage);
    return places.map((each) => totalUsed(alone(kind, spans, each, figureAt)));
  };
  const totalAt = (place: PlaceId) =>
    facts.lineageOf?.(place) === undefined
      ? totalOfFigures(kind, spans, (period) => figureAt(place, period))
      : totalUsed(usedAt(place));
  return { kind, levels, usedAt, totalAt, eachAt };
}

/** Places of a district whose figures of an element may count. */
export function countedPlaces(district: District, { kind }: Pick<ElementReader, 'kind'>): readonly PlaceId[] {
  const ended = kind === 'flow' ? (district.ended ?? []) : [];
  const isGone = district.hasOwnRow === false || (district.endedOn !== undefined && kind === 'stock');
  return [...(isGone ? [] : [district.id]), ...district.communes, ...ended];
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

function placesOf(district: District, level: CountedLevel): readonly PlaceId[] {
  if (level === 'commune') return district.communes;
  return district.hasOwnRow === false || district.endedOn !== undefined ? [] : [district.id];
}

/**
 * An element counted at communes only is complete commune by commune; one that the district also has a row of its
 * own for is complete when the whole district is.
 */
function sumOf(readers: readonly ElementReader[], district: District): Total {
  const totals = readers.flatMap((reader) => {
    const { levels, totalAt } = reader;
    const perCommune = levels.includes('commune') ? district.communes.map(totalAt) : [];
    const own = levels.includes('district') ? placesOf(district, 'district').map(totalAt) : [];
    const standing = own.length > 0 ? [addTotals([...perCommune, ...own])] : perCommune;
    return standing.concat(endedTotals(reader, district));
  });
  return overPlaces(totals);
}

/** What happened in units that are no more: it adds to the flows, and nobody waits for anything of theirs. */
function endedTotals({ kind, levels, totalAt }: ElementReader, { id, endedOn, ended = [] }: District): Total[] {
  if (kind === 'stock') return [];
  const own = endedOn !== undefined && levels.includes('district') ? [id] : [];
  const communes = levels.includes('commune') ? ended : [];
  return [...own, ...communes].map((place) => ({ ...totalAt(place), counted: 0, expected: 0, missing: 0 }));
}

function elementOf(code: ElementCode, facts: IndicatorFacts): CountedElement {
  const element = facts.elements.get(code);
  if (element === undefined) throw new Error(`indicator names element ${code}, which does not exist`);
  return element;
}
