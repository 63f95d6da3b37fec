import type { z } from 'zod';
import { formatPeriod, type PeriodCode } from '../../shared/calendar/period.ts';
import { type CoverageKind, coverage } from '../../shared/calendar/period-coverage.ts';
import type { IndicatorFacts } from '../../shared/indicators/amount.ts';
import { lineageFinder, lineagePlaces } from '../../shared/indicators/lineage.ts';
import { breaksIn } from '../../shared/places/breaks.ts';
import { type PlaceInTime, placeName } from '../../shared/places/place-in-time.ts';
import { hideInFlow, hideInLevels } from '../../shared/views/hide-small.ts';
import { boundariesOf, breakWithin, longerPeriod, pointsOfYear } from '../../shared/views/series-points.ts';
import type { Series, SeriesInput, SeriesPoint } from '../../shared/views/views.contract.ts';
import type { Context } from '../context.ts';
import { gatherFacts } from '../indicators/gather-facts.ts';
import { allPlaces } from '../places/places.repository.ts';
import { measureOf, type ViewMeasure } from './measure.ts';

type Input = z.output<typeof SeriesInput>;

/** One indicator (lũy kế within each plan year) or element (in each period) over several plan years. */
export async function series(context: Context, input: Input): Promise<Series> {
  const { subject, step, district, audience } = input;
  const measure = await measureOf(context, subject);
  const exact = await countedPoints(context, measure, input);
  const points = audience === 'outside' ? hidden(measure, exact, step) : exact;
  const periods = points.map(({ period }) => period);
  return {
    head: measure.head,
    step,
    points,
    ...placeOf(await allPlaces(context.db), district, periods, measure.coverage),
  };
}

async function countedPoints(context: Context, measure: ViewMeasure, input: Input): Promise<SeriesPoint[]> {
  const { subject, step, from, to, district } = input;
  const points: SeriesPoint[] = [];
  for (let year = from; year <= to; year += 1) {
    const facts = await gatherFacts(context, measure.elements, yearOf(year), measure.coverage);
    const factsAt = (period: PeriodCode) => ofPlace({ ...facts, districts: facts.districtsAt(period) }, district);
    points.push(...pointsOfYear(measure, factsAt, year, step, subject.kind === 'indicator'));
  }
  return points;
}

const yearOf = (year: number) => formatPeriod({ year, kind: 'year', number: 1 });

const ofPlace = (facts: IndicatorFacts, district: Input['district']): IndicatorFacts =>
  district === null ? facts : { ...facts, districts: facts.districts.filter(({ id }) => id === district) };

const hidden = ({ isFlow, guarded }: ViewMeasure, points: SeriesPoint[], step: Input['step']): SeriesPoint[] =>
  isFlow ? hideInFlow(points, ({ period }) => longerPeriod(period, step), guarded) : hideInLevels(points, guarded);

/** The name of what is looked at, and the breaks within it. */
function placeOf(
  places: readonly PlaceInTime[],
  district: Input['district'],
  periods: readonly PeriodCode[],
  kind: CoverageKind,
) {
  const chosen = places.find(({ id, level }) => (district === null ? level === 'province' : id === district));
  const lineage = district === null ? undefined : lineageFinder(places)(district);
  const own = new Set(lineage === undefined ? [district] : lineagePlaces(lineage));
  const isWithin = ({ id, parentId }: PlaceInTime) => district === null || own.has(id) || own.has(parentId);
  const [first, last] = [periods.at(0), periods.at(-1)];
  const breaks =
    first === undefined || last === undefined
      ? []
      : breaksIn(places, coverage(first, kind).from, coverage(last, kind).to);
  return {
    place: chosen === undefined ? '' : placeName(chosen),
    boundaries: boundariesOf(
      breaks.flatMap((each) => breakWithin(each, isWithin)),
      periods,
      kind,
    ),
  };
}
