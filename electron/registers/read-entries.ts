import type { z } from 'zod';
import { isNumeric } from '../../shared/registers/register-field.ts';
import type {
  Entry,
  EntryFilter,
  RegisterContent,
  registersContract,
} from '../../shared/registers/registers.contract.ts';
import { sumRanges } from '../../shared/registers/sum-ranges.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import { countOf, entriesOf, type StoredEntry, sumsOfEntries, sumsOfMonths } from './entries.repository.ts';
import { readySearch } from './entry-search.repository.ts';
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
  if (filter.search.trim() !== '') readySearch(context.handle);
  const all = await countOf(context.db, id, filter);
  const sums = await sumsOf(context, id, filter, numeric);
  const entries = await withPlaces(context, await entriesOf(context.db, id, filter, most));
  return { content, entries, all, totals: numeric.map((field, at) => ({ field, sum: sums[at] ?? 0 })) };
}

/** Whole months are added up already; days beside them, and entries that are searched for, are read one by one. */
async function sumsOf(
  { db }: Context,
  id: number,
  filter: EntryFilter,
  fields: readonly string[],
): Promise<readonly number[]> {
  if (fields.length === 0) return [];
  if (filter.search.trim() !== '') return sumsOfEntries(db, id, filter, fields);
  const { months, edges } = sumRanges(filter);
  const parts = [
    ...(months === undefined ? [] : [await sumsOfMonths(db, id, months, filter.district, fields)]),
    ...(await Promise.all(edges.map((edge) => sumsOfEntries(db, id, { ...filter, ...edge }, fields)))),
  ];
  return fields.map((_, at) => parts.reduce((sum, part) => sum + (part[at] ?? 0), 0));
}

async function withPlaces({ db }: Context, entries: readonly StoredEntry[]): Promise<Entry[]> {
  const places = new Map((await allPlaces(db)).map((place) => [place.id, place]));
  return entries.map(({ registerId: _register, ...entry }) => {
    const place = places.get(entry.place);
    const parent = place?.parentId == null ? undefined : places.get(place.parentId);
    return { ...entry, placeName: place?.name ?? '', district: parent?.level === 'district' ? parent.name : '' };
  });
}
