import { addDays, compareDays, type Day } from '../calendar/day.ts';
import type { PlaceId } from '../ids.ts';
import { type PlaceInTime, placeName, type SuccessionPart } from './place-in-time.ts';

export interface BegunPlace {
  readonly place: PlaceInTime;
  readonly from: readonly { readonly place: PlaceInTime; readonly part: SuccessionPart }[];
}

/** A day from which figures are of other units than before: what ended the day before and what began. */
export interface Break {
  readonly on: Day;
  readonly ended: readonly PlaceInTime[];
  readonly began: readonly BegunPlace[];
}

/**
 * The breaks inside a stretch of time, by day. One on its first day is none: nothing before it is compared. A unit that
 * only got another parent goes on for whoever reads its figures.
 */
export function breaksIn(places: readonly PlaceInTime[], from: Day, to: Day): Break[] {
  const known = new Map(places.map((place) => [place.id, place]));
  const isInside = (day: Day | null): day is Day => day !== null && compareDays(day, from) > 0 && day <= to;
  const begun = places.filter(({ validFrom }) => isInside(validFrom));
  const goingOn = new Map(begun.flatMap((place) => same(place, known)));
  const began = begun.filter(({ id }) => !goingOn.has(id)).map((place) => withOrigin(place, known));
  const carried = new Set(goingOn.values());
  const ended = places.filter(({ id, validTo }) => isInside(dayAfter(validTo)) && !carried.has(id));
  const beganOn = Map.groupBy(began, ({ place }) => place.validFrom);
  const endedOn = Map.groupBy(ended, ({ validTo }) => dayAfter(validTo));
  const days = [...new Set([...beganOn.keys(), ...endedOn.keys()])].filter((day) => day !== null);
  return days.sort(compareDays).map((on) => ({ on, ended: endedOn.get(on) ?? [], began: beganOn.get(on) ?? [] }));
}

const dayAfter = (day: Day | null): Day | null => (day === null ? null : addDays(day, 1));

/** The pair of a unit and the one it goes on from, of the same type and name. */
function same(place: PlaceInTime, known: ReadonlyMap<PlaceId, PlaceInTime>): [PlaceId, PlaceId][] {
  const [only, ...others] = place.predecessors;
  if (only === undefined || others.length > 0 || only.part === 'part') return [];
  const before = known.get(only.id);
  return before !== undefined && placeName(before) === placeName(place) ? [[place.id, before.id]] : [];
}

const withOrigin = (place: PlaceInTime, known: ReadonlyMap<PlaceId, PlaceInTime>): BegunPlace => ({
  place,
  from: place.predecessors.flatMap(({ id, part }) => {
    const before = known.get(id);
    return before === undefined ? [] : [{ place: before, part }];
  }),
});
