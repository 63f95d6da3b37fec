import { compareDays, type Day } from '../calendar/day.ts';
import type { PlaceId } from '../ids.ts';
import { isValidOn, type PlaceInTime, placeName, wholePredecessors } from '../places/place-in-time.ts';
import { endedName } from '../places/wording.ts';
import type { District } from './amount.ts';

/**
 * The districts of a day with their communes, in the order of the places given. Communes that stand right under the
 * province come after them, each a group of its own: nobody reports for them. Last come units that ended since the
 * plan year began without becoming another unit as a whole (ended, or split): their flows stay in the totals.
 */
export function groupsOn(places: readonly PlaceInTime[], day: Day, since: Day): District[] {
  const valid = places.filter((place) => isValidOn(place, day));
  const districts = valid.filter(({ level }) => level === 'district');
  const isDistrict = new Set(districts.map(({ id }) => id));
  const communes = valid.filter(({ level }) => level === 'commune');
  const gone = endedUnits(places, day, since);
  const hostOf = hostFinder(places, day);
  const goneIn = Map.groupBy(gone.communes, ({ parentId }) => hostOf(parentId));
  const below = Map.groupBy(communes, ({ parentId }) => parentId);
  const standing = districts.map((place) => group(place, idsOf(below.get(place.id)), idsOf(goneIn.get(place.id))));
  const direct = communes
    .filter(({ parentId }) => parentId === null || !isDistrict.has(parentId))
    .map((place) => ({ id: place.id, name: placeName(place), communes: [place.id], hasOwnRow: false as const }));
  const endedDistricts = gone.districts.map((place) => ({
    ...group(place, [], idsOf(goneIn.get(place.id))),
    name: endedName(place),
    endedOn: place.validTo ?? day,
  }));
  const hosts = new Set([...isDistrict, ...gone.districts.map(({ id }) => id)]);
  const homeless = gone.communes.filter((place) => !hosts.has(hostOf(place.parentId) ?? place.id));
  const alone = homeless.map((place) => ({
    id: place.id,
    name: endedName(place),
    communes: [],
    hasOwnRow: false as const,
    endedOn: place.validTo ?? day,
    ended: [place.id],
  }));
  return [...standing, ...direct, ...endedDistricts, ...alone];
}

const idsOf = (places: readonly PlaceInTime[] = []): PlaceId[] => places.map(({ id }) => id);

const group = (place: PlaceInTime, communes: readonly PlaceId[], ended: readonly PlaceId[]): District => ({
  id: place.id,
  name: placeName(place),
  communes,
  ...(ended.length > 0 ? { ended } : {}),
});

function endedUnits(places: readonly PlaceInTime[], day: Day, since: Day) {
  const succeeded = new Set(places.flatMap(wholePredecessors));
  const ended = places.filter(
    ({ id, validTo }) =>
      validTo !== null && compareDays(validTo, day) < 0 && compareDays(validTo, since) >= 0 && !succeeded.has(id),
  );
  return {
    districts: ended.filter(({ level }) => level === 'district'),
    communes: ended.filter(({ level }) => level === 'commune'),
  };
}

/** What has become of a unit by the day, as long as it goes over as a whole. */
function hostFinder(places: readonly PlaceInTime[], day: Day): (id: PlaceId | null) => PlaceId | null {
  const known = new Map(places.map((place) => [place.id, place]));
  const successor = new Map(places.flatMap((place) => wholePredecessors(place).map((older) => [older, place.id])));
  const follow = (id: PlaceId | null): PlaceId | null => {
    const place = id === null ? undefined : known.get(id);
    if (place === undefined || isValidOn(place, day)) return place?.id ?? null;
    return follow(successor.get(place.id) ?? null) ?? place.id;
  };
  return follow;
}
