import type { Handlers } from '../../shared/ipc/contract.ts';
import { isNumeric } from '../../shared/registers/register-field.ts';
import type { Entry, registersContract } from '../../shared/registers/registers.contract.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import { entriesOf, entryHistory, type StoredEntry, sumsOf } from './entries.repository.ts';
import { addRegister, defineRegister, retireRegister } from './keep-definitions.ts';
import { addEntry, changeEntry, removeEntry } from './keep-entries.ts';
import { knownRegisters, requireRegister } from './known-registers.ts';
import { entryCounts } from './registers.repository.ts';

export const registersHandlers = (context: Context): Handlers<typeof registersContract> => ({
  list: async () => {
    const counts = await entryCounts(context.db);
    return (await knownRegisters(context, context.db)).map(
      ({ id, code, number, origin, isChanged, retired, content }) => ({
        ...content,
        ...{ code, number, origin, isChanged },
        isRetired: retired === 1,
        entries: counts.get(id) ?? 0,
      }),
    );
  },
  entries: async ({ register, filter, most }) => {
    const { id, content } = await requireRegister(context, context.db, register);
    const numeric = content.fields.filter(isNumeric).map(({ code }) => code);
    const { all, sums } = await sumsOf(context.db, id, filter, numeric);
    const entries = await withPlaces(context, await entriesOf(context.db, id, filter, most));
    return { entries, all, totals: numeric.map((field, at) => ({ field, sum: sums[at] ?? 0 })) };
  },
  add: addEntry(context),
  change: changeEntry(context),
  remove: removeEntry(context),
  history: ({ id }) => entryHistory(context.db, id),
  define: defineRegister(context),
  addRegister: addRegister(context),
  retire: retireRegister(context),
});

async function withPlaces({ db }: Context, entries: readonly StoredEntry[]): Promise<Entry[]> {
  const places = new Map((await allPlaces(db)).map((place) => [place.id, place]));
  return entries.map(({ registerId: _register, ...entry }) => {
    const place = places.get(entry.place);
    const parent = place?.parentId == null ? undefined : places.get(place.parentId);
    return { ...entry, placeName: place?.name ?? '', district: parent?.level === 'district' ? parent.name : '' };
  });
}
