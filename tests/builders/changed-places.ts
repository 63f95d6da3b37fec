import fc from 'fast-check';
import type { Day } from '../../shared/calendar/day.ts';
import { ChangeSet, type PlaceChange } from '../../shared/places/change-set.ts';
import type { KnownPlace } from '../../shared/places/find-unit.ts';
import { isValidOn } from '../../shared/places/place-in-time.ts';
import type { ChangeEffect } from '../../shared/places/plan-change.ts';
import { aPlace, placeId } from './places-in-time.ts';

/** A province with districts and communes that have been there all along. */
export const aProvince = (districts = 3, communes = 4): KnownPlace[] => [
  aPlace(1, 'Tỉnh Sơn La', { code: '14' }),
  ...Array.from({ length: districts }, (_, d) => [
    aPlace(10 + d, `Huyện H${d}`, { code: String(110 + d) }),
    ...Array.from({ length: communes }, (_none, c) =>
      aPlace(100 + d * 20 + c, `Xã X${d}${c}`, { code: String(11_000 + d * 100 + c), parent: 10 + d }),
    ),
  ]).flat(),
];

/** The units as they stand after a change: what the keeper writes, without a database. */
export function changedPlaces(places: readonly KnownPlace[], effect: ChangeEffect, on: Day): KnownPlace[] {
  const first = Math.max(...places.map(({ id }) => id)) + 1;
  const ended = new Set(effect.ended.map(({ id }) => id));
  const continued = new Map(effect.continued.map((place) => [place.id, place]));
  const kept = places.map((place) =>
    ended.has(place.id) ? { ...place, validTo: effect.lastDay, endIsKnown: true } : (continued.get(place.id) ?? place),
  );
  const begun = effect.begun.map(
    ({ code, name, type, level, validTo, parent, from }, index): KnownPlace => ({
      id: placeId(first + index),
      code,
      name,
      type,
      level,
      parentId: parent === null ? null : parent.kind === 'known' ? parent.place.id : placeId(first + parent.index),
      validFrom: on,
      validTo,
      endIsKnown: false,
      predecessors: from.map(({ place, part }) => ({ id: place.id, part })),
      aliases: [],
    }),
  );
  return [...kept, ...begun];
}

interface Wish {
  readonly kind: PlaceChange['kind'];
  readonly picks: readonly number[];
}

/** Wishes for changes; what they mean depends on the units in force, so a wish may well be refused. */
export const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('merge', 'split', 'rename', 'retype', 'recode', 'move', 'end', 'continue'),
    picks: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The change set of some wishes on a day, among the units in force the day before. */
export function wishedSet(places: readonly KnownPlace[], given: readonly Wish[], on: Day): ChangeSet {
  const valid = places
    .filter((place) => isValidOn(place, on) || place.validTo !== null)
    .filter(({ level }) => level !== 'province');
  const pick = (index: number) => valid[index % valid.length];
  const changes = given.map((wish, index) => changeOf(wish, index, pick));
  return ChangeSet.parse({ name: 'Thử', document: { number: '1/NQ', issuedOn: null }, effectiveOn: on, changes });
}

function changeOf({ kind, picks }: Wish, index: number, pick: (index: number) => KnownPlace | undefined): unknown {
  const [a, b, c] = picks.map(pick);
  const unit = { code: a?.code };
  const parent = [b, c].find((place) => place?.level === 'district')?.code ?? '14';
  const code = (n: number) =>
    a?.level === 'district' ? String(200 + ((picks[3] ?? 0) % 700)) : String(20_000 + (picks[3] ?? 0) * 10 + n);
  const into = (n: number) => ({
    code: code(n),
    name: `Mới ${index}${n}`,
    type: a?.type,
    parent: a?.level === 'district' ? '14' : parent,
  });
  switch (kind) {
    case 'merge':
      return { kind, from: [...new Set([a?.code, b?.code])].map((each) => ({ code: each })), into: into(0) };
    case 'split':
      return { kind, from: unit, into: [into(0), into(1)] };
    case 'rename':
      return { kind, unit, name: `Tên ${picks[1]}` };
    case 'retype':
      return { kind, unit, type: a?.level === 'district' ? 'Thị xã' : 'Phường' };
    case 'recode':
      return { kind, unit, code: code(2) };
    case 'move':
      return { kind, unit, parent };
    case 'end':
    case 'continue':
      return { kind, unit };
  }
}

/** What is wrong with the units on some day, in words; nothing: every unit has one chain to the province, no code two units. */
export function faultsOn(places: readonly KnownPlace[], day: Day): string[] {
  const valid = places.filter((place) => isValidOn(place, day));
  const codes = Map.groupBy(valid, ({ code }) => code);
  const known = new Map(valid.map((place) => [place.id, place]));
  const chainOf = (place: KnownPlace): string => {
    if (place.level === 'province') return 'p';
    const parent = place.parentId === null ? undefined : known.get(place.parentId);
    return parent === undefined ? '?' : `${place.level.charAt(0)}${chainOf(parent)}`;
  };
  return [
    ...[...codes].filter(([, own]) => own.length > 1).map(([code]) => `${code} twice on ${day}`),
    ...valid
      .filter((place) => !['p', 'dp', 'cdp', 'cp'].includes(chainOf(place)))
      .map((place) => `${place.code} hangs on ${day}`),
  ];
}
