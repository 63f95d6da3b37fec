import type { Day } from '../../calendar/day.ts';
import type { PlaceId } from '../../ids.ts';
import type { KnownPlace } from '../../places/find-unit.ts';
import { matchPlace } from '../../places/match-place.ts';
import { isValidOn } from '../../places/place-in-time.ts';
import { nameKey } from '../../text/fold.ts';
import { mentionOf } from '../layout/place-rows.ts';
import type { RegisterReading, Spelling } from './register-layout.ts';

/** What a row says of its place. */
export interface PlaceSaid {
  readonly code: string;
  readonly text: string;
  readonly district: string;
}

export type RowPlace =
  | { readonly kind: 'place'; readonly place: KnownPlace }
  | { readonly kind: 'none' }
  /** `candidates` may be empty: nothing like it is known. */
  | { readonly kind: 'ask'; readonly candidates: readonly KnownPlace[] };

export const spellingKey = ({ district, text }: Pick<Spelling, 'district' | 'text'>): string =>
  `${nameKey(district)}\n${nameKey(text)}`;

/** The name as it stands; a code where there is no name. */
export const spellingOf = ({ code, text, district }: PlaceSaid): Pick<Spelling, 'district' | 'text'> => ({
  district,
  text: text === '' ? code : text,
});

/**
 * Tells the place of a row among those in force on its day: by code, else by district, type and name. Where a register is
 * about districts, a name that a district and one of its towns share is the district's.
 */
export function placeTeller(
  places: readonly KnownPlace[],
  level: KnownPlace['level'],
  { place: given, spellings }: Pick<RegisterReading, 'place' | 'spellings'>,
): (said: PlaceSaid, on: Day) => RowPlace {
  const validOn = rememberedByDay((day: Day) => places.filter((place) => isValidOn(place, day)));
  const answered = new Map(spellings.map((spelling) => [spellingKey(spelling), spelling.place]));
  return (said, on) => {
    const valid = validOn(on);
    const byAnswer = valid.find(({ id }) => id === answered.get(spellingKey(spellingOf(said))));
    return byAnswer === undefined ? tell(said, valid, level, given) : { kind: 'place', place: byAnswer };
  };
}

function tell(
  said: PlaceSaid,
  valid: readonly KnownPlace[],
  level: KnownPlace['level'],
  given: PlaceId | null,
): RowPlace {
  const standing = valid.find(({ id }) => id === given);
  const match = said.district === '' ? undefined : upperUnit(valid, said.district);
  if (match !== undefined && match.kind !== 'exact') return asked(match.kind === 'ask' ? match.places : []);
  if (said.text === '' && said.code === '') {
    const place = match?.place ?? standing;
    return place === undefined ? { kind: 'none' } : { kind: 'place', place };
  }
  const district = match?.place ?? (standing?.level === 'district' ? standing : undefined);
  const shared = level === 'commune' || match !== undefined ? undefined : sharedName(said, valid);
  return shared === undefined ? named(said, valid, district) : { kind: 'place', place: shared };
}

/** The unit above the communes that bears the name alone among its like. */
function sharedName({ code, text }: PlaceSaid, valid: readonly KnownPlace[]): KnownPlace | undefined {
  if (code !== '') return undefined;
  const upper = valid.filter(({ level }) => level !== 'commune');
  const match = matchPlace(upper, mentionOf(text, ''));
  return match.kind === 'exact' ? match.place : undefined;
}

function named({ code, text }: PlaceSaid, valid: readonly KnownPlace[], district: KnownPlace | undefined): RowPlace {
  const candidates =
    district === undefined ? valid : valid.filter(({ id, parentId }) => id === district.id || parentId === district.id);
  const own = matchPlace(candidates, mentionOf(text, code));
  if (own.kind === 'exact') return { kind: 'place', place: own.place };
  return asked(own.kind === 'ask' ? own.places : []);
}

/** The city bears the province's name: where a district is meant, it is the city. */
function upperUnit(valid: readonly KnownPlace[], named: string) {
  const of = (level: KnownPlace['level']) =>
    matchPlace(
      valid.filter((place) => place.level === level),
      mentionOf(named, ''),
    );
  const district = of('district');
  return district.kind === 'none' ? of('province') : district;
}

const asked = (candidates: readonly KnownPlace[]): RowPlace => ({ kind: 'ask', candidates });

function rememberedByDay<T>(make: (day: Day) => T): (day: Day) => T {
  const known = new Map<Day, T>();
  return (day) => {
    const value = known.get(day) ?? make(day);
    known.set(day, value);
    return value;
  };
}
