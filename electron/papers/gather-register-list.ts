import type { Paper } from '../../shared/papers/papers.contract.ts';
import type { RegisterListFacts } from '../../shared/papers/register-list.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import { readEntries } from '../registers/read-entries.ts';
import { gatherListFrame } from './gather-list-frame.ts';

/** More lines than this are no list anybody signs. */
const mostLines = 5000;

export async function gatherRegisterList(
  context: Context,
  { register, filter }: Extract<Paper, { kind: 'register-list' }>,
): Promise<RegisterListFacts> {
  const { content, entries, all, totals } = await readEntries(context, { register, filter, most: mostLines });
  const district = (await allPlaces(context.db)).find(({ id }) => id === filter.district);
  return {
    ...(await gatherListFrame(context)),
    register: content,
    filter,
    district: district === undefined ? null : `${district.type} ${district.name}`,
    ...{ entries, all, totals },
  };
}
