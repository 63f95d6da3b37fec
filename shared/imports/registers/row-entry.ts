import type { EntryId, PlaceId } from '../../ids.ts';
import type { KnownPlace } from '../../places/find-unit.ts';
import { nameKey } from '../../text/fold.ts';

/** An entry of another register, by what it is called. */
export interface NamedEntry {
  readonly id: EntryId;
  readonly name: string;
  readonly place: PlaceId;
}

/** The entries of that name, the nearest ones alone: of the row's own place, else of its district. */
export type FindEntries = (name: string, place: KnownPlace) => readonly EntryId[];

export function entryFinder(entries: readonly NamedEntry[], places: readonly KnownPlace[]): FindEntries {
  const byName = Map.groupBy(entries, ({ name }) => nameKey(name));
  const known = new Map(places.map((place) => [place.id, place]));
  return (name, place) => {
    const named = byName.get(nameKey(name)) ?? [];
    const own = named.filter((entry) => entry.place === place.id);
    const near = own.length > 0 ? own : named.filter((entry) => isAround(place, known.get(entry.place)));
    return near.map(({ id }) => id);
  };
}

/** All of the province is around the province itself. */
const isAround = (place: KnownPlace, other: KnownPlace | undefined): boolean =>
  place.level === 'province' || (other !== undefined && districtOf(other) === districtOf(place));

const districtOf = ({ id, level, parentId }: KnownPlace): PlaceId | null => (level === 'district' ? id : parentId);
