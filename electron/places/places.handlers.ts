import type { Handlers } from '../../shared/ipc/contract.ts';
import type { placesContract } from '../../shared/places/places.contract.ts';
import type { Context } from '../context.ts';
import { readSeed } from '../seed/read-seed.ts';
import { removeAlias, saveAlias } from './aliases.ts';
import { placeHistory, placesInTime } from './place-history.ts';
import { appliedChanges, placesOn } from './places.repository.ts';

/** What can be asked of the units and their names; changes of units are a feature above them (place-changes). */
export type PlaceListHandlers = Omit<Handlers<typeof placesContract>, 'preview' | 'apply' | 'importFile'>;

export const placesHandlers = (context: Context): PlaceListHandlers => ({
  list: ({ on }) => placesOn(context.db, on),
  inTime: () => placesInTime(context),
  history: placeHistory(context),
  changes: () => appliedChanges(context.db),
  catalogue: async () => {
    const { asOf, source, note, unverified } = readSeed(context.resources).places;
    return { asOf, source, note, unverified };
  },
  saveAlias: saveAlias(context),
  removeAlias: removeAlias(context),
});
