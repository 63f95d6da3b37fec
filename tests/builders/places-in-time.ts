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
  const parent = given.parent === undefined ? (level === 'province' ? null : 1) : given.parent;
  return {
    id: placeId(id),
    code: given.code ?? (level === 'commune' ? String(10_000 + id) : String(level === 'district' ? 100 + id : 10 + id)),
    name: label.slice(type.length + 1),
    type,
    level,
    parentId: parent === null ? null : placeId(parent),
    validFrom: given.from === undefined || given.from === null ? null : day(given.from),
    validTo: given.to === undefined || given.to === null ? null : day(given.to),
    endIsKnown: given.endIsKnown ?? false,
    predecessors: [
      ...(given.whole ?? []).map((one) => ({ id: placeId(one), part: 'whole' as const })),
      ...(given.part ?? []).map((one) => ({ id: placeId(one), part: 'part' as const })),
    ],
    aliases: [...(given.aliases ?? [])],
  };
}
