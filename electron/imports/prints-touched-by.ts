import type { TouchedPrint } from '../../shared/imports/touched-print.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import type { KnownIds } from './apply-file.ts';
import { planFor } from './examine-file.ts';
import { type GivenFile, stagedFile } from './staged-file.ts';
import type { Staging } from './staging.ts';
import { indicatorElements, touchedPrints } from './touched-prints.ts';

/** Printed reports that would come out otherwise once the file is taken in: a new figure moves their totals too. */
export async function printsTouchedBy(
  context: Context,
  staging: Staging,
  given: GivenFile,
  ids: KnownIds,
): Promise<TouchedPrint[]> {
  const examination = await stagedFile(context, staging, given);
  if (examination.kind === 'refused') return [];
  const { file } = examination;
  const { create, update, erase } = planFor(context, file, ids.codes);
  const parents = new Map((await allPlaces(context.db)).map(({ id, parentId }) => [id, parentId]));
  const figures = [...create, ...update, ...erase].map(({ element, placeId }) => ({
    element,
    placeId,
    parentId: parents.get(placeId) ?? null,
  }));
  return touchedPrints(context, await indicatorElements(context), {
    period: file.recognised.period,
    figures,
    since: { change: 0, at: '' },
  });
}
