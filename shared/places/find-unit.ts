import { addDays, compareDays, type Day } from '../calendar/day.ts';
import { fold, nameKey, sameName } from '../text/fold.ts';
import type { ChangeProblem, UnitRef } from './change-set.ts';
import { matchPlace } from './match-place.ts';
import { isValidOn, type PlaceInTime, placeName } from './place-in-time.ts';
import { parsePlaceText } from './place-type.ts';

export type KnownPlace = PlaceInTime & { readonly aliases: readonly string[] };

export type FoundUnit =
  | { readonly ok: true; readonly place: KnownPlace }
  | { readonly ok: false; readonly problem: Pick<ChangeProblem, 'kind' | 'unit' | 'on'> };

/** Finds the units a set speaks of among those in force the day before it takes effect. */
export function unitFinder(places: readonly KnownPlace[], effectiveOn: Day): (unit: UnitRef) => FoundUnit {
  const before = addDays(effectiveOn, -1);
  const valid = places.filter((place) => isValidOn(place, before));
  const byCode = Map.groupBy(valid, ({ code }) => code);
  const byName = byFoldedName(valid);
  return (unit) => {
    const coded = byCode.get(unit.code ?? '') ?? [];
    const [only, ...others] = coded;
    const found = only !== undefined && others.length === 0 && agrees(only, unit) ? only : undefined;
    const place = found ?? matched([...new Set([...coded, ...(byName.get(looseKey(unit.name ?? '')) ?? [])])], unit);
    if (typeof place === 'object') return settledBefore(place, before, unit);
    return {
      ok: false,
      problem: place === 'ask' ? problem('ambiguous-place', unit) : whyUnknown(places, before, unit),
    };
  };
}

/** Letters alone: whatever `matchPlace` may take for the same name has the same key. */
const looseKey = (name: string): string => fold(nameKey(parsePlaceText(name).name));

function byFoldedName(places: readonly KnownPlace[]): ReadonlyMap<string, KnownPlace[]> {
  const named = places.flatMap((place) =>
    [place.name, ...place.aliases].map((name) => [looseKey(name), place] as const),
  );
  return new Map([...Map.groupBy(named, ([key]) => key)].map(([key, pairs]) => [key, pairs.map(([, place]) => place)]));
}

const agrees = (place: KnownPlace, { name }: UnitRef): boolean =>
  name === undefined || [place.name, placeName(place), ...place.aliases].some((own) => sameName(own, name));

function matched(candidates: readonly KnownPlace[], unit: UnitRef): KnownPlace | 'ask' | 'none' {
  const match = matchPlace(candidates, unit);
  return match.kind === 'exact' ? match.place : match.kind;
}

/** An end that only the catalogue knows may be moved; one that a document set may not. */
const settledBefore = (place: KnownPlace, before: Day, unit: UnitRef): FoundUnit =>
  place.endIsKnown && place.validTo !== null && compareDays(place.validTo, before) >= 0
    ? { ok: false, problem: problem('already-changed', unit, place.validTo) }
    : { ok: true, place };

function whyUnknown(places: readonly KnownPlace[], before: Day, unit: UnitRef) {
  const coded = places.filter(({ code }) => code === unit.code);
  const ended = coded.find(({ validTo }) => validTo !== null && compareDays(validTo, before) < 0);
  if (ended !== undefined) return problem('already-ended', unit, ended.validTo);
  const later = coded.find(({ validFrom }) => validFrom !== null && compareDays(validFrom, before) > 0);
  return later === undefined ? problem('unknown-place', unit) : problem('not-begun', unit, later.validFrom);
}

const problem = (kind: ChangeProblem['kind'], unit: UnitRef, on: Day | null = null) => ({
  kind,
  unit: unitText(unit),
  on,
});

/** '03646 Phường Chiềng Lề' */
export const unitText = ({ code, type, name }: UnitRef): string =>
  [code, type, name].filter((part) => part !== undefined).join(' ');
