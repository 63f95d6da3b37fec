import type { Paper } from '../../shared/papers/papers.contract.ts';
import type { RegisterTableFacts } from '../../shared/papers/register-table.ts';
import { placeName } from '../../shared/places/place-in-time.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import { readEntries } from '../registers/read-entries.ts';
import { stepsOfEntries } from '../registers/steps.repository.ts';
import { gatherHead } from './gather-head.ts';

/** As many lines as a file that comes back may have. */
const mostLines = 5000;

export async function gatherRegisterTable(
  context: Context,
  { register, filter }: Extract<Paper, { kind: 'register-table' }>,
): Promise<RegisterTableFacts> {
  const { content, entries, all } = await readEntries(context, { register, filter, most: mostLines });
  const ids = entries.map(({ id }) => id);
  const steps = Map.groupBy(await stepsOfEntries(context.db, ids), ({ entry }) => entry);
  const places = new Map((await allPlaces(context.db)).map((place) => [place.id, place]));
  return {
    head: await gatherHead(context),
    register: content,
    entries: entries.map((entry) => {
      const place = places.get(entry.place);
      return {
        entry,
        code: place?.code ?? '',
        place: place === undefined ? '' : placeName(place),
        steps: steps.get(entry.id) ?? [],
      };
    }),
    all,
  };
}
