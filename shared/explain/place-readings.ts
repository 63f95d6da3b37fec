import type { ElementKind } from '../forms/form-seed.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import {
  amountOf,
  type District,
  type ElementReader,
  type IndicatorFacts,
  readerOf,
  readersOf,
} from '../indicators/amount.ts';
import type { FiguresUsed } from '../indicators/figures-used.ts';
import type { CountedLevel, IndicatorExpr } from '../indicators/indicator-seed.ts';
import { type PeriodWindow, type Span, spansIn } from '../indicators/period-window.ts';
import { addTotals, emptyTotal, type Total } from '../numbers/total.ts';

/** What one element says at one place, in the window. */
export interface ElementReading {
  readonly element: ElementCode;
  readonly kind: ElementKind;
  /** The periods of the window, a list per kind, the finest first. */
  readonly spans: readonly (readonly Span[])[];
  readonly used: FiguresUsed;
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

type ReadElement = (place: PlaceId) => ElementReading;

/** Communes in their order, then the district's own row. */
export function placeReadings(expr: IndicatorExpr, facts: IndicatorFacts, window: PeriodWindow): PlaceReading[] {
  switch (expr.kind) {
    case 'sum':
    case 'last': {
      const readers = readersOf(expr, facts, window).map(({ element, reader }) =>
        elementReader(element, reader, facts, window),
      );
      return facts.districts.flatMap((district) =>
        [...district.communes, district.id].flatMap((place) => summed(district, place, readers)),
      );
    }
    case 'count-places': {
      const { read } = elementReader(expr.element, readerOf(expr.element, facts, window), facts, window);
      return countedPlaces(expr, expr.level, facts, window, (place) => [read(place)]);
    }
    case 'places':
      return countedPlaces(expr, expr.level, facts, window, () => []);
  }
}

interface Reader {
  readonly levels: readonly string[];
  readonly read: ReadElement;
}

function elementReader(
  element: ElementCode,
  { kind, levels, usedAt, totalAt }: ElementReader,
  facts: IndicatorFacts,
  window: PeriodWindow,
): Reader {
  const { periodKinds = [] } = facts.elements.get(element) ?? {};
  const spans = spansIn(window, periodKinds);
  return {
    levels,
    read: (place) => ({ element, kind, spans, used: usedAt(place), total: totalAt(place) }),
  };
}

function summed(district: District, place: PlaceId, readers: readonly Reader[]): PlaceReading[] {
  const level = place === district.id ? 'district' : 'commune';
  const elements = readers.filter(({ levels }) => levels.includes(level)).map(({ read }) => read(place));
  if (elements.length === 0) return [];
  return [{ district, place, counts: 'figures', elements, total: addTotals(elements.map(({ total }) => total)) }];
}

/** Whether a place counts is asked of the very rule that counts them all. */
const countedPlaces = (
  expr: IndicatorExpr,
  level: CountedLevel,
  facts: IndicatorFacts,
  window: PeriodWindow,
  elementsAt: (place: PlaceId) => readonly ElementReading[],
): PlaceReading[] =>
  facts.districts.flatMap((district) =>
    (level === 'commune' ? district.communes : [district.id]).map((place) => {
      const alone = { ...district, communes: level === 'commune' ? [place] : [] };
      const total = amountOf(expr, { ...facts, districts: [alone] }, window);
      return {
        district,
        place,
        counts: 'place',
        elements: elementsAt(place),
        total: { ...emptyTotal, ...bare(total) },
      };
    }),
  );

const bare = ({ value, counted, expected, missing, known, allNone }: Total): Total => ({
  value,
  counted,
  expected,
  missing,
  known,
  allNone,
});
