import type { z } from 'zod';
import type { EntryId } from '../../shared/ids.ts';
import { type FieldCode, isNumeric } from '../../shared/registers/register-field.ts';
import type {
  Entry,
  EntryFilter,
  RegisterContent,
  registersContract,
} from '../../shared/registers/registers.contract.ts';
import { sumRanges } from '../../shared/registers/sum-ranges.ts';
import type { Context } from '../context.ts';
import { describeEntries, isMeant, standingsOf } from './describe-entries.ts';
import { countOf, entriesOf, sumsOfEntries, sumsOfMonths } from './entries.repository.ts';
import { readySearch } from './entry-search.repository.ts';
import { type KnownRegister, requireEntry, requireRegister, requireRegisterOf } from './known-registers.ts';

type Input = z.output<(typeof registersContract)['entries']['input']>;

export interface ReadEntries {
  readonly content: RegisterContent;
  readonly entries: Entry[];
  readonly all: number;
  readonly totals: { field: string; sum: number }[];
}

/** The newest entries of a register that the filter lets through, how many there are in all, and the sums of all of them. */
export async function readEntries(context: Context, { register: code, filter, most }: Input): Promise<ReadEntries> {
  const register = await requireRegister(context, context.db, code);
  const { content } = register;
  const numeric = content.fields.filter(isNumeric).map(({ code: field }) => field);
  if (filter.search.trim() !== '') readySearch(context.handle);
  const { stored, all, sums } = await found(context, register, { filter, most, numeric });
  const entries = await describeEntries(context, register, stored);
  return { content, entries, all, totals: numeric.map((field, at) => ({ field, sum: sums[at] ?? 0 })) };
}

export async function readEntry(context: Context, id: EntryId): Promise<Entry> {
  const stored = await requireEntry(context.db, id);
  const register = await requireRegisterOf(context, context.db, stored.registerId);
  const [entry] = await describeEntries(context, register, [stored]);
  if (entry === undefined) throw new Error('an entry is described by one');
  return entry;
}

interface Sought {
  readonly filter: EntryFilter;
  readonly most: number;
  readonly numeric: readonly FieldCode[];
}

/** Where a case stands is not stored: to filter by it every case is looked at. */
async function found(context: Context, register: KnownRegister, { filter, most, numeric }: Sought) {
  const { db } = context;
  if (filter.state === null && filter.near === null) {
    const all = await countOf(db, register.id, filter);
    const sums = await sumsOf(context, register.id, filter, numeric);
    return { stored: await entriesOf(db, register.id, filter, most), all, sums };
  }
  const every = await entriesOf(db, register.id, filter, -1);
  const standings = await standingsOf(context, register, every);
  const meant = every.filter(({ id }) => isMeant(filter, standings.get(id)));
  const sums = numeric.map((field) => meant.reduce((sum, { values }) => sum + Number(values[field] ?? 0), 0));
  return { stored: meant.slice(0, most), all: meant.length, sums };
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
