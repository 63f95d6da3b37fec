import type { z } from 'zod';
import { EntryFilter, type registersContract } from '../../shared/registers/registers.contract.ts';
import { entryName } from '../../shared/registers/value-text.ts';
import { compareVietnamese } from '../../shared/text/fold.ts';
import type { Context } from '../context.ts';
import { entriesOf } from './entries.repository.ts';
import { requireRegister } from './known-registers.ts';

type Input = z.output<(typeof registersContract)['choices']['input']>;

export async function readChoices(context: Context, { register: code, place }: Input) {
  const { id: registerId, content } = await requireRegister(context, context.db, code);
  const entries = await entriesOf(context.db, registerId, EntryFilter.parse({ district: place }), -1);
  return entries
    .map((entry) => ({ id: entry.id, name: entryName(content.fields, entry) }))
    .toSorted((a, b) => compareVietnamese(a.name, b.name));
}
