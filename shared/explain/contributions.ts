import { monthRange, type PeriodCode } from '../calendar/period.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import { isSameFigure } from '../imports/plan-import.ts';
import type { District } from '../indicators/amount.ts';
import type { PlacedFigure } from '../indicators/lineage.ts';
import { type PeriodWindow, spansIn } from '../indicators/period-window.ts';
import type { Figure } from '../numbers/figure.ts';
import type { ContributionKind } from './explain.contract.ts';
import type { Scope } from './explain-side.ts';
import type { ElementReading, PlaceReading } from './place-readings.ts';

export interface CountedFigure {
  readonly period: PeriodCode;
  readonly figure: Figure;
}

/** What one figure, or one place that is counted as one, adds to the difference of a side. */
export interface Contribution {
  readonly kind: ContributionKind;
  /** Null where places are counted, whatever they reported. */
  readonly element: ElementCode | null;
  readonly district: District;
  /** The row it counts in. */
  readonly row: PlaceId;
  /** The unit that reported it: the row's own, or one that went over into it. */
  readonly place: PlaceId;
  readonly before: CountedFigure | null;
  readonly after: CountedFigure | null;
  /** `after` less `before`, as they count. */
  readonly delta: number;
}

interface Compared {
  readonly scope: Scope;
  readonly readings: readonly PlaceReading[];
}

/** All contributions of a side, those of 0 included. Their deltas add up to the difference of the two totals. */
export function contributions(left: Compared, right: Compared): Contribution[] {
  const sides = { left: sideOf(left), right: sideOf(right) };
  const [first] = [...left.readings, ...right.readings];
  if (first?.counts === 'place') return placeByPlace(left.readings, right.readings, sides);
  return figureByFigure(left.readings, right.readings, sides);
}

interface Sides {
  readonly left: Side;
  readonly right: Side;
}

/** What may be asked of one of the two. */
interface Side {
  readonly scope: Scope;
  /** The row in which figures of a unit count, if there is one. */
  readonly rowOf: (element: ElementCode, unit: PlaceId) => ElementReading | undefined;
}

function sideOf({ scope, readings }: Compared): Side {
  const keyOf = (element: ElementCode, unit: PlaceId) => `${element} ${unit}`;
  const rows = new Map(
    readings.flatMap(({ elements }) =>
      elements.flatMap((reading) => reading.units.map((unit) => [keyOf(reading.element, unit), reading] as const)),
    ),
  );
  return { scope, rowOf: (element, unit) => rows.get(keyOf(element, unit)) };
}

/** A figure that counts, and where. */
interface Counted {
  readonly row: PlaceReading;
  readonly reading: ElementReading;
  readonly figure: PlacedFigure;
}

const countedIn = (rows: readonly PlaceReading[]): Counted[] =>
  rows.flatMap((row) =>
    row.elements.flatMap((reading) => reading.used.used.map((figure) => ({ row, reading, figure }))),
  );

/** The same figure may count in another row than before, where units have merged: it is one figure all the same. */
function figureByFigure(before: readonly PlaceReading[], after: readonly PlaceReading[], sides: Sides): Contribution[] {
  return pairsOf(countedIn(before), countedIn(after)).flatMap(([old, current]): Contribution[] => {
    const one = current ?? old;
    if (one === undefined || (old !== undefined && current !== undefined && isSame(old, current))) return [];
    return [
      {
        kind: kindOf(old, current, sides),
        element: one.reading.element,
        district: one.row.district,
        row: one.row.place,
        place: one.figure.place,
        before: old?.figure ?? null,
        after: current?.figure ?? null,
        delta: countOf(current) - countOf(old),
      },
    ];
  });
}

function placeByPlace(before: readonly PlaceReading[], after: readonly PlaceReading[], sides: Sides): Contribution[] {
  const old = new Map(before.map((row) => [row.place, row]));
  const current = new Map(after.map((row) => [row.place, row]));
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((place) =>
    asOnePlace(old.get(place), current.get(place), sides),
  );
}

/** A place counts as one or not at all; what decided is the figure that moved most. */
function asOnePlace(before: PlaceReading | undefined, after: PlaceReading | undefined, sides: Sides): Contribution[] {
  const row = after ?? before;
  if (row === undefined) return [];
  const isThere = before !== undefined && after !== undefined;
  const rows = (reading: PlaceReading | undefined) => (reading === undefined ? [] : [reading]);
  const figures = figureByFigure(rows(before), rows(after), sides);
  const delta = (after?.total.value ?? 0) - (before?.total.value ?? 0);
  if (delta === 0 && figures.length === 0) return [];
  const here = { district: row.district, row: row.place, place: row.place };
  const wholePlace = { ...here, kind: 'boundary', element: null, before: null, after: null } as const;
  const [main = wholePlace] = figures.toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
  return [{ ...main, kind: isThere ? main.kind : 'boundary', delta }];
}

type Pair = readonly [before: Counted | undefined, after: Counted | undefined];

/** Flows are compared period by period; of a stock a unit has one figure on each side, whatever its period. */
function pairsOf(before: readonly Counted[], after: readonly Counted[]): Pair[] {
  const keyOf = ({ reading: { element, kind }, figure }: Counted) =>
    `${element} ${figure.place} ${kind === 'stock' ? '' : figure.period}`;
  const [old, current] = [Map.groupBy(before, keyOf), Map.groupBy(after, keyOf)];
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((key) =>
    inPairs(old.get(key) ?? [], current.get(key) ?? []),
  );
}

/** However many figures there are on either side, each is in one pair, so that nothing is lost from the sum. */
const inPairs = (old: readonly Counted[], current: readonly Counted[]): Pair[] =>
  Array.from({ length: Math.max(old.length, current.length) }, (_, at) => [old[at], current[at]]);

const isSame = ({ figure: a }: Counted, { figure: b }: Counted): boolean =>
  a.period === b.period && isSameFigure(a.figure, b.figure);

const countOf = (counted: Counted | undefined): number =>
  counted?.figure.figure.state === 'number' ? counted.figure.figure.value : 0;

function kindOf(old: Counted | undefined, current: Counted | undefined, { left, right }: Sides): ContributionKind {
  if (old === undefined) return current === undefined ? 'replaced' : aloneKind(current, left, 'new');
  if (current === undefined) return aloneKind(old, right, 'withdrawn');
  if (isOutside(old, right) || isOutside(current, left)) return 'period';
  if (old.figure.period === current.figure.period) return 'corrected';
  if (!isStored(current, left)) return 'new';
  return isStored(old, right) ? 'replaced' : 'withdrawn';
}

/**
 * Why a figure counts on one side only: the other does not have its unit at all, or a shorter window, or not the figure;
 * else another one speaks for it there, of the same unit or of one that the unit is related to.
 */
function aloneKind(counted: Counted, other: Side, unknown: 'new' | 'withdrawn'): ContributionKind {
  const { reading, figure } = counted;
  const isAsked = reading.units.some((unit) => other.rowOf(reading.element, unit) !== undefined);
  if (!isAsked) return 'boundary';
  if (isOutside(counted, other)) return 'period';
  if (!isStored(counted, other)) return unknown;
  const row = other.rowOf(reading.element, figure.place);
  return row === undefined || isCoveredByOthers(figure, row) ? 'boundary' : 'replaced';
}

function isCoveredByOthers({ place, period }: PlacedFigure, { kind, used }: ElementReading): boolean {
  const own = monthRange(period);
  const covering = used.used.filter((other) => {
    const { first, last } = monthRange(other.period);
    return kind === 'stock' || (first <= own.last && own.first <= last);
  });
  return covering.length > 0 && covering.every((other) => other.place !== place);
}

const isOutside = ({ reading, figure }: Counted, { scope }: Side): boolean =>
  !windowPeriods(reading.element, scope.facts, scope.window).includes(figure.period);

const windowPeriods = (element: ElementCode, facts: Scope['facts'], window: PeriodWindow): PeriodCode[] =>
  spansIn(window, facts.elements.get(element)?.periodKinds ?? [])
    .flat()
    .map(({ period }) => period);

const isStored = ({ reading, figure }: Counted, { scope }: Side): boolean =>
  scope.facts.figure(reading.element, figure.place, figure.period) !== undefined;
