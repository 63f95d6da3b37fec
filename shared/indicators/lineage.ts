import { compareDays, type Day } from '../calendar/day.ts';
import type { PeriodCode } from '../calendar/period.ts';
import { coverage } from '../calendar/period-coverage.ts';
import type { ElementKind } from '../forms/form-seed.ts';
import type { PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { type PlaceInTime, wholePredecessors } from '../places/place-in-time.ts';
import { figuresUsed, monthsOf, type UsedFigure } from './figures-used.ts';
import type { Span } from './period-window.ts';

/** A unit with the units that went over into it as a whole; figures stay with the unit that reported them. */
export interface Lineage {
  readonly place: PlaceId;
  /** Null: it was there before anyone kept days. */
  readonly began: Day | null;
  readonly from: readonly Lineage[];
}

/** Looks up a unit's lineage; undefined for one that has been there all along, whose own figures are all there are. */
export function lineageFinder(places: readonly PlaceInTime[]): (place: PlaceId) => Lineage | undefined {
  const known = new Map(places.map((place) => [place.id, place]));
  const began = new Set(places.filter(({ validFrom }) => validFrom !== null).map(({ id }) => id));
  const made = new Map<PlaceId, Lineage>();
  const make = (id: PlaceId): Lineage => {
    const place = known.get(id);
    const from = place === undefined ? [] : wholePredecessors(place).map(make);
    return { place: id, began: place?.validFrom ?? null, from };
  };
  return (id) => {
    if (!began.has(id)) return undefined;
    const lineage = made.get(id) ?? make(id);
    made.set(id, lineage);
    return lineage;
  };
}

export const lineagePlaces = ({ place, from }: Lineage): PlaceId[] => [place, ...from.flatMap(lineagePlaces)];

export interface PlacedFigure extends UsedFigure {
  readonly place: PlaceId;
}

export interface PlacedFigures {
  readonly used: readonly PlacedFigure[];
  readonly missing: number;
  /** Of a unit that began in the course of time: which unit owes which period. */
  readonly missingAt?: readonly Pick<PlacedFigure, 'place' | 'period'>[];
}

type FigureAt = (place: PlaceId, period: PeriodCode) => Figure | undefined;

/**
 * Which figures of a unit and its whole predecessors count. The unit's own come first wherever it has one; for what it
 * has not reported, each predecessor counts by the very rules of a unit by itself, so nothing counts twice.
 */
export function lineageUsed(
  kind: ElementKind,
  spans: readonly (readonly Span[])[],
  lineage: Lineage,
  figureAt: FigureAt,
): PlacedFigures {
  if (lineage.from.length === 0 && lineage.began === null) return alone(kind, spans, lineage.place, figureAt);
  return kind === 'flow' ? flowUsed(spans, lineage, figureAt) : stockUsed(spans.flat(), lineage, figureAt);
}

/** A unit that has been there all along. */
export function alone(
  kind: ElementKind,
  spans: readonly (readonly Span[])[],
  place: PlaceId,
  figureAt: FigureAt,
): PlacedFigures {
  const { used, missing } = figuresUsed(kind, spans, (period) => figureAt(place, period));
  return { used: used.map((figure) => ({ ...figure, place })), missing };
}

/** Months of which something is known, for each unit of the lineage. */
interface Covered {
  readonly lineage: Lineage;
  readonly months: Set<number>;
  readonly below: readonly Covered[];
}

const uncovered = (lineage: Lineage): Covered => ({ lineage, months: new Set(), below: lineage.from.map(uncovered) });

function flowUsed(spans: readonly (readonly Span[])[], lineage: Lineage, figureAt: FigureAt): PlacedFigures {
  const finest = spans[0] ?? [];
  const all = uncovered(lineage);
  const used: PlacedFigure[] = [];
  const take = (span: Span, node: Covered, above: readonly Covered[]): void => {
    const { place } = node.lineage;
    const figure = figureAt(place, span.period);
    if (figure !== undefined && !touches(span, above) && !touchesBelow(span, node)) {
      for (const month of monthsOf(span)) node.months.add(month);
      const within = finest.filter(({ first, last }) => span.first <= first && last <= span.last);
      used.push({ place, period: span.period, figure, standsFor: Math.max(1, within.length) });
    } else for (const older of node.below) take(span, older, [...above, node]);
  };
  for (const span of spans.flat()) take(span, all, []);
  const missingAt = finest.flatMap((span) => missingIn(span, all).map((place) => ({ place, period: span.period })));
  return { used, missing: finest.length === 0 && used.length === 0 ? 1 : missingAt.length, missingAt };
}

const touches = (span: Span, nodes: readonly Covered[]): boolean =>
  nodes.some(({ months }) => monthsOf(span).some((month) => months.has(month)));

const touchesBelow = (span: Span, node: Covered): boolean =>
  touches(span, [node]) || node.below.some((older) => touchesBelow(span, older));

/** Before it began a unit is known as well as its predecessors are; one that came of no whole unit owes nothing then. */
function missingIn(span: Span, node: Covered): PlaceId[] {
  if (touches(span, [node])) return [];
  const below = node.below.flatMap((older) => missingIn(span, older));
  if (endsBefore(span, node.lineage.began)) return below;
  return node.below.length > 0 && below.length === 0 ? [] : [node.lineage.place];
}

const endsBefore = ({ period }: Span, began: Day | null): boolean =>
  began !== null && compareDays(coverage(period, 'administrative').to, began) < 0;

function stockUsed(spans: readonly Span[], { place, from }: Lineage, figureAt: FigureAt): PlacedFigures {
  for (const { period } of spans) {
    const figure = figureAt(place, period);
    if (figure !== undefined) return { used: [{ place, period, figure, standsFor: 1 }], missing: 0, missingAt: [] };
  }
  const [latest] = spans;
  if (from.length === 0) {
    return { used: [], missing: 1, missingAt: latest === undefined ? [] : [{ place, period: latest.period }] };
  }
  const older = from.map((each) => stockUsed(spans, each, figureAt));
  return {
    used: older.flatMap(({ used }) => used),
    missing: older.reduce((sum, each) => sum + each.missing, 0),
    missingAt: older.flatMap(({ missingAt = [] }) => missingAt),
  };
}
