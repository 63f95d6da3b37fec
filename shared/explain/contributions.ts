import type { PeriodCode } from '../calendar/period.ts';
import type { ElementCode, PlaceId } from '../ids.ts';
import { isSameFigure } from '../imports/plan-import.ts';
import type { District } from '../indicators/amount.ts';
import type { UsedFigure } from '../indicators/figures-used.ts';
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
  const before = new Map(left.readings.map((reading) => [reading.place, reading]));
  const after = new Map(right.readings.map((reading) => [reading.place, reading]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((place) =>
    placeContributions(before.get(place), after.get(place), left.scope, right.scope),
  );
}

function placeContributions(
  before: PlaceReading | undefined,
  after: PlaceReading | undefined,
  left: Scope,
  right: Scope,
): Contribution[] {
  const reading = after ?? before;
  if (reading === undefined) return [];
  const here = { district: reading.district, place: reading.place };
  const isThere = before !== undefined && after !== undefined;
  const figures = elementPairs(before, after).flatMap(([one, other]) =>
    elementContributions(here.place, one, other, left, right).map((change) => ({
      ...change,
      ...here,
      kind: isThere ? change.kind : ('boundary' as const),
    })),
  );
  return reading.counts === 'figures' ? figures : asOnePlace(figures, here, before, after);
}

/** A place counts as one or not at all; what decided is the figure that moved most. */
function asOnePlace(
  figures: readonly Contribution[],
  here: Pick<Contribution, 'district' | 'place'>,
  before: PlaceReading | undefined,
  after: PlaceReading | undefined,
): Contribution[] {
  const delta = (after?.total.value ?? 0) - (before?.total.value ?? 0);
  const wholePlace = { ...here, kind: 'boundary', element: null, before: null, after: null, delta } as const;
  const [main = wholePlace] = figures.toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
  return delta === 0 && figures.length === 0 ? [] : [{ ...main, delta }];
}

type Pair = readonly [before: ElementReading | undefined, after: ElementReading | undefined];

function elementPairs(before: PlaceReading | undefined, after: PlaceReading | undefined): Pair[] {
  const of = (reading: PlaceReading | undefined, element: ElementCode) =>
    reading?.elements.find((each) => each.element === element);
  const codes = [...(before?.elements ?? []), ...(after?.elements ?? [])].map(({ element }) => element);
  return [...new Set(codes)].map((element) => [of(before, element), of(after, element)]);
}

type Change = Omit<Contribution, 'district' | 'place'>;

function elementContributions(
  place: PlaceId,
  before: ElementReading | undefined,
  after: ElementReading | undefined,
  left: Scope,
  right: Scope,
): Change[] {
  const reading = after ?? before;
  if (reading === undefined) return [];
  const { element } = reading;
  const storedIn =
    ({ facts }: Scope) =>
    (period: PeriodCode) =>
      facts.figure(element, place, period);
  const known = { before, after, earlier: storedIn(left), later: storedIn(right) };
  return pairsOf(reading, before, after).flatMap(([old, current]): Change[] => {
    if (old !== undefined && current !== undefined && isSame(old, current)) return [];
    return [
      {
        kind: kindOf(old, current, known),
        element,
        before: counted(old),
        after: counted(current),
        delta: countOf(current) - countOf(old),
      },
    ];
  });
}

type UsedPair = readonly [before: UsedFigure | undefined, after: UsedFigure | undefined];

/** Flows are compared period by period; of a stock there is one figure on each side, whatever its period. */
function pairsOf(
  { kind }: ElementReading,
  before: ElementReading | undefined,
  after: ElementReading | undefined,
): UsedPair[] {
  const [old, current] = [before?.used.used ?? [], after?.used.used ?? []];
  if (kind === 'stock') return inPairs(old, current);
  const periods = new Set([...old, ...current].map(({ period }) => period));
  const at = (figures: readonly UsedFigure[], period: PeriodCode) => figures.filter((each) => each.period === period);
  return [...periods].flatMap((period) => inPairs(at(old, period), at(current, period)));
}

/** However many figures there are on either side, each is in one pair, so that nothing is lost from the sum. */
const inPairs = (old: readonly UsedFigure[], current: readonly UsedFigure[]): UsedPair[] =>
  Array.from({ length: Math.max(old.length, current.length) }, (_, at) => [old[at], current[at]]);

const isSame = (a: UsedFigure, b: UsedFigure): boolean => a.period === b.period && isSameFigure(a.figure, b.figure);

const counted = (used: UsedFigure | undefined): CountedFigure | null =>
  used === undefined ? null : { period: used.period, figure: used.figure };

const countOf = (used: UsedFigure | undefined): number => (used?.figure.state === 'number' ? used.figure.value : 0);

interface Known {
  readonly before: ElementReading | undefined;
  readonly after: ElementReading | undefined;
  readonly earlier: (period: PeriodCode) => Figure | undefined;
  readonly later: (period: PeriodCode) => Figure | undefined;
}

/** Why the two differ: first what the windows hold, then what happened to the figure itself. */
function kindOf(old: UsedFigure | undefined, current: UsedFigure | undefined, known: Known): ContributionKind {
  const outside = (used: UsedFigure | undefined, reading: ElementReading | undefined) =>
    used !== undefined && !(reading?.spans.flat().some(({ period }) => period === used.period) ?? false);
  if (outside(old, known.after) || outside(current, known.before)) return 'period';
  if (old !== undefined && current !== undefined && old.period === current.period) return 'corrected';
  if (current !== undefined && known.earlier(current.period) === undefined) return 'new';
  if (old !== undefined && known.later(old.period) === undefined) return 'withdrawn';
  return 'replaced';
}
