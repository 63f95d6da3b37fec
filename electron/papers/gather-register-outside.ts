import type { Paper } from '../../shared/papers/papers.contract.ts';
import type { RegisterOutsideFacts } from '../../shared/papers/register-outside.ts';
import { placeName } from '../../shared/places/place-in-time.ts';
import { countsEntries } from '../../shared/registers/guarded-register.ts';
import type { Entry } from '../../shared/registers/registers.contract.ts';
import { compareVietnamese } from '../../shared/text/fold.ts';
import type { Context } from '../context.ts';
import { guardedElements } from '../forms/guarded-elements.ts';
import { configuredOffice } from '../office/configured-office.ts';
import { allPlaces } from '../places/places.repository.ts';
import { readEntries } from '../registers/read-entries.ts';
import { gatherListFrame } from './gather-list-frame.ts';

/** Every entry is added up, however many there are. */
const all = Number.MAX_SAFE_INTEGER;

/** All districts, also where one is asked for: what of it may be shown is decided among them. */
export async function gatherRegisterOutside(
  context: Context,
  { register, filter }: Extract<Paper, { kind: 'register-list' }>,
): Promise<RegisterOutsideFacts> {
  const everywhere = { register, filter: { ...filter, district: null }, most: all };
  const { content, entries } = await readEntries(context, everywhere);
  return {
    ...(await gatherListFrame(context)),
    register: content,
    filter,
    districts: await byDistrict(context, entries, filter.district),
    countsEntries: countsEntries(content, await guardedElements(context)),
    smallCountBelow: (await configuredOffice(context)).smallCountBelow,
  };
}

async function byDistrict({ db }: Context, entries: readonly Entry[], asked: Entry['place'] | null) {
  const places = new Map((await allPlaces(db)).map((place) => [place.id, place]));
  const districtOf = ({ place }: Entry) => {
    const own = places.get(place);
    return (own?.level === 'commune' && own.parentId !== null ? places.get(own.parentId) : own) ?? own;
  };
  return [...Map.groupBy(entries, districtOf)]
    .map(([district, own]) => ({
      name: district === undefined ? '' : placeName(district),
      isShown: asked === null || district?.id === asked,
      entries: own,
    }))
    .toSorted((a, b) => compareVietnamese(a.name, b.name));
}
