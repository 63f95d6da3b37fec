import type { PeriodCode } from '../calendar/period.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';

export type PlaceFigures = ReadonlyMap<PlaceId, Figure>;

/** Element and period first: a check asks for the same ones at every place. */
export type FigureTable = (element: ElementCode, period: PeriodCode) => PlaceFigures;

export interface PlacedFigure {
  readonly element: ElementCode;
  readonly period: PeriodCode;
  readonly placeId: PlaceId;
  /** Null takes what came before it away: chưa có số liệu. */
  readonly figure: Figure | null;
}

const nothing: PlaceFigures = new Map();

export function figureTable(figures: Iterable<PlacedFigure>): FigureTable {
  const table = new Map<ElementCode, Map<PeriodCode, Map<PlaceId, Figure>>>();
  for (const { element, period, placeId, figure } of figures) {
    const periods = entry(table, element);
    if (figure === null) entry(periods, period).delete(placeId);
    else entry(periods, period).set(placeId, figure);
  }
  return (element, period) => table.get(element)?.get(period) ?? nothing;
}

function entry<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const found = map.get(key) ?? new Map<L, V>();
  map.set(key, found);
  return found;
}
