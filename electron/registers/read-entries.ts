import type { z } from 'zod';
import { isNumeric } from '../../shared/registers/register-field.ts';
import type { Entry, RegisterContent, registersContract } from '../../shared/registers/registers.contract.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import { entriesOf, type StoredEntry, sumsOf } from './entries.repository.ts';
import { requireRegister } from './known-registers.ts';

type Input = z.output<(typeof registersContract)['entries']['input']>;

export interface ReadEntries {
  readonly content: RegisterContent;
  readonly entries: Entry[];
  readonly all: number;
  readonly totals: { field: string; sum: number }[];
}

/** The newest entries of a register that the filter lets through, how many there are in all, and the sums of all of them. */
export async function readEntries(context: Context, { register, filter, most }: Input): Promise<ReadEntries> {
  const { id, content } = await requireRegister(context, context.db, register);
  const numeric = content.fields.filter(isNumeric).map(({ code }) => code);
  const { all, sums } = await sumsOf(context.db, id, filter, numeric);
  const entries = await withPlaces(context, await entriesOf(context.db, id, filter, most));
  return { content, entries, all, totals: numeric.map((field, at) => ({ field, sum: sums[at] ?? 0 })) };
}

async function withPlaces({ db }: Context, entries: readonly StoredEntry[]): Promise<Entry[]> {
  const places = new Map((await allPlaces(db)).map((place) => [place.id, place]));
  return entries.map(({ registerId: _register, ...entry }) => {
    const place = places.get(entry.place);
    const parent = place?.parentId == null ? undefined : places.get(place.parentId);
    return { ...entry, placeName: place?.name ?? '', district: parent?.level === 'district' ? parent.name : '' };
  });
}
