import type { z } from 'zod';
import { addDays } from '../../shared/calendar/day.ts';
import { formatPeriod } from '../../shared/calendar/period.ts';
import type { IndicatorFacts } from '../../shared/indicators/amount.ts';
import { hideInFlow, hideInLevels } from '../../shared/views/hide-small.ts';
import { boundariesIn, longerPeriod, type PlaceChange, pointsOfYear } from '../../shared/views/series-points.ts';
import type { Series, SeriesInput, SeriesPoint } from '../../shared/views/views.contract.ts';
import type { Context } from '../context.ts';
import { gatherFacts } from '../indicators/gather-facts.ts';
import { measureOf, type ViewMeasure } from './measure.ts';
import { summedPoints } from './summed-points.ts';
import { datedPlaces } from './views.repository.ts';

type Input = z.output<typeof SeriesInput>;

/** One indicator (lũy kế within each plan year) or element (in each period) over several plan years. */
export async function series(context: Context, input: Input): Promise<Series> {
  const { subject, step, district, outside } = input;
  const measure = await measureOf(context, subject);
  const exact = (await summedPoints(context, measure, input)) ?? (await countedPoints(context, measure, input));
  const points = outside ? hidden(measure, exact, step) : exact;
  const { place, changes } = await placesOf(context, district);
  const boundaries = boundariesIn(
    changes,
    points.map(({ period }) => period),
  );
  return { head: measure.head, step, place, points, boundaries };
}

async function countedPoints(context: Context, measure: ViewMeasure, input: Input): Promise<SeriesPoint[]> {
  const { subject, step, from, to, district } = input;
  const points: SeriesPoint[] = [];
  for (let year = from; year <= to; year += 1) {
    const facts = ofPlace(await gatherFacts(context, measure.elements, yearOf(year)), district);
    points.push(...pointsOfYear(measure, facts, year, step, subject.kind === 'indicator'));
  }
  return points;
}

const yearOf = (year: number) => formatPeriod({ year, kind: 'year', number: 1 });

const ofPlace = (facts: IndicatorFacts, district: Input['district']): IndicatorFacts =>
  district === null ? facts : { ...facts, districts: facts.districts.filter(({ id }) => id === district) };

const hidden = ({ isFlow, guarded }: ViewMeasure, points: SeriesPoint[], step: Input['step']): SeriesPoint[] =>
  isFlow ? hideInFlow(points, ({ period }) => longerPeriod(period, step), guarded) : hideInLevels(points, guarded);

/** The name of what is looked at, and when districts or communes of it ended or began. */
async function placesOf(context: Context, district: Input['district']) {
  const all = await datedPlaces(context.db);
  const province = all.find(({ level }) => level === 'province');
  const chosen = district === null ? province : all.find(({ id }) => id === district);
  const within = all.filter(({ id, parent }) => (district === null ? id !== province?.id : parent === district));
  const changes = within.flatMap(({ name, validFrom, validTo }): PlaceChange[] => [
    ...(validFrom === null ? [] : [{ day: validFrom, name, kind: 'began' as const }]),
    ...(validTo === null ? [] : [{ day: addDays(validTo, 1), name, kind: 'ended' as const }]),
  ]);
  return {
    place: chosen?.name ?? '',
    changes: changes.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))),
  };
}
