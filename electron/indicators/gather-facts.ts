import type { Day } from '../../shared/calendar/day.ts';
import { formatPeriod, type PeriodCode, parsePeriod } from '../../shared/calendar/period.ts';
import { type CoverageKind, coverage } from '../../shared/calendar/period-coverage.ts';
import type { ElementCode } from '../../shared/ids.ts';
import type { CountedElement, District, IndicatorFacts } from '../../shared/indicators/amount.ts';
import { elementThen, withOldCodes } from '../../shared/indicators/element-then.ts';
import { groupsOn } from '../../shared/indicators/groups.ts';
import { lineageFinder } from '../../shared/indicators/lineage.ts';
import { inListOrder, type PlaceInTime } from '../../shared/places/place-in-time.ts';
import type { Context } from '../context.ts';
import { elementMappings } from '../forms/element-mappings.repository.ts';
import { figureFinder, figuresOfYear } from '../forms/figures-of-year.repository.ts';
import { elementRows, periodKindsOfElements, type StoredElement } from '../forms/forms.repository.ts';
import { allPlaces } from '../places/places.repository.ts';
import { type ElementsThen, type FiguresThen, figuresThen, heldIn } from './figures-then.ts';

/** The groups of a period: places are those valid at its end. */
export async function districtsAt({ db }: Context, period: PeriodCode): Promise<District[]> {
  return inTime(await allPlaces(db)).groups.administrative(period);
}

interface PlacesInTime {
  readonly groups: Readonly<Record<CoverageKind, (period: PeriodCode) => District[]>>;
  readonly lineageOf: ReturnType<typeof lineageFinder>;
}

const made = new WeakMap<readonly PlaceInTime[], PlacesInTime>();

/** What is made of the list of places, once for as long as it is the same list. */
function inTime(places: readonly PlaceInTime[]): PlacesInTime {
  const known = made.get(places) ?? {
    groups: { administrative: finderIn(places, 'administrative'), calendar: finderIn(places, 'calendar') },
    lineageOf: lineageFinder(places),
  };
  made.set(places, known);
  return known;
}

function finderIn(places: readonly PlaceInTime[], coverageKind: CoverageKind): (period: PeriodCode) => District[] {
  const sorted = inListOrder(places);
  const changesBy = changeCounter(places);
  const made = new Map<string, District[]>();
  return (period) => {
    const year = formatPeriod({ year: parsePeriod(period).year, kind: 'year', number: 1 });
    const [day, since] = [coverage(period, coverageKind).to, coverage(year, coverageKind).from];
    const key = `${changesBy(day)} ${changesBy(since)}`;
    const groups = made.get(key) ?? groupsOn(sorted, day, since);
    made.set(key, groups);
    return groups;
  };
}

/** How often units had begun or ended by a day: between two such days the groups stay the same. */
function changeCounter(places: readonly PlaceInTime[]): (day: Day) => number {
  const begun = places.flatMap(({ validFrom }) => validFrom ?? []);
  const ended = places.flatMap(({ validTo }) => validTo ?? []);
  return (day) => begun.filter((on) => on <= day).length + ended.filter((on) => on < day).length;
}

/** Facts, which of the elements hold any figure at all in the year, and under which codes each figure is stored. */
export interface GatheredFacts extends Omit<IndicatorFacts, keyof FiguresThen>, FiguresThen {
  /** The groups of any period of the year, as `districts` are those of the period asked for. */
  readonly districtsAt: (period: PeriodCode) => readonly District[];
  readonly stored: ReadonlySet<ElementCode>;
  /** Whose figures are read: the elements asked for and the older ones that were counted in their place in the year. */
  readonly read: readonly StoredElement[];
  /** The figures by the same rule, from what else was stored. */
  readonly thenOver: (figureOwn: IndicatorFacts['figure']) => FiguresThen;
}

/**
 * Loads what the given elements hold in the year of the period, once, for any number of indicators and months. In a year
 * before a mapping's first one they hold what was counted under their old codes.
 */
export async function gatherFacts(
  context: Context,
  codes: ReadonlySet<ElementCode>,
  period: PeriodCode,
  coverageKind: CoverageKind = 'administrative',
): Promise<GatheredFacts> {
  const { year } = parsePeriod(period);
  const mappings = await elementMappings(context.db);
  const wanted = withOldCodes(codes, year, mappings);
  const known = (await elementRows(context.db)).filter(({ code }) => wanted.has(code));
  const kinds = await periodKindsOfElements(context.db, { year });
  const stored = figuresOfYear(
    context.handle,
    known.map(({ id }) => id),
    year,
  );
  const places = await allPlaces(context.db);
  const byCode = new Map(known.map(({ code, id }) => [code, stored.get(id) ?? new Map()]));
  const held = heldIn(known, kinds, stored);
  const asked = known.filter(({ code }) => codes.has(code));
  const then = new Map(asked.map(({ code }) => [code, elementThen(code, year, mappings, held)]));
  const thenOver = (figureOwn: IndicatorFacts['figure']) => figuresThen(then, places, figureOwn);
  const { groups, lineageOf } = inTime(places);
  const groupsAt = groups[coverageKind];
  return {
    districts: groupsAt(period),
    districtsAt: groupsAt,
    lineageOf,
    elements: new Map(asked.map((element) => [element.code, countedThen(element, then)])),
    ...thenOver(figureFinder(byCode)),
    read: known,
    thenOver,
    stored: new Set([...then.values()].filter(({ hasFigures }) => hasFigures).map(({ code }) => code)),
  };
}

function countedThen({ code, kind, levels, scale }: StoredElement, elements: ElementsThen): CountedElement {
  const then = elements.get(code);
  return { kind, levels: then?.levels ?? levels, scale, periodKinds: then?.periodKinds ?? [] };
}
