import { Day } from '../../shared/calendar/day.ts';
import { PlaceId } from '../../shared/ids.ts';
import type { KnownPlace } from '../../shared/places/find-unit.ts';
import { levelOfType, PlaceType } from '../../shared/places/place-seed.ts';

export const day = (text: string): Day => Day.parse(text);
export const placeId = (id: number): PlaceId => PlaceId.parse(id);

interface Given {
  readonly code?: string;
  readonly parent?: number | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly endIsKnown?: boolean;
  readonly whole?: readonly number[];
  readonly part?: readonly number[];
  readonly aliases?: readonly string[];
}

/** 'Xã Cà Nàng': type and name as one text; code and parent follow from the id where they do not matter. */
export function aPlace(id: number, label: string, given: Given = {}): KnownPlace {
  const type = PlaceType.options.find((each) => label.startsWith(`${each} `)) ?? 'Xã';
  const level = levelOfType[type];
  return {
    id: placeId(id),
    code: given.code ?? String(smallestCode[level] + id),
    name: label.slice(type.length + 1),
    type,
    level,
    parentId: parentOf(given.parent, level),
    validFrom: optionalDay(given.from),
    validTo: optionalDay(given.to),
    endIsKnown: given.endIsKnown ?? false,
    predecessors: [...linked(given.whole, 'whole'), ...linked(given.part, 'part')],
    aliases: [...(given.aliases ?? [])],
  };
}

const smallestCode = { province: 10, district: 100, commune: 10_000 };

function parentOf(given: number | null | undefined, level: string) {
  if (given === null || (given === undefined && level === 'province')) return null;
  return placeId(given ?? 1);
}

const optionalDay = (text: string | null | undefined) => (text ? day(text) : null);

const linked = (ids: readonly number[] = [], part: 'whole' | 'part') => ids.map((id) => ({ id: placeId(id), part }));
