import { EntryId } from '../../shared/ids.ts';
import { type CaseStep, type Standing, standingOf } from '../../shared/registers/case.ts';
import type { Entry, EntryFilter } from '../../shared/registers/registers.contract.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import type { StoredEntry } from './entries.repository.ts';
import { pointedNames } from './entry-references.ts';
import type { KnownRegister } from './known-registers.ts';
import { stepsOfEntries } from './steps.repository.ts';

/** With the names of what they point at and are about, and where each case stands today. */
export async function describeEntries(
  context: Context,
  register: KnownRegister,
  entries: readonly StoredEntry[],
): Promise<Entry[]> {
  const places = new Map((await allPlaces(context.db)).map((place) => [place.id, place]));
  const names = await pointedNames(context, context.db, register, entries);
  const standings = await standingsOf(context, register, entries);
  return entries.map((stored) => {
    const { registerId: _register, ...entry } = stored;
    const place = places.get(entry.place);
    const parent = place?.parentId == null ? undefined : places.get(place.parentId);
    return {
      ...entry,
      placeName: place?.name ?? '',
      district: parent?.level === 'district' ? parent.name : '',
      names: namesIn(register, stored, names),
      standing: standings.get(entry.id) ?? null,
    };
  });
}

/** Empty for a register without a life. */
export async function standingsOf(
  { db, clock }: Context,
  { content: { life } }: Pick<KnownRegister, 'content'>,
  entries: readonly StoredEntry[],
): Promise<ReadonlyMap<number, Standing>> {
  if (life === undefined) return new Map();
  const ids = entries.map(({ id }) => id);
  const steps = Map.groupBy<EntryId, CaseStep>(await stepsOfEntries(db, ids), ({ entry }) => entry);
  return new Map(entries.map((entry) => [entry.id, standingOf(life, entry, steps.get(entry.id) ?? [], clock.today())]));
}

export const isMeant = ({ state, near }: EntryFilter, standing: Standing | undefined): boolean =>
  (state === null || standing?.state === state) && (near === null || standing?.term?.near === near);

const namesIn = (
  { content }: KnownRegister,
  { values }: StoredEntry,
  names: ReadonlyMap<number, string>,
): Record<string, string> =>
  Object.fromEntries(
    content.fields
      .filter(({ kind }) => kind === 'entry')
      .flatMap(({ code }) => {
        const name = names.get(EntryId.safeParse(values[code]).data ?? 0);
        return name === undefined ? [] : [[code, name]];
      }),
  );
