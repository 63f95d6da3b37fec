import { matchPlace } from '../../places/match-place.ts';
import type { KnownDistrict, KnownPlaceOfForm } from '../known-forms.ts';
import type { Sheet } from '../sheet.ts';

/** The commune a sheet is called after; no sheet that is hidden, and none of which anybody would have to be asked. */
export function sheetPlace({ name, visibility }: Sheet, { communes }: KnownDistrict): KnownPlaceOfForm | undefined {
  if (visibility !== 'visible') return undefined;
  const candidates = communes.map((place) => ({ ...place, aliases: place.aliases ?? [] }));
  const match = matchPlace(candidates, { name });
  return match.kind === 'exact' ? communes.find(({ id }) => id === match.place.id) : undefined;
}
