import type { PlaceId } from '../../shared/ids.ts';
import type { KnownPlace } from '../../shared/places/find-unit.ts';

/** The district a place is or lies in; null: the province itself. */
export function districtFinder(places: readonly KnownPlace[]): (place: PlaceId) => PlaceId | null {
  const known = new Map(places.map((place) => [place.id, place]));
  return (id) => {
    const place = known.get(id);
    if (place?.level === 'district') return id;
    const parent = place?.parentId == null ? undefined : known.get(place.parentId);
    return parent?.level === 'district' ? parent.id : null;
  };
}
