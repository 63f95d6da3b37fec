import { placeName } from '../../shared/places/place-in-time.ts';
import type { NewAgency } from '../../shared/places/places.contract.ts';
import type { BegunUnit } from '../../shared/places/plan-change.ts';
import { committeeName } from '../../shared/places/wording.ts';
import type { PlaceAgency } from './place-changes.repository.ts';

/**
 * Bodies that could be added: for every unit that follows one with a body of its own, and for communes that stand
 * right under the province, where nobody between them and the office reports for them.
 */
export const proposeAgencies = (begun: readonly BegunUnit[], ended: readonly PlaceAgency[]): NewAgency[] =>
  begun.flatMap((unit) => {
    const follows = ended.filter(({ placeId }) => unit.from.some(({ place }) => place.id === placeId));
    if (follows.length === 0 && unit.level !== 'district' && !isUnderProvince(unit, begun)) return [];
    return [
      {
        unit: unit.code,
        name: committeeName(placeName(unit)),
        shortName: unit.name.slice(0, longestShortName),
        follows: follows.map(({ id }) => id),
      },
    ];
  });

const longestShortName = 16;

function isUnderProvince({ parent }: BegunUnit, begun: readonly BegunUnit[]): boolean {
  if (parent === null) return false;
  const level = parent.kind === 'known' ? parent.place.level : begun[parent.index]?.level;
  return level === 'province';
}
