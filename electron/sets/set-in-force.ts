import { inForce } from '../../shared/calendar/plan-years.ts';
import { Origin } from '../../shared/forms/form-seed.ts';
import { type IndicatorSet, setKinds } from '../../shared/sets/indicator-set.ts';
import type { SetInForce } from '../../shared/sets/sets.contract.ts';
import type { Context } from '../context.ts';
import { gatherSet } from './gather-set.ts';
import { loadedSet, setElements } from './stored-set.repository.ts';

/** What is in force in the year of the plan in use, and since when. */
export async function setInForce({ db }: Context): Promise<SetInForce> {
  const set = await gatherSet(db);
  const loaded = await loadedSet(db, set.year);
  const elements = await setElements(db);
  const names = new Map(elements.map(({ code, name }) => [code, name]));
  return {
    name: set.name,
    basis: set.basis,
    origin: set.origin,
    year: set.year,
    fromYear: loaded?.year ?? null,
    fileName: loaded?.fileName ?? null,
    counts: countsOf(set),
    mappings: set.mappings.map((mapping) => ({
      ...mapping,
      oldName: names.get(mapping.old) ?? '',
      newName: names.get(mapping.new) ?? '',
    })),
    elements: elements.map((element) => ({
      code: element.code,
      name: element.name,
      inForce: inForce(element, set.year),
    })),
  };
}

const countsOf = (set: IndicatorSet): SetInForce['counts'] =>
  setKinds.map((kind) => ({ kind, count: set[kind].length, origins: originsOf(set[kind]) }));

function originsOf(things: readonly object[]): SetInForce['counts'][number]['origins'] {
  const origins = things.flatMap((thing) => ('origin' in thing ? [Origin.parse(thing.origin)] : []));
  return Origin.options
    .map((origin) => ({ origin, count: origins.filter((each) => each === origin).length }))
    .filter(({ count }) => count > 0);
}
