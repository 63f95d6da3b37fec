import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { problemsOfMapping } from '../../shared/sets/check-mappings.ts';
import { mappingKey } from '../../shared/sets/effective.ts';
import { setProblem } from '../../shared/sets/set-problem.ts';
import type { setsContract } from '../../shared/sets/sets.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { deleteMapping, elementMappings, insertMapping } from '../forms/element-mappings.repository.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { logSetChanges } from './set-log.repository.ts';
import { setElements } from './stored-set.repository.ts';

type Contract = typeof setsContract;
type Mapping = z.output<Contract['addMapping']['input']>;

const byHand = 0;

/** One that is there already is given the new year and note. */
export const addMapping =
  (context: Context) =>
  (mapping: Mapping): Promise<z.output<Contract['addMapping']['output']>> =>
    inOneStep(context, 'sets.addMapping', async (tx) => {
      const elements = await elementsByCode(tx);
      const stored = await elementMappings(tx);
      const before = stored.find((one) => mappingKey(one) === mappingKey(mapping));
      const others = stored.filter((one) => one !== before);
      const problems = problemsOfMapping(mapping, elements, [...others, mapping]).map(({ kind, field, ...said }) =>
        setProblem(kind, ['mappings', 0, field], () => undefined, said),
      );
      if (problems.length > 0) return { changed: 0, problems };
      const isSame = before?.fromYear === mapping.fromYear && before.note === mapping.note;
      if (isSame) return { changed: 0, problems: [] };
      await insertMapping(tx, { ...idsOf(elements, mapping), fromYear: mapping.fromYear, note: mapping.note });
      await log(context, tx, mapping, before === undefined ? null : textOf(before), textOf(mapping));
      return { changed: 1, problems: [] };
    });

export const removeMapping =
  (context: Context) =>
  (pair: z.output<Contract['removeMapping']['input']>): Promise<{ changed: number }> =>
    inOneStep(context, 'sets.removeMapping', async (tx) => {
      const before = (await elementMappings(tx)).find((one) => one.old === pair.old && one.new === pair.new);
      if (before === undefined) return { changed: 0 };
      await deleteMapping(tx, idsOf(await elementsByCode(tx), pair));
      await log(context, tx, pair, textOf(before), null);
      return { changed: 1 };
    });

const elementsByCode = async (tx: Tx) =>
  new Map((await setElements(tx)).map((element) => [element.code as string, element]));

function idsOf(
  elements: Awaited<ReturnType<typeof elementsByCode>>,
  { old, new: under }: Pick<Mapping, 'old' | 'new'>,
) {
  const [oldElementId, newElementId] = [elements.get(old)?.id, elements.get(under)?.id];
  if (oldElementId === undefined || newElementId === undefined) {
    throw new AppFailure({ code: 'not-found', entity: 'form', id: `${old} → ${under}` });
  }
  return { oldElementId, newElementId };
}

const textOf = ({ fromYear, note }: Mapping): string => (note === '' ? String(fromYear) : `${fromYear}: ${note}`);

const log = (
  { clock }: Context,
  tx: Tx,
  pair: Pick<Mapping, 'old' | 'new'>,
  before: string | null,
  after: string | null,
) =>
  logSetChanges(tx, byHand, [{ field: `mappings ${pair.old} → ${pair.new}`, before, after }], {
    source: 'hand',
    at: clock.now(),
  });
