import { cleanText, fold, sameName } from '../text/fold.ts';
import { officialType, type PlaceText, parsePlaceText } from './place-type.ts';

export interface PlaceCandidate {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  /** Spellings the office has confirmed before, with or without the type in front. */
  readonly aliases: readonly string[];
}

/** What a row of a file says about its place. */
export interface PlaceMention {
  readonly code?: string;
  readonly name?: string;
  readonly type?: string;
}

export type PlaceMatch<P> =
  | { readonly kind: 'exact'; readonly place: P }
  /** Only a person can tell which of these is meant. */
  | { readonly kind: 'ask'; readonly places: readonly P[] }
  | { readonly kind: 'none' };

/**
 * Finds a place among those valid in the period and, where it is known, inside one district: by code, else by type and
 * exact name, else by a name that only one of them bears. A name that agrees only without its marks is asked about, and so
 * is a code that the name does not bear out: codes outlive their units (03646 was Chiềng Lề, is now Tô Hiệu).
 */
export function matchPlace<P extends PlaceCandidate>(candidates: readonly P[], mention: PlaceMention): PlaceMatch<P> {
  const readings = readingsOf(mention);
  const byName = matchName(candidates, readings);
  const byCode = candidates.filter(({ code }) => sameCode(code, mention.code ?? ''));
  if (byCode.length === 0) return byName;
  if (readings.length === 0) return decide(byCode);
  const named = placesOf(byName);
  const agreeing = byCode.filter((place) => named.includes(place));
  return agreeing.length > 0 ? decide(agreeing) : { kind: 'ask', places: [...byCode, ...named] };
}

/** The name as it stands first: a commune may be called 'Xa Dung'. */
function readingsOf({ name = '', type }: PlaceMention): PlaceText[] {
  if (cleanText(name) === '') return [];
  const given = type === undefined || cleanText(type) === '' ? {} : { type };
  return [
    { name, ...given },
    { ...given, ...parsePlaceText(name) },
  ];
}

function matchName<P extends PlaceCandidate>(candidates: readonly P[], readings: readonly PlaceText[]): PlaceMatch<P> {
  for (const reading of readings) {
    const exact = candidates.filter((place) => isOfType(place, reading) && bears(place, reading.name, sameName));
    if (exact.length > 0) return decide(exact);
  }
  const alike = candidates.filter((place) => readings.some(({ name }) => bears(place, name, sameWithoutMarks)));
  const ofType = alike.filter((place) => readings.every((reading) => isOfType(place, reading)));
  if (alike.length === 0) return { kind: 'none' };
  return { kind: 'ask', places: ofType.length > 0 ? ofType : alike };
}

const bears = (place: PlaceCandidate, name: string, same: (a: string, b: string) => boolean): boolean =>
  [place.name, ...place.aliases].some((own) => same(own, name));

const sameWithoutMarks = (a: string, b: string): boolean => fold(a) === fold(b);

const isOfType = (place: PlaceCandidate, { type }: PlaceText): boolean =>
  type === undefined || sameName(officialType(type), officialType(place.type));

/** Spreadsheets drop the leading zeros of a code held as a number. */
const sameCode = (own: string, given: string): boolean =>
  withoutZeros(given) !== '' && withoutZeros(own) === withoutZeros(given);

const withoutZeros = (code: string): string => cleanText(code).replace(/^0+/, '');

function decide<P>(places: readonly P[]): PlaceMatch<P> {
  const [place, ...others] = places;
  if (place === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'exact', place } : { kind: 'ask', places };
}

function placesOf<P>(match: PlaceMatch<P>): readonly P[] {
  switch (match.kind) {
    case 'exact':
      return [match.place];
    case 'ask':
      return match.places;
    case 'none':
      return [];
  }
}
