import type { ElementKind } from '../forms/form-seed.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import {
  countedPlaces,
  type District,
  type ElementReader,
  type IndicatorFacts,
  readerOf,
  readersOf,
  totalsOf,
} from '../indicators/amount.ts';
import type { CountedLevel, IndicatorExpr } from '../indicators/indicator-seed.ts';
import { type Lineage, lineagePlaces, type PlacedFigures } from '../indicators/lineage.ts';
import { type PeriodWindow, type Span, spansIn } from '../indicators/period-window.ts';
import { addTotals, type Total } from '../numbers/total.ts';

/** What one element says at one place, in the window. */
export interface ElementReading {
  readonly element: ElementCode;
  readonly kind: ElementKind;
  /** The place itself, and the units that went over into it as a whole. */
  readonly lineage: Lineage;
  /** The same as a list, the place first. */
  readonly units: readonly PlaceId[];
  /** The periods of the window, a list per kind, the finest first. */
  readonly spans: readonly (readonly Span[])[];
  /** Each figure with the unit that reported it. */
  readonly used: PlacedFigures;
  readonly total: Total;
}

/** What one place gives to one side of an indicator. The values of all places add up to `amountOf` the side. */
export interface PlaceReading {
  readonly district: District;
  readonly place: PlaceId;
  readonly total: Total;
  /** 'figures': the total is their sum; 'place': it is 1 or 0, and the figures decide which. */
  readonly counts: 'figures' | 'place';
  readonly elements: readonly ElementReading[];
}

/** Communes in their order, those that ended, then the district's own row. */
export function placeReadings(expr: IndicatorExpr, facts: IndicatorFacts, window: PeriodWindow): PlaceReading[] {
  switch (expr.kind) {
    case 'sum':
    case 'last': {
      const readers = readersOf(expr, facts, window).map(({ element, reader }) =>
        elementReader(element, reader, facts, window),
      );
      return facts.districts.flatMap((district) => summedRows(district, readers));
    }
    case 'count-places': {
      const { read } = elementReader(expr.element, readerOf(expr.element, facts, window), facts, window);
      return placesCounted(expr, expr.level, facts, window, (place) => [read(place)]);
    }
    case 'places':
      return placesCounted(expr, expr.level, facts, window, () => []);
  }
}

interface Reader extends Pick<ElementReader, 'kind' | 'levels'> {
  readonly read: (place: PlaceId) => ElementReading;
}

function elementReader(
  element: ElementCode,
  { kind, levels, usedAt, totalAt }: ElementReader,
  facts: IndicatorFacts,
  window: PeriodWindow,
): Reader {
  const spans = spansIn(window, facts.elements.get(element)?.periodKinds ?? []);
  const read = (place: PlaceId): ElementReading => {
    const lineage = facts.lineageOf?.(place) ?? { place, began: null, from: [] };
    return {
      element,
      kind,
      lineage,
      units: lineagePlaces(lineage),
      spans,
      used: usedAt(place),
      total: totalAt(place),
    };
  };
  return { kind, levels, read };
}

interface Row {
  readonly place: PlaceId;
  readonly level: CountedLevel;
  /** What had happened by then counts; nobody waits for anything more. */
  readonly isEnded: boolean;
}

function rowsOf({ id, communes, ended = [], endedOn }: District): Row[] {
  return [
    ...communes.map((place): Row => ({ place, level: 'commune', isEnded: false })),
    ...ended.map((place): Row => ({ place, level: 'commune', isEnded: true })),
    { place: id, level: 'district', isEnded: endedOn !== undefined },
  ];
}

/** Whether the row of a group is what its district fills in for itself; some groups are a commune alone. */
export const isOwnRow = ({ id, hasOwnRow }: District, place: PlaceId): boolean => place === id && hasOwnRow !== false;

function summedRows(district: District, readers: readonly Reader[]): PlaceReading[] {
  const counting = readers.map((reader) => ({ ...reader, places: new Set(countedPlaces(district, reader)) }));
  const rows = rowsOf(district).filter(({ level }) => level === 'commune' || district.hasOwnRow !== false);
  return rows.flatMap(({ place, level, isEnded }): PlaceReading[] => {
    const elements = counting
      .filter(({ levels, places }) => levels.includes(level) && places.has(place))
      .map(({ read }) => read(place));
    if (elements.length === 0) return [];
    const total = addTotals(elements.map((each) => each.total));
    return [{ district, place, counts: 'figures', elements, total: isEnded ? { ...total, ...nothingOwed } : total }];
  });
}

const nothingOwed = { counted: 0, expected: 0, missing: 0 } as const;

/** Whether a place counts is asked of the very rule that counts them all. */
function placesCounted(
  expr: IndicatorExpr,
  level: CountedLevel,
  facts: IndicatorFacts,
  window: PeriodWindow,
  elementsAt: (place: PlaceId) => readonly ElementReading[],
): PlaceReading[] {
  const { commune, district: ofDistrict } = totalsOf(expr, facts, window);
  const counted = (district: District, place: PlaceId, total: Total): PlaceReading => ({
    district,
    place,
    counts: 'place',
    elements: elementsAt(place),
    total,
  });
  return facts.districts.flatMap((district) => {
    if (commune !== null) return district.communes.map((place) => counted(district, place, commune(place)));
    const isThere = level === 'district' && district.hasOwnRow !== false && district.endedOn === undefined;
    return isThere ? [counted(district, district.id, ofDistrict(district))] : [];
  });
}
