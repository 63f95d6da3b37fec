import type { Day } from '../calendar/day.ts';
import type { PlaceId } from '../ids.ts';
import type { PlaceInTime, SuccessionPart } from './place-in-time.ts';

export interface Relation {
  readonly place: PlaceInTime;
  readonly direction: 'before' | 'after';
  readonly part: SuccessionPart;
  /** The day on which the newer of the two units began. */
  readonly on: Day;
  /** The unit whose beginning this is. */
  readonly newer: PlaceId;
}

/**
 * Units before and after one, nearest first, over any number of changes. A chain is whole only as long as each of its
 * steps is.
 */
export function relationsOf(places: readonly PlaceInTime[], id: PlaceId): Relation[] {
  const known = new Map(places.map((place) => [place.id, place]));
  const successors = Map.groupBy(
    places.flatMap((place) => place.predecessors.map((link) => ({ ...link, successor: place }))),
    (link) => link.id,
  );
  const before = (place: PlaceInTime): Step[] =>
    place.predecessors.flatMap(({ id: older, part }) => {
      const found = known.get(older);
      return found === undefined ? [] : [{ place: found, part, newer: place }];
    });
  const after = (place: PlaceInTime): Step[] =>
    (successors.get(place.id) ?? []).map(({ part, successor }) => ({ place: successor, part, newer: successor }));
  const itself = known.get(id);
  if (itself === undefined) return [];
  return [...walk(itself, 'before', before), ...walk(itself, 'after', after)];
}

interface Step {
  readonly place: PlaceInTime;
  readonly part: SuccessionPart;
  readonly newer: PlaceInTime;
}

function walk(start: PlaceInTime, direction: Relation['direction'], next: (place: PlaceInTime) => Step[]): Relation[] {
  const seen = new Set([start.id]);
  const queue: { place: PlaceInTime; part: SuccessionPart }[] = [{ place: start, part: 'whole' }];
  const found: Relation[] = [];
  for (const { place: from, part: sofar } of queue) {
    for (const { place, part: step, newer } of next(from)) {
      if (seen.has(place.id) || newer.validFrom === null) continue;
      seen.add(place.id);
      const part = sofar === 'part' ? 'part' : step;
      found.push({ place, direction, part, on: newer.validFrom, newer: newer.id });
      queue.push({ place, part });
    }
  }
  return found;
}
